import type { Db } from '../db/tables.ts';

/** Whether nothing was written, asked, planned or sent in this case since it was opened. */
export async function holdsNothingElse(db: Db, caseId: string): Promise<boolean> {
  for (const table of ['case_entry', 'case_task', 'case_referral', 'case_support'] as const) {
    const found = await db
      .selectFrom(table)
      .select('id')
      .where('case_id', '=', caseId)
      .limit(1)
      .executeTakeFirst();
    if (found !== undefined) return false;
  }
  const row = await db
    .selectFrom('case_file')
    .select('question_under')
    .where('id', '=', caseId)
    .executeTakeFirst();
  return row?.question_under === null;
}
