import type { draftPlaces } from '@steunpunt/contract/drafts';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Selectable } from 'kysely';
import type { Db } from '../db/tables.ts';
import type { DraftTable } from './draft-table.ts';

export type DraftRow = Selectable<DraftTable>;
export type DraftPlace = { readonly place: (typeof draftPlaces)[number]; readonly recordId: string };

/** What this person half wrote here, and after it what was given on to them. */
export async function draftsOf(
  db: Db,
  { place, recordId }: DraftPlace,
  personId: string,
  since: Instant,
): Promise<DraftRow[]> {
  const rows = await db
    .selectFrom('draft')
    .selectAll()
    .where('place', '=', place)
    .where('record_id', '=', recordId)
    .where('person_id', '=', personId)
    .where('saved_at', '>=', since)
    .orderBy('saved_at')
    .orderBy('writer_id')
    .execute();
  return [...rows.filter(isOwn), ...rows.filter((row) => !isOwn(row))];
}

export function isOwn({ person_id, writer_id }: DraftRow): boolean {
  return person_id === writer_id;
}

/** Puts this text in the place of what the writer had there for this person. */
export async function keepDraft(db: Db, row: DraftRow): Promise<void> {
  await db
    .insertInto('draft')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['place', 'record_id', 'person_id', 'writer_id'])
        .doUpdateSet({ text: row.text, saved_at: row.saved_at }),
    )
    .execute();
}

export async function dropDraft(
  db: Db,
  { place, recordId }: DraftPlace,
  { personId, writerId }: { readonly personId: string; readonly writerId: string },
): Promise<void> {
  await db
    .deleteFrom('draft')
    .where('place', '=', place)
    .where('record_id', '=', recordId)
    .where('person_id', '=', personId)
    .where('writer_id', '=', writerId)
    .execute();
}

/** Drops drafts that were not touched since then. */
export async function forgetDrafts(db: Db, before: Instant): Promise<void> {
  await db.deleteFrom('draft').where('saved_at', '<', before).execute();
}
