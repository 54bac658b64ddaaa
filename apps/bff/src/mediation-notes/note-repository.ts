import type { Selectable } from 'kysely';
import type { Db } from '../db/tables.ts';
import type { MediationNoteTable } from './note-tables.ts';
import { newNotesKey, seal, unseal, unwrapNotesKey } from './seal.ts';

export type Note = { readonly version: number; readonly text: string; readonly savedAt: string | null };

const nothingYet: Note = { version: 0, text: '', savedAt: null };

/** The notes of a mediation, opened with the key of the secret file. */
export async function readNote(db: Db, mediationId: string, wrapKey: string): Promise<Note> {
  const key = await findKey(db, mediationId, wrapKey);
  const row = await findNote(db, mediationId);
  if (key === undefined || row === undefined) return nothingYet;
  return { version: row.version, text: unseal(row.sealed, key, mediationId), savedAt: row.saved_at };
}

/** Saves the notes on the version that was read, sealed; undefined when they were saved since. */
export async function saveNote(
  db: Db,
  { mediationId, version, text }: { mediationId: string; version: number; text: string },
  { personId, now, wrapKey }: { personId: string; now: string; wrapKey: string },
): Promise<Note | undefined> {
  const key = (await findKey(db, mediationId, wrapKey)) ?? (await makeKey(db, mediationId, wrapKey));
  const sealed = seal(text, key, mediationId);
  const row = { saved_at: now, saved_by: personId, sealed };
  const next = version + 1;
  if (version === 0) {
    const made = await db
      .insertInto('mediation_note')
      .values({ ...row, mediation_id: mediationId, version: next })
      .onConflict((conflict) => conflict.doNothing())
      .returning('version')
      .executeTakeFirst();
    return made && { version: next, text, savedAt: now };
  }
  const changed = await db
    .updateTable('mediation_note')
    .set({ ...row, version: next })
    .where('mediation_id', '=', mediationId)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst();
  return changed && { version: next, text, savedAt: now };
}

/** Throws the key away and deletes the row: what a backup still holds of them is noise. */
export async function destroyNotes(db: Db, mediationIds: readonly string[]): Promise<void> {
  if (mediationIds.length === 0) return;
  await db
    .deleteFrom('mediation_key')
    .where('mediation_id', 'in', [...mediationIds])
    .execute();
  await db
    .deleteFrom('mediation_note')
    .where('mediation_id', 'in', [...mediationIds])
    .execute();
}

/** Mediations closed on that day or before whose notes or key are still there. */
export async function mediationsWithNotesClosedBy(db: Db, day: string): Promise<string[]> {
  const rows = await db
    .selectFrom('mediation')
    .innerJoin('mediation_key', 'mediation_key.mediation_id', 'mediation.id')
    .select('mediation.id')
    .where('mediation.closed_on', '<=', day)
    .execute();
  return rows.map(({ id }) => id);
}

async function findNote(db: Db, mediationId: string): Promise<Selectable<MediationNoteTable> | undefined> {
  return db
    .selectFrom('mediation_note')
    .selectAll()
    .where('mediation_id', '=', mediationId)
    .executeTakeFirst();
}

async function findKey(db: Db, mediationId: string, wrapKey: string): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('mediation_key')
    .select('wrapped_key')
    .where('mediation_id', '=', mediationId)
    .executeTakeFirst();
  return row && unwrapNotesKey(row.wrapped_key, wrapKey, mediationId);
}

async function makeKey(db: Db, mediationId: string, wrapKey: string): Promise<Buffer> {
  const { key, wrapped } = newNotesKey(wrapKey, mediationId);
  await db.insertInto('mediation_key').values({ mediation_id: mediationId, wrapped_key: wrapped }).execute();
  return key;
}
