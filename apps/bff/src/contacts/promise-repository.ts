import type { ExplainedDay } from '@steunpunt/domain/calendar/explained-term';
import { asInstant, type Instant } from '@steunpunt/domain/calendar/instant';
import type { LocalDate } from '@steunpunt/domain/calendar/local-date';
import type { LocalTime } from '@steunpunt/domain/calendar/local-time';
import type { CallBackOutcome } from '@steunpunt/domain/call-back/call-back-codes';
import type { OpenCallBack, PromiseChange } from '@steunpunt/domain/call-back/standing';
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

export type PromiseRow = Selectable<PromiseTable>;

/** The promise of a contact, open or ended. */
export function findPromise(db: Db, contactId: string): Promise<PromiseRow | undefined> {
  return db.selectFrom('promise').selectAll().where('contact_id', '=', contactId).executeTakeFirst();
}

/** The promise that is still to be kept, with everything that happened to it. */
export async function findOpenCallBack(db: Db, contactId: string): Promise<OpenCallBack | null> {
  const row = await findPromise(db, contactId);
  return row === undefined || row.kept_at !== null ? null : callBackOf(row);
}

/** A promise with everything that happened to it since it was made. */
export function callBackOf(row: PromiseRow): OpenCallBack {
  return {
    ...promiseOf(row),
    restsUntil: row.rests_until === null ? null : asInstant(row.rests_until),
    failed: row.failed_attempts,
    undecided: row.undecided,
    suspended:
      row.suspended_at === null || row.suspended_reason === null
        ? null
        : {
            at: asInstant(row.suspended_at),
            reason: row.suspended_reason,
            expected: row.resume_expected as LocalDate | null,
          },
    extended: row.extended === 1,
    owedUntil: row.owed_until === null ? null : asInstant(row.owed_until),
    changes: fromStored<PromiseChange[]>(row.changes),
  };
}

/** Saves an open promise with everything that happened to it. */
export async function saveCallBack(db: Db, contactId: string, callBack: OpenCallBack): Promise<void> {
  const { restsUntil, failed, undecided, suspended, extended, owedUntil, changes } = callBack;
  await db
    .updateTable('promise')
    .set({
      ...columnsOf(callBack),
      rests_until: restsUntil,
      failed_attempts: failed,
      undecided,
      suspended_at: suspended?.at ?? null,
      suspended_reason: suspended?.reason ?? null,
      resume_expected: suspended?.expected ?? null,
      extended: bit(extended),
      owed_until: owedUntil,
      changes: stored(changes),
    })
    .where('contact_id', '=', contactId)
    .where('kept_at', 'is', null)
    .execute();
}

/** From then on the promise is on no list; what happened to it stays. */
export async function endPromise(
  db: Db,
  contactId: string,
  outcome: CallBackOutcome,
  at: Instant,
): Promise<void> {
  await db
    .updateTable('promise')
    .set({
      kept_at: at,
      outcome,
      rests_until: null,
      undecided: null,
      suspended_at: null,
      suspended_reason: null,
      resume_expected: null,
    })
    .where('contact_id', '=', contactId)
    .where('kept_at', 'is', null)
    .execute();
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

/** A wrong number that was corrected waits for no decision any more. */
export async function endWaitForNumber(db: Db, contactId: string): Promise<void> {
  await db
    .updateTable('promise')
    .set({ undecided: null, failed_attempts: 0, rests_until: null })
    .where('contact_id', '=', contactId)
    .where('undecided', '=', 'number')
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
