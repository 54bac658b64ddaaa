import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { noteUserInput } from '../api/user-input.ts';

/**
 * After a change of page the focus goes to its title, so that a keyboard starts there and a screen reader says where
 * it is. A page that has put the focus somewhere itself keeps it, and so does a person who went somewhere while the page
 * was still coming.
 */
export function useFocusOnArrival(): void {
  const router = useRouter();
  useEffect(() => {
    let wentElsewhere = false;
    const noteMove = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.key === 'Tab') wentElsewhere = true;
    };
    document.addEventListener('keydown', noteMove, true);
    document.addEventListener('pointerdown', noteMove, true);
    const setOut = router.subscribe('onBeforeNavigate', ({ pathChanged }) => {
      if (pathChanged) wentElsewhere = false;
    });
    const arrive = router.subscribe('onResolved', ({ pathChanged }) => {
      if (!pathChanged) return;
      noteUserInput();
      requestAnimationFrame(() => {
        const main = document.getElementById('inhoud');
        const isSomewhere = document.activeElement !== document.body && document.activeElement !== null;
        if (main === null || main.contains(document.activeElement) || (wentElsewhere && isSomewhere)) return;
        if (document.querySelector('dialog[open]') !== null) return;
        (main.querySelector<HTMLElement>('h1[tabindex="-1"]') ?? main).focus();
      });
    });
    return () => {
      document.removeEventListener('keydown', noteMove, true);
      document.removeEventListener('pointerdown', noteMove, true);
      setOut();
      arrive();
    };
  }, [router]);
}
