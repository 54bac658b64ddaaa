import type { Selectable } from 'kysely';
import type { Db } from '../db/tables.ts';
import type { CaseEntryTable, CaseSupportTable, CaseTaskTable } from './case-work-tables.ts';

export type TaskRow = Selectable<CaseTaskTable>;
export type EntryRow = Selectable<CaseEntryTable>;
export type SupportRow = Selectable<CaseSupportTable>;

/** The tasks of a case: open ones by day, then what is over. */
export async function tasksOfCase(db: Db, caseId: string): Promise<TaskRow[]> {
  const rows = await db
    .selectFrom('case_task')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('due_on')
    .orderBy('id')
    .execute();
  return [...rows.filter(({ state }) => state === 'open'), ...rows.filter(({ state }) => state !== 'open')];
}

/** How often somebody said whether they feel supported, the oldest first. */
export async function supportOfCase(db: Db, caseId: string): Promise<SupportRow[]> {
  return db
    .selectFrom('case_support')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('at')
    .orderBy('id')
    .execute();
}

/** Time spent: the contacts as they were registered, and everything written down since. */
export async function minutesOfCase(db: Db, caseId: string): Promise<number> {
  const sumOf = async (table: 'contact' | 'case_entry') => {
    const { minutes } = await db
      .selectFrom(table)
      .select(({ fn }) => fn.sum<number | null>('minutes').as('minutes'))
      .where('case_id', '=', caseId)
      .executeTakeFirstOrThrow();
    return Number(minutes ?? 0);
  };
  return (await sumOf('contact')) + (await sumOf('case_entry'));
}
