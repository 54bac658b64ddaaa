import type { Selectable } from 'kysely';
import type { Db } from '../db/tables.ts';
import type { CaseSupportTable, CaseTaskTable } from './case-work-tables.ts';

export type TaskRow = Selectable<CaseTaskTable>;
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

/** Time spent: the contacts as they were registered, the calls back, and everything written down since. */
export async function minutesOfCase(db: Db, caseId: string): Promise<number> {
  const sumOf = async (table: 'contact' | 'case_entry') => {
    const { minutes } = await db
      .selectFrom(table)
      .select(({ fn }) => fn.sum<number | null>('minutes').as('minutes'))
      .where('case_id', '=', caseId)
      .executeTakeFirstOrThrow();
    return Number(minutes ?? 0);
  };
  const { minutes: ofAttempts } = await db
    .selectFrom('call_back_attempt')
    .innerJoin('contact', 'contact.id', 'call_back_attempt.contact_id')
    .select(({ fn }) => fn.sum<number | null>('call_back_attempt.minutes').as('minutes'))
    .where('contact.case_id', '=', caseId)
    .executeTakeFirstOrThrow();
  return (await sumOf('contact')) + (await sumOf('case_entry')) + Number(ofAttempts ?? 0);
}

/** Whether somebody was asked since the case was opened, or opened again. */
export async function wasSupportAsked(
  db: Db,
  { id, opened_at }: { readonly id: string; readonly opened_at: string },
): Promise<boolean> {
  const reopened = await db
    .selectFrom('journal')
    .select('at')
    .where('record_kind', '=', 'case')
    .where('record_id', '=', id)
    .where('event', '=', 'reopened')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const asked = await db
    .selectFrom('case_support')
    .select('id')
    .where('case_id', '=', id)
    .where('at', '>=', reopened?.at ?? opened_at)
    .limit(1)
    .executeTakeFirst();
  return asked !== undefined;
}

export async function addTaskRow(db: Db, row: TaskRow): Promise<void> {
  await db.insertInto('case_task').values(row).execute();
}

export async function findTask(db: Db, caseId: string, id: string): Promise<TaskRow | undefined> {
  return db
    .selectFrom('case_task')
    .selectAll()
    .where('id', '=', id)
    .where('case_id', '=', caseId)
    .executeTakeFirst();
}

/** Saves on the version that was read; false when somebody else was first. */
export async function changeTaskRow(
  db: Db,
  { id, version }: Pick<TaskRow, 'id' | 'version'>,
  changes: Partial<Pick<TaskRow, 'what' | 'owner_id' | 'due_on' | 'state' | 'ended_at'>>,
): Promise<boolean> {
  const changed = await db
    .updateTable('case_task')
    .set({ ...changes, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst();
  return changed !== undefined;
}

export async function addSupportRow(db: Db, row: SupportRow): Promise<void> {
  await db.insertInto('case_support').values(row).execute();
}
