import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Db } from '../db/tables.ts';

/** Puts these people in the place of everybody who worked on the case beside the owner. */
export async function nameCoworkerRows(
  db: Db,
  caseId: string,
  personIds: readonly string[],
  now: Instant,
): Promise<void> {
  await db.deleteFrom('case_coworker').where('case_id', '=', caseId).execute();
  const rows = personIds.map((person_id) => ({ case_id: caseId, person_id, added_at: now }));
  if (rows.length > 0) await db.insertInto('case_coworker').values(rows).execute();
}
