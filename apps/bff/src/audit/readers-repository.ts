import { relations } from '@steunpunt/domain/access/relation';
import { asInstant, type Instant } from '@steunpunt/domain/calendar/instant';
import { roles } from '@steunpunt/domain/people/roles';
import type { Db } from '../db/tables.ts';

/** What one person did with one record, in one role and by one relation. */
export type ReaderOfRecord = {
  readonly personId: string;
  readonly role: (typeof roles)[number] | null;
  readonly relation: (typeof relations)[number] | null;
  readonly reads: number;
  readonly changes: number;
  readonly refused: number;
  readonly firstAt: Instant;
  readonly lastAt: Instant;
};

/**
 * Who asked for one of these records, whoever came last first. Answers about several records at once, such as lists, name all of them in
 * one column and are not among these.
 */
export async function readersOfRecords(
  db: Db,
  records: readonly { readonly kind: string; readonly id: string }[],
): Promise<ReaderOfRecord[]> {
  const rows = await db
    .selectFrom('audit_row')
    .select(['person_id', 'role', 'relation'])
    .select(({ eb, fn }) => [
      fn.countAll<number>().as('times'),
      fn.sum<number>(eb.case().when('kind', 'in', ['change', 'call']).then(1).else(0).end()).as('changes'),
      fn.sum<number>(eb.case().when('kind', '=', 'refused').then(1).else(0).end()).as('refused'),
      fn.min('at').as('first_at'),
      fn.max('at').as('last_at'),
    ])
    .where(({ or, and, eb }) =>
      or(records.map(({ kind, id }) => and([eb('record_kind', '=', kind), eb('record_id', '=', id)]))),
    )
    .where('person_id', 'is not', null)
    .groupBy(['person_id', 'role', 'relation'])
    .orderBy('last_at', 'desc')
    .orderBy('person_id')
    .execute();
  return rows.map(({ person_id, role, relation, times, first_at, last_at, ...row }) => {
    // PostgreSQL counts in text.
    const [changes, refused] = [Number(row.changes), Number(row.refused)];
    return {
      personId: person_id ?? '',
      role: roles.find((one) => one === role) ?? null,
      relation: relations.find((one) => one === relation) ?? null,
      reads: Number(times) - changes - refused,
      changes,
      refused,
      firstAt: asInstant(first_at),
      lastAt: asInstant(last_at),
    };
  });
}
