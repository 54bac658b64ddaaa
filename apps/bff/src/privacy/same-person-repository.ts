import type { Selectable } from 'kysely';
import type { Db } from '../db/tables.ts';
import type { SamePersonTable } from './person-erasure-tables.ts';

export type SamePersonRow = Selectable<SamePersonTable>;

/** What was chosen about whoever may be of the same person. */
export function samePersonsOf(db: Db, requestId: string): Promise<SamePersonRow[]> {
  return db.selectFrom('same_person').selectAll().where('request_id', '=', requestId).execute();
}

/** The last choice counts. */
export async function chooseSamePerson(db: Db, row: SamePersonRow): Promise<void> {
  const { verdict, chosen_by, chosen_at } = row;
  await db
    .insertInto('same_person')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['request_id', 'record_kind', 'record_id'])
        .doUpdateSet({ verdict, chosen_by, chosen_at }),
    )
    .execute();
}
