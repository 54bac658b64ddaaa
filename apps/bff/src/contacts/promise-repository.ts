import type { ExplainedDay } from '@steunpunt/domain/calendar/explained-term';
import { asInstant } from '@steunpunt/domain/calendar/instant';
import type { LocalDate } from '@steunpunt/domain/calendar/local-date';
import type { LocalTime } from '@steunpunt/domain/calendar/local-time';
import type { Selectable } from 'kysely';
import { bit, fromStored, stored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import type { OpenPromise } from './contact-record.ts';
import type { PromiseTable } from './contact-tables.ts';

/** The promise that is still to be kept. */
export async function findOpenPromise(db: Db, contactId: string): Promise<OpenPromise | null> {
  const row = await db
    .selectFrom('promise')
    .selectAll()
    .where('contact_id', '=', contactId)
    .where('kept_at', 'is', null)
    .executeTakeFirst();
  return row === undefined ? null : promiseOf(row);
}

export function promiseOf(row: Selectable<PromiseTable>): OpenPromise {
  return {
    by: row.held_by,
    not: [],
    personId: row.person_id,
    until: asInstant(row.until_at),
    untilDate: row.until_date as LocalDate,
    untilTime: row.until_time as LocalTime,
    agreed: row.agreed === 1,
    laterThanTerm: row.later_than_term === 1,
    tellLeadAtOnce: row.lead_at_once === 1,
    days: fromStored<ExplainedDay[]>(row.days),
  };
}

/** Puts this promise in the place of the one there was, as a fresh one; `keptAt` for one that was kept at once. */
export async function savePromise(
  db: Db,
  contactId: string,
  promise: OpenPromise,
  keptAt: string | null = null,
): Promise<void> {
  await db.deleteFrom('promise').where('contact_id', '=', contactId).execute();
  await db
    .insertInto('promise')
    .values({
      contact_id: contactId,
      ...columnsOf(promise),
      kept_at: keptAt,
      ...(keptAt !== null && { outcome: 'spoken' }),
    })
    .execute();
}

/** Changes who keeps the open promise and by when; attempts, suspension and all else that happened to it stay. */
export async function movePromise(db: Db, contactId: string, promise: OpenPromise): Promise<void> {
  await db
    .updateTable('promise')
    .set(columnsOf(promise))
    .where('contact_id', '=', contactId)
    .where('kept_at', 'is', null)
    .execute();
}

function columnsOf(promise: OpenPromise) {
  return {
    held_by: promise.by,
    person_id: promise.personId,
    until_at: promise.until,
    until_date: promise.untilDate,
    until_time: promise.untilTime,
    agreed: bit(promise.agreed),
    later_than_term: bit(promise.laterThanTerm),
    lead_at_once: bit(promise.tellLeadAtOnce),
    days: stored(promise.days),
  };
}
