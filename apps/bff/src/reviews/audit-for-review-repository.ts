import type { Selectable } from 'kysely';
import type { AuditRowTable } from '../audit/audit-tables.ts';
import type { Db } from '../db/tables.ts';

export type AuditForReview = Pick<
  Selectable<AuditRowTable>,
  | 'id'
  | 'at'
  | 'hash'
  | 'person_id'
  | 'role'
  | 'kind'
  | 'what'
  | 'relation'
  | 'record_kind'
  | 'record_id'
  | 'filter'
  | 'break_glass'
>;

export type ReadTo = { readonly at: string; readonly id: string };

/** How far the log was read; undefined before the first time. */
export async function readTo(db: Db): Promise<ReadTo | undefined> {
  const row = await db.selectFrom('review_progress').selectAll().where('one', '=', 1).executeTakeFirst();
  return row === undefined ? undefined : { at: row.at, id: row.audit_id };
}

export async function saveReadTo(db: Db, { at, id: audit_id }: ReadTo): Promise<void> {
  await db
    .insertInto('review_progress')
    .values({ one: 1, at, audit_id })
    .onConflict((conflict) => conflict.column('one').doUpdateSet({ at, audit_id }))
    .execute();
}

/** The next rows of people that went well, in the order of time. */
export async function auditRowsAfter(db: Db, after: ReadTo, most: number): Promise<AuditForReview[]> {
  return db
    .selectFrom('audit_row')
    .select(['id', 'at', 'hash', 'person_id', 'role', 'kind', 'what', 'relation'])
    .select(['record_kind', 'record_id', 'filter', 'break_glass'])
    .where('at', '>=', after.at)
    .where((eb) => eb(eb.refTuple('at', 'id'), '>', eb.tuple(after.at, after.id)))
    .where('person_id', 'is not', null)
    .where('result', '=', 'ok')
    .orderBy('at')
    .orderBy('id')
    .limit(most)
    .execute();
}

/** How many different contacts and cases this person opened in one hour of the clock. */
export async function recordsOpenedIn(db: Db, personId: string, hour: string): Promise<number> {
  const { count } = await db
    .selectFrom('audit_row')
    .select(({ fn }) => fn.count<number>('record_id').distinct().as('count'))
    .where('person_id', '=', personId)
    .where('at', '>=', hour)
    .where('at', '<', `${hour}:~`)
    .where('kind', '=', 'read')
    .where('record_kind', 'in', ['contact', 'case'])
    .executeTakeFirstOrThrow();
  return Number(count);
}
