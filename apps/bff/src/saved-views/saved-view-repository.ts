import type { SavedView } from '@steunpunt/contract/saved-views';
import { newId } from '../db/new-id.ts';
import { fromStored, stored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';

export async function viewsOf(db: Db, personId: string): Promise<SavedView[]> {
  const rows = await db
    .selectFrom('saved_view')
    .select(['id', 'list', 'name', 'filters'])
    .where('person_id', '=', personId)
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map(({ filters, ...row }) => ({ ...row, filters: fromStored(filters) }));
}

/** A view of this name in this list gets the new filters. */
export async function saveViewOf(db: Db, personId: string, view: Omit<SavedView, 'id'>): Promise<void> {
  const filters = stored(view.filters);
  await db
    .insertInto('saved_view')
    .values({ id: newId(), person_id: personId, list: view.list, name: view.name, filters })
    .onConflict((conflict) => conflict.columns(['person_id', 'list', 'name']).doUpdateSet({ filters }))
    .execute();
}

/** False when it is not this person's. */
export async function renameViewOf(db: Db, personId: string, id: string, name: string): Promise<boolean> {
  const row = await db
    .updateTable('saved_view')
    .set({ name })
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** False when it is not this person's. */
export async function removeViewOf(db: Db, personId: string, id: string): Promise<boolean> {
  const row = await db
    .deleteFrom('saved_view')
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
