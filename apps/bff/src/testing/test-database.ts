import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type Database, type DatabasePlace, openDatabase } from '../db/database.ts';
import type { Dialect } from '../db/dialects.ts';
import { createTestDatabase } from '../db/testing/test-database.ts';

/** For `describe.each(dialects)`. */
export const dialects = ['sqlite', 'postgres'] as const satisfies readonly Dialect[];

export type OpenTestDatabase = Database & {
  readonly place: DatabasePlace;
  /** What the unit of work reported although nobody waited for it. */
  readonly reported: unknown[];
};

/** A database of its own with all migrations applied; `close` removes it. On SQLite it may be a copy of `file` instead. */
export async function openTestDatabase(
  dialect: Dialect,
  file = inject('migratedFile'),
): Promise<OpenTestDatabase> {
  if (dialect === 'postgres') return openAt(await newPostgres(inject('migratedDatabase')));
  const place = newFile();
  copyFileSync(file, place.place.file);
  return openAt(place);
}

/** The same without any table. */
export async function openEmptyTestDatabase(dialect: Dialect): Promise<OpenTestDatabase> {
  return openAt(dialect === 'postgres' ? await newPostgres() : newFile());
}

type Place = { readonly place: DatabasePlace; readonly remove: () => Promise<void> };

async function openAt({ place, remove }: Place): Promise<OpenTestDatabase> {
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

async function newPostgres(template?: string): Promise<Place> {
  const { url, drop } = await createTestDatabase('bff', template);
  return { place: { url }, remove: drop };
}

/** In memory where the machine offers that: these tests are not about what a disk keeps. */
const folders = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

function newFile() {
  const folder = mkdtempSync(join(folders, 'steunpunt-test-'));
  return {
    place: { file: join(folder, 'steunpunt.sqlite') },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}
