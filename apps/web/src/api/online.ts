import { useSyncExternalStore } from 'react';

/**
 * Whether the server answers. Offline is an unanswered save or a silent live stream;
 * the browser's own idea of a network is not asked, because it is often wrong.
 */
type Listener = (online: boolean) => void;

const listeners = new Set<Listener>();
let online = true;

export function isOnline(): boolean {
  return online;
}

/** Any answer of the server, also a refusal, or any sign of life of the live stream. */
export function reportAnswered(): void {
  change(true);
}

export function reportUnanswered(): void {
  change(false);
}

/** Calls back on every change; answers how to stop. */
export function onOnlineChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useOnline(): boolean {
  return useSyncExternalStore(onOnlineChange, isOnline);
}

function change(next: boolean): void {
  if (online === next) return;
  online = next;
  for (const listener of listeners) listener(next);
}
