import type { Access } from './session-state.ts';

/**
 * Only one tab of a browser writes in a call: whoever has the lock. A tab that comes second hears `elsewhere` and, when the
 * first goes, `here`. Answers how to let go.
 */
export function holdCall(id: string, onAccess: (access: Access) => void): () => void {
  const stop = new AbortController();
  const name = `steunpunt-gesprek-${id}`;
  const hold = () => {
    onAccess('here');
    return new Promise<void>((resolve) => stop.signal.addEventListener('abort', () => resolve()));
  };
  const wait = () => navigator.locks.request(name, { signal: stop.signal }, hold);
  const tryOnce = (lock: Lock | null) => {
    if (stop.signal.aborted) return undefined;
    if (lock !== null) return hold();
    onAccess('elsewhere');
    wait().catch(() => undefined);
    return undefined;
  };
  navigator.locks.request(name, { ifAvailable: true }, tryOnce).catch(() => undefined);
  return () => stop.abort();
}
