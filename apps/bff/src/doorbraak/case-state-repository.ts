import type { Db } from '../db/tables.ts';

/** Whether the case stands still because parents with authority disagree. */
export async function isCasePaused(db: Db, caseId: string | null): Promise<boolean> {
  if (caseId === null) return false;
  const row = await db.selectFrom('case_file').select('state').where('id', '=', caseId).executeTakeFirst();
  return row?.state === 'paused';
}
