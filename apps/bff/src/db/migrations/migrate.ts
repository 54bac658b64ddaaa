import { CompiledQuery } from 'kysely';
import type { Database } from '../database.ts';
import type { Dialect } from '../dialects.ts';
import type { Tx } from '../tx.ts';
import { migrations as all } from './index.ts';
import type { Migration } from './migration.ts';
import { createTable } from './schema-words.ts';

/** The database was written by a newer version of the program. */
export class NewerSchema extends Error {}

/**
 * Brings the schema up to date, each migration in a transaction of its own, and answers the names of those
 * applied now. Throws NewerSchema, having changed nothing, when the database knows a migration that we don't.
 */
export async function migrate(
  { dialect, unitOfWork }: Pick<Database, 'dialect' | 'unitOfWork'>,
  now: () => string,
  migrations: readonly Migration[] = all,
): Promise<string[]> {
  await unitOfWork.run('change', (tx) => createRecord(tx, dialect));
  const applied = await unitOfWork.run('view', appliedMigrations);
  const unknown = applied.filter((name) => !migrations.some((migration) => migration.name === name));
  if (unknown.length > 0)
    throw new NewerSchema(`The database has migrations unknown here: ${unknown.join(', ')}`);
  const done: string[] = [];
  for (const migration of migrations) {
    if (await unitOfWork.run('change', (tx) => applyOnce(tx, dialect, migration, now())))
      done.push(migration.name);
  }
  return done;
}

async function createRecord(tx: Tx, dialect: Dialect): Promise<void> {
  // Two servers that start at once on one PostgreSQL take turns.
  if (dialect === 'postgres') await execute(tx, 'select pg_advisory_xact_lock(7316001)');
  const columns = ['name text not null primary key', 'applied_at text not null'];
  await execute(tx, createTable(dialect, 'if not exists schema_migration', ...columns));
}

async function appliedMigrations(tx: Tx): Promise<string[]> {
  const rows = await tx.selectFrom('schema_migration').select('name').orderBy('name').execute();
  return rows.map(({ name }) => name);
}

async function applyOnce(tx: Tx, dialect: Dialect, migration: Migration, now: string): Promise<boolean> {
  // As the first statement: it takes no snapshot, so what the other server did while we waited is seen.
  if (dialect === 'postgres') await execute(tx, 'lock table schema_migration in exclusive mode');
  const known = await tx
    .selectFrom('schema_migration')
    .select('name')
    .where('name', '=', migration.name)
    .executeTakeFirst();
  if (known !== undefined) return false;
  const run = async (...statements: readonly string[]) => {
    for (const statement of statements) await execute(tx, statement);
  };
  await migration.up({ dialect, run });
  await tx.insertInto('schema_migration').values({ name: migration.name, applied_at: now }).execute();
  return true;
}

async function execute(tx: Tx, statement: string): Promise<void> {
  await tx.executeQuery(CompiledQuery.raw(statement));
}
