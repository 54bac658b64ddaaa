import type { Selectable } from 'kysely';
import type { Db } from '../db/tables.ts';
import type { ErasureChoiceTable } from './person-erasure-tables.ts';

export type ErasureChoiceRow = Selectable<ErasureChoiceTable>;

/** What was decided about each text, by its key. */
export async function choicesOf(db: Db, requestId: string): Promise<Map<string, ErasureChoiceRow>> {
  const rows = await db
    .selectFrom('erasure_choice')
    .selectAll()
    .where('request_id', '=', requestId)
    .execute();
  return new Map(rows.map((row) => [row.piece, row]));
}

/** The last choice counts. */
export async function choosePiece(db: Db, row: ErasureChoiceRow): Promise<void> {
  const { choice, reason, chosen_by, chosen_at } = row;
  await db
    .insertInto('erasure_choice')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['request_id', 'piece']).doUpdateSet({ choice, reason, chosen_by, chosen_at }),
    )
    .execute();
}
