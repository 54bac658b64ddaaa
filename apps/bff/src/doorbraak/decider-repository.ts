import type { Db } from '../db/tables.ts';

export type Decider = { readonly personId: string; readonly position: string };

/** Who decides about a doorbraak here; null while nobody was appointed. */
export async function findDecider(db: Db): Promise<Decider | null> {
  const row = await db
    .selectFrom('doorbraak_decider')
    .select(['person_id', 'position'])
    .where('region', '=', 'here')
    .executeTakeFirst();
  return row === undefined ? null : { personId: row.person_id, position: row.position };
}

export async function saveDecider(db: Db, decider: Decider | null, now: string): Promise<void> {
  await db.deleteFrom('doorbraak_decider').where('region', '=', 'here').execute();
  if (decider === null) return;
  const { personId: person_id, position } = decider;
  await db
    .insertInto('doorbraak_decider')
    .values({ region: 'here', person_id, position, since: now })
    .execute();
}
