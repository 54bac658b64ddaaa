import type { Question } from '@steunpunt/domain/belscript/belscript';

const mostOf: Partial<Record<Question['id'], number>> = { moreNatures: 2 };

/**
 * The chosen values after one was pressed. "Niets van dit alles" and the others rule each other out; where only so many may
 * be chosen, the oldest makes room.
 */
export function toggled(question: Question, chosen: readonly string[], value: string): readonly string[] {
  if (chosen.includes(value)) return chosen.filter((one) => one !== value);
  const isExclusive = (one: string) =>
    question.options.find((option) => option.value === one)?.exclusive === true;
  if (isExclusive(value)) return [value];
  const next = [...chosen.filter((one) => !isExclusive(one)), value];
  return next.slice(-(mostOf[question.id] ?? next.length));
}
