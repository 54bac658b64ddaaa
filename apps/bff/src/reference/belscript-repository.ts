import type { Belscript } from '@steunpunt/domain/belscript/belscript';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { fromStored, stored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';

export async function findBelscript(db: Db, version: string): Promise<Belscript | undefined> {
  const row = await db
    .selectFrom('belscript_version')
    .select('script')
    .where('version', '=', version)
    .executeTakeFirst();
  return row && fromStored<Belscript>(row.script);
}

/** Publishes the versions that are not there yet; one that is, is never changed. Answers how many were new. */
export async function publishBelscripts(
  db: Db,
  scripts: readonly Belscript[],
  now: Instant,
): Promise<number> {
  let published = 0;
  for (const script of scripts) {
    if ((await findBelscript(db, script.version)) !== undefined) continue;
    const row = { version: script.version, script: stored(script), published_at: now };
    await db.insertInto('belscript_version').values(row).execute();
    published += 1;
  }
  return published;
}
