import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import type { MeetingKind } from '@steunpunt/domain/second-triage/second-triage-words';
import { type ExpressionBuilder, sql } from 'kysely';
import type { ContactRow } from '../contacts/contact-record.ts';
import { contactScope } from '../contacts/contact-scope.ts';
import type { Db, Tables } from '../db/tables.ts';

type Words = ExpressionBuilder<Tables, 'contact'>;

/** Whose agenda: of these swv's, or the joint one of the region. */
export type AgendaOf = { readonly kind: MeetingKind; readonly swvs: readonly string[] };

/** More than this no table can decide; the rest comes when these are done. */
export const mostItems = 100;

/** Contacts that wait for a decision or are paused, of one agenda. Nobody's scope: who may see which is asked apart. */
function onAgenda(db: Db, { kind, swvs }: AgendaOf) {
  const query = db
    .selectFrom('contact')
    .leftJoin('promise', (join) =>
      join.onRef('promise.contact_id', '=', 'contact.id').on('promise.kept_at', 'is', null),
    )
    .where((eb) => eb.or([eb('contact.state', 'in', ['held', 'paused']), isHeldBeside(eb as never)]));
  if (kind === 'joint') {
    return query.where((eb) => eb.or([eb('contact.on_joint_agenda', '=', 1), eb('contact.swv', 'is', null)]));
  }
  return query
    .where('contact.on_joint_agenda', '=', 0)
    .where('contact.swv', 'is not', null)
    .where('contact.swv', 'in', swvs.length === 0 ? [''] : [...swvs]);
}

/** Somebody calls back, and the table looks at it as well, until it decided. */
function isHeldBeside(words: Words) {
  const decided = words
    .selectFrom('triage_decision')
    .select('triage_decision.id')
    .whereRef('triage_decision.record_id', '=', 'contact.id')
    .where('triage_decision.record_kind', '=', 'contact')
    .where('triage_decision.route', '<>', 'moreFacts');
  return words.and([
    words('contact.state', 'in', ['promised', 'closed']),
    words('contact.further', 'like', '%"hold"%'),
    words.not(words.exists(decided)),
  ]);
}

/** The oldest promise first; what has none left comes last, by arrival. */
const byPromise = sql<string>`coalesce(promise.until_at, '~' || contact.arrived_at)`;

/** What this actor may see of an agenda. */
export async function agendaFor(db: Db, actor: Actor, agenda: AgendaOf, now: Instant): Promise<ContactRow[]> {
  return onAgenda(db, agenda)
    .where((eb) => contactScope(actor, now)(eb as never))
    .selectAll('contact')
    .orderBy(byPromise)
    .orderBy('contact.id')
    .limit(mostItems)
    .execute();
}

/** The ids on an agenda, whoever may see them: what a meeting begins with. */
export async function idsOnAgenda(db: Db, agenda: AgendaOf): Promise<string[]> {
  const rows = await onAgenda(db, agenda)
    .where('contact.state', '<>', 'paused')
    .select('contact.id')
    .orderBy(byPromise)
    .orderBy('contact.id')
    .limit(mostItems)
    .execute();
  return rows.map(({ id }) => id);
}

/** Which of these contacts this actor may see. */
export async function visibleContacts(
  db: Db,
  actor: Actor,
  ids: readonly string[],
  now: Instant,
): Promise<ContactRow[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom('contact')
    .selectAll()
    .where('id', 'in', [...ids])
    .where(contactScope(actor, now))
    .execute();
}

/** Contacts with a decision that the caller does not know yet, which this actor may see. */
export async function contactsToTell(
  db: Db,
  actor: Actor,
  agenda: AgendaOf,
  now: Instant,
): Promise<ContactRow[]> {
  return db
    .selectFrom('contact')
    .innerJoin('triage_decision', (join) =>
      join
        .onRef('triage_decision.record_id', '=', 'contact.id')
        .on('triage_decision.record_kind', '=', 'contact')
        .on('triage_decision.told_at', 'is', null),
    )
    .selectAll('contact')
    .where((eb) => contactScope(actor, now)(eb as never))
    .where((eb) => (agenda.kind === 'joint' ? isJoint(eb as never) : eb.not(isJoint(eb as never))))
    .orderBy('triage_decision.tell_until')
    .orderBy('contact.id')
    .limit(mostItems)
    .execute();
}

function isJoint(words: Words) {
  return words.or([words('contact.on_joint_agenda', '=', 1), words('contact.swv', 'is', null)]);
}
