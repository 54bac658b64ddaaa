import { useEffect, useRef } from 'react';

type KeyWish = {
  /** As in KeyboardEvent.key, in lower case for letters. */
  readonly key: string;
  readonly alt?: boolean;
  readonly ctrl?: boolean;
  /** Also while the person types in a field; for keys that type nothing, such as F8. */
  readonly alsoWhileTyping?: boolean;
  /** Also while a dialog lies over the page. */
  readonly alsoOverDialog?: boolean;
  /** Does nothing for now. */
  readonly off?: boolean;
};

/** Calls back when the key is pressed anywhere on the page, and keeps the browser from using it. */
export function useKey(wish: KeyWish, onPress: (event: KeyboardEvent) => void): void {
  const latest = useRef(onPress);
  useEffect(() => {
    latest.current = onPress;
  });
  const {
    key,
    alt = false,
    ctrl = false,
    alsoWhileTyping = alt || ctrl,
    alsoOverDialog = false,
    off = false,
  } = wish;
  useEffect(() => {
    if (off) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== key.toLowerCase() || event.altKey !== alt || event.ctrlKey !== ctrl)
        return;
      if (event.defaultPrevented || event.isComposing) return;
      if (!alsoWhileTyping && isTyping(event.target)) return;
      if (!alsoOverDialog && document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      latest.current(event);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [key, alt, ctrl, alsoWhileTyping, alsoOverDialog, off]);
}

/** Whether keys go into a text here. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return true;
  return (
    target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(target.type)
  );
}
