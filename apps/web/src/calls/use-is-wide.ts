import { useSyncExternalStore } from 'react';

/** From here on the call has three columns. The same width stands in call-screen.css. */
const wide = '(min-width: 80rem)';

export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(wide).matches);
}

function subscribe(listener: () => void): () => void {
  const query = matchMedia(wide);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
