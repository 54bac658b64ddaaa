/**
 * Says something to a screen reader without moving the focus. The frame holds one LiveRegion;
 * what is announced twice in a row is said twice.
 */
type Listener = (text: string) => void;

const listeners = new Set<Listener>();

export function announce(text: string): void {
  for (const listener of listeners) listener(text);
}

/** Calls back on every announcement; answers how to stop. */
export function onAnnounce(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
