import { useSyncExternalStore } from 'react';

/** Set once the server says that this page speaks an older contract: it works on, and is loaded again when the person is ready. */
const listeners = new Set<() => void>();
let outdated = false;

export function reportOutdated(): void {
  if (outdated) return;
  outdated = true;
  for (const listener of listeners) listener();
}

export function useOutdated(): boolean {
  return useSyncExternalStore(subscribe, () => outdated);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
