/**
 * A softphone opens `/gesprek/nieuw#nummer=%2B31612345678`. The number is taken out of the address before anything
 * else runs, so that it stands in no history and reaches no log; it waits here for the call to start.
 */
let waiting: string | undefined;

export function keepNumberFromAddress(): void {
  const number = new URLSearchParams(window.location.hash.slice(1)).get('nummer');
  if (number === null) return;
  waiting = number.trim();
  window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search);
}

/** The number that waits, once. */
export function takeNumber(): string | undefined {
  const number = waiting;
  waiting = undefined;
  return number;
}
