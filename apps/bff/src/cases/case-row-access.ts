import { type CaseAccessDecision, decideCase } from '@steunpunt/domain/access/case-access';
import { addMinutes, type Instant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import type { RecordRef } from '../http/answer.ts';
import { type CaseRow, caseFactsOf } from './case-record.ts';

/**
 * What the actor may see of a case of a list. The list itself was asked with `caseScope`, which leaves out the cases from which
 * the actor is kept; what is in the list without another relation is there because the actor sits at its table.
 */
export function decideCaseRow(
  actor: Actor,
  row: CaseRow,
  helping: ReadonlySet<string>,
  now: Instant,
): CaseAccessDecision {
  const people = { coworkers: helping.has(row.id) ? [actor.personId] : [], doubted: [] };
  const usual = decideCase(actor, caseFactsOf(row, { ...people, guestUntil: null }), 'see', now);
  if (usual.allowed) return usual;
  return decideCase(actor, caseFactsOf(row, { ...people, guestUntil: addMinutes(now, 1) }), 'see', now);
}

export function seenCaseRow({ id, version }: CaseRow, { relation }: CaseAccessDecision): RecordRef {
  return { kind: 'case', id, version, relation };
}
