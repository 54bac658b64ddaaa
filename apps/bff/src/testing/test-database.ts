import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, type DatabasePlace, openDatabase } from '../db/database.ts';
import type { Dialect } from '../db/dialects.ts';
import { migrate } from '../db/migrations/migrate.ts';
import { createTestDatabase } from '../db/testing/test-database.ts';

/** For `describe.each(dialects)`. */
export const dialects = ['sqlite', 'postgres'] as const satisfies readonly Dialect[];

export type OpenTestDatabase = Database & {
  readonly place: DatabasePlace;
  /** What the unit of work reported although nobody waited for it. */
  readonly reported: unknown[];
};

/** A database of its own with all migrations applied; `close` removes it. */
export async function openTestDatabase(dialect: Dialect): Promise<OpenTestDatabase> {
  const database = await openEmptyTestDatabase(dialect);
  await migrate(database, () => '2026-09-01T06:00:00.000Z');
  return database;
}

/** The same without any table. */
export async function openEmptyTestDatabase(dialect: Dialect): Promise<OpenTestDatabase> {
  const { place, remove } = await newPlace(dialect);
  const reported: unknown[] = [];
  const database = await openDatabase(place, (failure) => reported.push(failure));
  return {
    ...database,
    place,
    reported,
    close: async () => {
      await database.close();
      await remove();
    },
  };
}

async function newPlace(dialect: Dialect): Promise<{ place: DatabasePlace; remove: () => Promise<void> }> {
  if (dialect === 'postgres') {
    const { url, drop } = await createTestDatabase('bff');
    return { place: { url }, remove: drop };
  }
  const folder = mkdtempSync(join(tmpdir(), 'steunpunt-test-'));
  return {
    place: { file: join(folder, 'steunpunt.sqlite') },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}
