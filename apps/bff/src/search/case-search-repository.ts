import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import { sql } from 'kysely';
import { newestVisibleCases } from '../cases/case-list-repository.ts';
import type { CaseRow } from '../cases/case-record.ts';
import { caseScope } from '../cases/case-scope.ts';
import type { Db } from '../db/tables.ts';
import type { FoundCases } from './case-search-index.ts';

type Who = { readonly actor: Actor; readonly now: Instant };

/** The newest cases this actor may see. */
export async function newestCasesToSearch(db: Db, { actor, now }: Who, most: number): Promise<CaseRow[]> {
  const newest = newestVisibleCases(db, actor, now, {}, { after: undefined, most });
  return newest === undefined ? [] : newest.selectAll('case_file').execute();
}

/** Those with exactly this number, the case's own or that of somebody in it. */
export function casesWithNumber(
  db: Db,
  who: Who,
  { number, phone }: { readonly number: string; readonly phone: string | undefined },
  most: number,
): Promise<CaseRow[]> {
  const own = sql`select id as case_id from case_file where number = ${number}`;
  const ofPerson = sql`select case_id from (select case_id from case_involved
    where number = ${phone ?? ''} order by case_id desc limit ${most}) as of_person`;
  return visibleCasesAmong(db, who, sql`${own} union ${ofPerson}`, most + 1);
}

/** Of these cases those that the actor may see. What was found is read first, and the cases by their id. */
export function visibleCasesAmong(
  db: Db,
  { actor, now }: Who,
  found: FoundCases,
  most: number,
): Promise<CaseRow[]> {
  return db
    .selectFrom(sql<{ case_id: string }>`(${found})`.as('found'))
    .crossJoin('case_file')
    .whereRef('case_file.id', '=', 'found.case_id')
    .where((eb) => caseScope(actor, now)(eb as never))
    .selectAll('case_file')
    .limit(most)
    .execute();
}

export type SearchedPerson = {
  readonly case_id: string;
  readonly name: string | null;
  readonly number: string | null;
  readonly mail: string | null;
};

/** Who is in these cases, by case. */
export async function peopleIn(
  db: Db,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, readonly SearchedPerson[]>> {
  if (caseIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('case_involved')
    .select(['case_id', 'name', 'number', 'mail'])
    .where('case_id', 'in', [...caseIds])
    .orderBy('id')
    .execute();
  return Map.groupBy(rows, ({ case_id }) => case_id);
}
