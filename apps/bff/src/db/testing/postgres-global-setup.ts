import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../database.ts';
import { migrate } from '../migrations/migrate.ts';
import { startPostgresCluster } from './postgres-cluster.ts';
import { createDatabase } from './test-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string;
    /** A SQLite file with all migrations applied, to be copied. */
    migratedFile: string;
    /** The name of a PostgreSQL database with all migrations applied, to be copied. */
    migratedDatabase: string;
  }
}

/**
 * One PostgreSQL server for the whole run; each test file makes its own databases on it. The migrations run once on each
 * dialect here; what a test gets is a copy.
 */
export default async function startDatabases(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startPostgresCluster();
  project.provide('postgresUrl', cluster.url);
  const folder = mkdtempSync(join(tmpdir(), 'steunpunt-migrated-'));
  const file = join(folder, 'steunpunt.sqlite');
  await migrateAt({ file });
  project.provide('migratedFile', file);
  const migrated = await createDatabase(cluster.url, 'migrated');
  await migrateAt(migrated);
  project.provide('migratedDatabase', migrated.name);
  return async () => {
    rmSync(folder, { recursive: true, force: true });
    await migrated.drop();
    await cluster.stop();
  };
}

async function migrateAt(place: { file: string } | { url: string }): Promise<void> {
  const database = await openDatabase(place, (failure) => {
    throw failure;
  });
  await migrate(database, () => '2026-09-01T06:00:00.000Z');
  await database.close();
}
