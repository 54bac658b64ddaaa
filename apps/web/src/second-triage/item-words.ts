import type { AgendaRow } from '@steunpunt/contract/second-triage';
import { natureLabels } from '@steunpunt/domain/reference/nature-codes';

type Named = Pick<AgendaRow, 'childName' | 'childAge' | 'callerName' | 'number'>;

/** Whom it is about, with only what is known and may be seen: "Thijs, 8 jaar". */
export function nameOfItem({ childName, childAge, callerName, number }: Named): string {
  const who = childName ?? (childAge === null ? callerName : 'Kind');
  if (who === null) return `Vraag ${number}`;
  return childAge === null ? who : `${who}, ${childAge} jaar`;
}

/** What it is about, in a few words. */
export function aboutOfItem({ nature, question }: Pick<AgendaRow, 'nature' | 'question'>): string {
  return nature === null ? (question ?? 'Nog niet bekend') : natureLabels[nature];
}
