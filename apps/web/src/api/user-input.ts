/**
 * Only what a person does keeps a session alive. A request that follows a key, a click or a change of route
 * within two seconds is taken to be caused by it; the rest (live refetches, retries) is not.
 */
const causedWithin = 2_000;
let lastInput = Number.NEGATIVE_INFINITY;
let lastMarked = Number.NEGATIVE_INFINITY;

export function noteUserInput(): void {
  lastInput = performance.now();
}

/** Whether a request that starts now was caused by a person; remembers that it says so. */
export function markIfCausedByUser(): boolean {
  const now = performance.now();
  if (now - lastInput > causedWithin) return false;
  lastMarked = now;
  return true;
}

/**
 * Watches the page. Somebody who types for a minute without causing a request still is active:
 * then `callOnce` is asked to make one, at most once a minute.
 */
export function watchUserInput(callOnce: () => void): void {
  const minute = 60_000;
  const onInput = () => {
    noteUserInput();
    if (performance.now() - lastMarked < minute) return;
    lastMarked = performance.now();
    callOnce();
  };
  for (const kind of ['keydown', 'pointerdown'] as const) {
    window.addEventListener(kind, onInput, { capture: true, passive: true });
  }
  window.addEventListener('popstate', onInput);
}
