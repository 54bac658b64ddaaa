import type { Db } from '../db/tables.ts';

type Names = ReadonlyMap<string, readonly string[]>;

/** The names in these contacts and cases by id. They are compared and go no further: an item holds codes and ids only. */
export async function namesInRecords(db: Db, ids: readonly string[]): Promise<Names> {
  if (ids.length === 0) return new Map();
  const contacts = await db
    .selectFrom('contact')
    .select(['id', 'caller_name', 'child_name'])
    .where('id', 'in', [...ids])
    .execute();
  const cases = await db
    .selectFrom('case_file')
    .select(['id', 'caller_name', 'child_name'])
    .where('id', 'in', [...ids])
    .execute();
  const involved = await db
    .selectFrom('case_involved')
    .select(['case_id as id', 'name'])
    .where('case_id', 'in', [...ids])
    .execute();
  const names = new Map<string, string[]>();
  for (const { id, ...row } of [...contacts, ...cases, ...involved]) {
    const said = Object.values(row).flatMap((name) => (name === null ? [] : [name]));
    names.set(id, [...(names.get(id) ?? []), ...said]);
  }
  return names;
}
