import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { noteUserInput } from '../api/user-input.ts';

/**
 * After a change of page the focus goes to its title, so that a keyboard starts there and a screen reader says where
 * it is; a page that has put the focus somewhere itself keeps it.
 */
export function useFocusOnArrival(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onResolved', ({ pathChanged }) => {
        if (!pathChanged) return;
        noteUserInput();
        requestAnimationFrame(() => {
          const main = document.getElementById('inhoud');
          if (main === null || main.contains(document.activeElement)) return;
          if (document.querySelector('dialog[open]') !== null) return;
          (main.querySelector<HTMLElement>('h1[tabindex="-1"]') ?? main).focus();
        });
      }),
    [router],
  );
}
