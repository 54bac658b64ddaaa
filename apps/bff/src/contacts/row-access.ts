import { type AccessDecision, decide } from '@steunpunt/domain/access/decide';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import type { RecordRef } from '../http/answer.ts';
import { type AccessColumns, accessFactsOf } from './access-facts.ts';
import type { ContactRow } from './contact-record.ts';

/**
 * What the actor may see of a row of a list. The list itself was asked with `contactScope`, which leaves out contacts in which
 * the actor's independence is doubted; what is in the list without another relation is there because the actor sits at its table.
 */
export function decideRow(actor: Actor, row: AccessColumns, now: Instant): AccessDecision {
  const usual = decide(actor, accessFactsOf(row, []), 'see', now);
  return usual.allowed ? usual : decide(actor, accessFactsOf(row, [], { atTable: true }), 'see', now);
}

export function seenRow(
  { id, version }: Pick<ContactRow, 'id' | 'version'>,
  { relation }: AccessDecision,
): RecordRef {
  return { kind: 'contact', id, version, relation };
}
