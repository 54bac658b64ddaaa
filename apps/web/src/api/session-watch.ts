/**
 * Tells when the server no longer knows our session, and when it does again. The page stays as it is in between,
 * so that nothing typed is lost.
 */
export type SessionChange = 'lost' | 'regained';
type Listener = (change: SessionChange) => void;

const listeners = new Set<Listener>();
let lost = false;

export function reportSessionLost(): void {
  if (lost) return;
  lost = true;
  tell('lost');
}

export function reportSessionRegained(): void {
  if (!lost) return;
  lost = false;
  tell('regained');
}

export function isSessionLost(): boolean {
  return lost;
}

/** Calls back on every change; answers how to stop. */
export function onSessionChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(change: SessionChange): void {
  for (const listener of listeners) listener(change);
}
