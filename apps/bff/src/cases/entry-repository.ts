import type { Selectable } from 'kysely';
import type { Db } from '../db/tables.ts';
import type { CaseEntryTable } from './case-work-tables.ts';

export type EntryRow = Selectable<CaseEntryTable>;

export async function addEntryRow(db: Db, row: EntryRow): Promise<void> {
  await db.insertInto('case_entry').values(row).execute();
}

export async function findEntry(db: Db, caseId: string, id: string): Promise<EntryRow | undefined> {
  return db
    .selectFrom('case_entry')
    .selectAll()
    .where('id', '=', id)
    .where('case_id', '=', caseId)
    .executeTakeFirst();
}

/** Puts other words in the place of what was there, which is kept. False when somebody else was first. */
export async function changeEntryRow(
  db: Db,
  before: EntryRow,
  { text, minutes, at }: { readonly text: string; readonly minutes: number; readonly at: string },
): Promise<boolean> {
  const changed = await db
    .updateTable('case_entry')
    .set({
      ...(before.kind === 'health' ? { health_text: text } : { text }),
      minutes,
      changed_at: at,
      version: before.version + 1,
    })
    .where('id', '=', before.id)
    .where('version', '=', before.version)
    .returning('version')
    .executeTakeFirst();
  if (changed === undefined) return false;
  await db
    .insertInto('case_entry_version')
    .values({
      entry_id: before.id,
      version: before.version,
      text: before.text,
      health_text: before.health_text,
      minutes: before.minutes,
      until_at: at,
    })
    .execute();
  return true;
}
