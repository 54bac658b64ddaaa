import { useSyncExternalStore } from 'react';

/**
 * Whether single keys (digits, Backspace, letters) act in a question. Some people use speech or keys that repeat;
 * for them single keys can be switched off on this computer.
 */
const key = 'steunpunt-losse-toetsen';
const listeners = new Set<() => void>();

export function singleKeysOn(): boolean {
  return localStorage.getItem(key) !== 'uit';
}

export function switchSingleKeys(on: boolean): void {
  if (on) localStorage.removeItem(key);
  else localStorage.setItem(key, 'uit');
  for (const listener of listeners) listener();
}

export function useSingleKeys(): boolean {
  return useSyncExternalStore(subscribe, singleKeysOn);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
