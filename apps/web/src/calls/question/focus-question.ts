/**
 * Brings the focus to the answers of the question in front, or to rounding off: to the text field when one is to be typed in,
 * because digits typed beside it would choose answers.
 */
export function focusQuestion(): void {
  const group = document.querySelector<HTMLElement>('.c-answers, .c-closing');
  const field = group?.querySelector<HTMLElement>(':scope > :is(.c-typed, .c-moment) :is(input, textarea)');
  (field ?? group)?.focus();
}
