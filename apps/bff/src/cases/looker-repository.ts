import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Db } from '../db/tables.ts';

/** Who said since then that they look at the case. */
export async function lookersSince(db: Db, caseId: string, since: Instant): Promise<string[]> {
  const rows = await db
    .selectFrom('case_looker')
    .select('person_id')
    .where('case_id', '=', caseId)
    .where('seen_at', '>', since)
    .orderBy('person_id')
    .execute();
  return rows.map(({ person_id }) => person_id);
}

export async function sayLooking(
  db: Db,
  { caseId, personId, at }: { readonly caseId: string; readonly personId: string; readonly at: Instant },
): Promise<void> {
  await db
    .insertInto('case_looker')
    .values({ case_id: caseId, person_id: personId, seen_at: at })
    .onConflict((conflict) => conflict.columns(['case_id', 'person_id']).doUpdateSet({ seen_at: at }))
    .execute();
}

/** Drops whoever looked before then. */
export async function forgetLookers(db: Db, before: Instant): Promise<void> {
  await db.deleteFrom('case_looker').where('seen_at', '<', before).execute();
}

/** Whoever may not see the case any more looks no longer, and is told of nobody who comes. */
export async function stopLooking(db: Db, caseId: string, personId: string): Promise<void> {
  await db
    .deleteFrom('case_looker')
    .where('case_id', '=', caseId)
    .where('person_id', '=', personId)
    .execute();
}
