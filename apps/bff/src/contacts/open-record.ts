import type { ContactAction } from '@steunpunt/domain/access/contact-access';
import { type AccessDecision, decide, lostTheRace } from '@steunpunt/domain/access/decide';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import type { Db } from '../db/tables.ts';
import { notFound, type RecordRef, type Refused } from '../http/answer.ts';
import { sitsWith } from '../second-triage/seat-repository.ts';
import { accessFactsOf } from './access-facts.ts';
import type { ContactRow } from './contact-record.ts';
import { findContact, isDoubted } from './contact-repository.ts';

export type OpenedRecord = {
  readonly ok: true;
  readonly contact: ContactRow;
  readonly decision: AccessDecision;
  /** For the audit log: which record, by which relation. */
  readonly seen: RecordRef;
};

/**
 * The only door to a contact: facts, decision, the note for the audit log, then the data. What the actor may not see does
 * not exist; what may be seen but not done is refused as such. Everything in the transaction of the request.
 */
export async function openRecord(
  tx: Db,
  actor: Actor,
  id: string,
  action: Exclude<ContactAction, 'card'>,
  now: Instant,
): Promise<OpenedRecord | Refused> {
  const contact = await findContact(tx, id);
  const about = { kind: 'contact', id };
  if (contact === undefined) return notFound(about);
  const doubted = (await isDoubted(tx, id, actor.personId)) ? [actor.personId] : [];
  const atTable = await sitsWith(tx, actor.personId, 'contact', id, now);
  const facts = accessFactsOf(contact, doubted, { atTable });
  const decision = decide(actor, facts, action, now);
  const { version } = contact;
  const seen = { ...about, version, relation: decision.relation };
  if (decision.allowed) return { ok: true, contact, decision, seen };
  if (action === 'take' && lostTheRace(actor, facts, now)) {
    return { ok: false, problem: 'refused', refusal: { code: 'alreadyTaken' }, about: seen };
  }
  return decision.actions.includes('see')
    ? { ok: false, problem: 'notAllowed', about: seen }
    : notFound(about);
}
