import type { KeyboardEvent } from 'react';
import { singleKeysOn } from '../../ui/single-keys.ts';
import { isTyping } from '../../ui/use-key.ts';

export type QuestionActions = {
  /** 1 to 9. */
  readonly onDigit?: ((digit: number) => void) | undefined;
  readonly onZero?: (() => void) | undefined;
  /** A letter, for lists that are searched by typing. */
  readonly onLetter?: ((letter: string) => void) | undefined;
  readonly onNext?: (() => void) | undefined;
  readonly onBack?: (() => void) | undefined;
};

/**
 * The keys of a question: they act while the focus is in it and never while a text is typed, so that a digit in a phone
 * number answers nothing. Enter on a button stays the button's own.
 */
export function handleQuestionKey(event: KeyboardEvent<HTMLElement>, actions: QuestionActions): void {
  if (isPartOfShortcut(event) || event.defaultPrevented || isTyping(event.target)) return;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    if (walk(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1)) event.preventDefault();
    return;
  }
  const action = actionOf(event, actions);
  if (action === undefined) return;
  event.preventDefault();
  action();
}

function actionOf(event: KeyboardEvent<HTMLElement>, actions: QuestionActions): (() => void) | undefined {
  const { key, target, currentTarget } = event;
  if (key === 'Enter') return target === currentTarget ? actions.onNext : undefined;
  if (!singleKeysOn()) return undefined;
  if (key === 'Backspace') return actions.onBack;
  if (key === '0') return actions.onZero;
  const { onDigit, onLetter } = actions;
  if (/^[1-9]$/.test(key)) return onDigit && (() => onDigit(Number(key)));
  if (/^\p{L}$/u.test(key)) return onLetter && (() => onLetter(key));
  return undefined;
}

/** Keys with Ctrl, Alt or Cmd belong to the page or the browser; a half-composed letter to the keyboard. */
export function isPartOfShortcut(event: KeyboardEvent<HTMLElement>): boolean {
  return event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing;
}

/** Arrow keys walk through the answers without choosing one. */
function walk(group: HTMLElement, step: 1 | -1): boolean {
  const stops = [...group.querySelectorAll<HTMLElement>('[data-answer]')];
  if (stops.length === 0) return false;
  const here = stops.indexOf(document.activeElement as HTMLElement);
  const next = here === -1 ? (step === 1 ? 0 : stops.length - 1) : here + step;
  stops[Math.max(0, Math.min(next, stops.length - 1))]?.focus();
  return true;
}
