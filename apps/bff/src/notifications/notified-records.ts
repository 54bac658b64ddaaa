import type { NotificationView } from '@steunpunt/contract/notifications';
import { project } from '@steunpunt/domain/access/decide';
import { asInstant, type Instant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import { casesAsCoworker } from '../cases/case-list-repository.ts';
import { decideCaseRow, seenCaseRow } from '../cases/case-row-access.ts';
import { decideRow, seenRow } from '../contacts/row-access.ts';
import type { Db } from '../db/tables.ts';
import type { RecordRef } from '../http/answer.ts';
import type { NotificationRow } from './notification-repository.ts';

type Notified = { readonly about: NotificationView['about']; readonly seen: RecordRef };
type Who = { readonly actor: Actor; readonly now: Instant };

/** The records of these notifications, by kind and id, as the actor may see them. They come from `newestNotifications`. */
export async function notifiedRecordsOf(
  db: Db,
  notifications: readonly NotificationRow[],
  who: Who,
): Promise<(notification: NotificationRow) => Notified> {
  const idsOf = (kind: NotificationRow['record_kind']) =>
    notifications.filter(({ record_kind }) => record_kind === kind).map(({ record_id }) => record_id);
  const known = new Map([
    ...(await contactsAmong(db, idsOf('contact'), who)),
    ...(await casesAmong(db, idsOf('case'), who)),
    ...(await referralsAmong(db, idsOf('referral'))),
    ...(await workflowsAmong(db, 'mediation', idsOf('mediation'))),
    ...(await workflowsAmong(db, 'doorbraak', idsOf('doorbraak'))),
    ...(await peopleAmong(db, idsOf('person'))),
    ...(await oversightAmong(db, idsOf('oversight'))),
  ]);
  return ({ id, record_id }) => {
    const found = known.get(record_id);
    if (found === undefined) throw new Error(`Notification ${id} is about nothing.`);
    return found;
  };
}

type Found = readonly (readonly [id: string, Notified])[];

async function contactsAmong(db: Db, ids: readonly string[], { actor, now }: Who): Promise<Found> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('contact')
    .leftJoin('promise', (join) =>
      join.onRef('promise.contact_id', '=', 'contact.id').on('promise.kept_at', 'is', null),
    )
    .selectAll('contact')
    .select('promise.until_at')
    .where('contact.id', 'in', [...ids])
    .execute();
  return rows.map(({ until_at: until, ...contact }) => {
    const decision = decideRow(actor, contact, now);
    const { F1: callerName } = project(decision, { F1: contact.caller_name });
    const { id, number } = contact;
    return [
      id,
      { about: { kind: 'contact', id, number, until, callerName }, seen: seenRow(contact, decision) },
    ];
  });
}

async function casesAmong(db: Db, ids: readonly string[], { actor, now }: Who): Promise<Found> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('case_file')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute();
  const helping = await casesAsCoworker(db, actor.personId, ids);
  return rows.map((row) => {
    const decision = decideCaseRow(actor, row, helping, now);
    const { F1: callerName } = project(decision, { F1: row.caller_name });
    const { id, number } = row;
    return [
      id,
      { about: { kind: 'case', id, number, until: null, callerName }, seen: seenCaseRow(row, decision) },
    ];
  });
}

async function referralsAmong(db: Db, ids: readonly string[]): Promise<Found> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('case_referral')
    .innerJoin('case_file', 'case_file.id', 'case_referral.case_id')
    .select(['case_referral.id', 'case_referral.version', 'case_file.number'])
    .where('case_referral.id', 'in', [...ids])
    .execute();
  return rows.map(({ id, version, number }) => [
    id,
    {
      about: { kind: 'referral', id, number, until: null, callerName: null },
      seen: { kind: 'referral', id, version },
    },
  ]);
}

/** A mediation or a doorbraak by its number and its term, and nobody's name. */
async function workflowsAmong(
  db: Db,
  kind: 'mediation' | 'doorbraak',
  ids: readonly string[],
): Promise<Found> {
  if (ids.length === 0) return [];
  const rows = await db
    // Both tables have the columns that are asked for here.
    .selectFrom(kind as 'mediation')
    .select(['id', 'version', 'number', 'until_at'])
    .where('id', 'in', [...ids])
    .execute();
  return rows.map(({ id, version, number, until_at }) => {
    const until = until_at === null ? null : asInstant(until_at);
    return [id, { about: { kind, id, number, until, callerName: null }, seen: { kind, id, version } }];
  });
}

/** Accounts: one's own, or that of a colleague. There is nothing of any family in them. */
async function peopleAmong(db: Db, ids: readonly string[]): Promise<Found> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .execute();
  return rows.map(({ id, name }) => [
    id,
    { about: { kind: 'person', id, name }, seen: { kind: 'person', id } },
  ]);
}

/** Requests and uses of break-glass by the number of their case; the queue, a report and what is gone by nothing. */
async function oversightAmong(db: Db, ids: readonly string[]): Promise<Found> {
  if (ids.length === 0) return [];
  const requests = await db
    .selectFrom('privacy_request')
    .select(['id', 'case_number as number', 'due_on'])
    .where('id', 'in', [...ids])
    .execute();
  const glasses = await db
    .selectFrom('break_glass')
    .innerJoin('case_file', 'case_file.id', 'break_glass.case_id')
    .select(['break_glass.id', 'case_file.number'])
    .where('break_glass.id', 'in', [...ids])
    .execute();
  return ids.map((id) => {
    const request = requests.find((one) => one.id === id);
    const glass = glasses.find((one) => one.id === id);
    const number = request?.number ?? glass?.number ?? null;
    const dueOn = request?.due_on ?? null;
    return [id, { about: { kind: 'oversight', id, number, dueOn }, seen: { kind: 'oversight', id } }];
  });
}
