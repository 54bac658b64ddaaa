import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import type { Db } from '../db/tables.ts';
import { caseScope } from './case-scope.ts';

export type CaseOfContact = { readonly id: string; readonly number: string };

/** Of these cases the ones that the actor may see, by id. */
export async function visibleCases(
  db: Db,
  actor: Actor,
  now: Instant,
  caseIds: readonly (string | null)[],
): Promise<ReadonlyMap<string, CaseOfContact>> {
  const ids = [...new Set(caseIds.filter((id) => id !== null))];
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('case_file')
    .select(['case_file.id', 'case_file.number'])
    .where('case_file.id', 'in', ids)
    .where(caseScope(actor, now))
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
