import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dialects, type OpenTestDatabase, openEmptyTestDatabase } from '../../testing/test-database.ts';
import { openDatabase } from '../database.ts';
import { migrations } from './index.ts';
import { migrate, NewerSchema } from './migrate.ts';
import type { Migration } from './migration.ts';

const now = () => '2026-09-01T06:00:00.000Z';
const names = migrations.map(({ name }) => name);
const broken: Migration = {
  name: '999-broken',
  up: ({ run }) => run('create table half (id text not null)', 'create table (('),
};

describe.each(dialects)('on %s', (dialect) => {
  let database: OpenTestDatabase;

  beforeEach(async () => {
    database = await openEmptyTestDatabase(dialect);
  });
  afterEach(() => database.close());

  test('an empty database gets every migration once', async () => {
    expect(await migrate(database, now)).toEqual(names);
    expect(await migrate(database, now)).toEqual([]);
  });

  test('two servers that start at once migrate it together', async () => {
    const other = await openDatabase(database.place, () => {});
    const done = await Promise.all([migrate(database, now), migrate(other, now)]);
    expect(done.flat().sort()).toEqual(names);
    await other.close();
  });

  test('a migration that fails leaves nothing behind', async () => {
    await expect(migrate(database, now, [...migrations, broken])).rejects.toThrow();
    const tables = await database.read.introspection.getTables();
    expect(tables.map(({ name }) => name)).not.toContain('half');
    expect(await migrate(database, now)).toEqual([]);
  });

  test('a database of a newer version is refused and left alone', async () => {
    await migrate(database, now, [...migrations, { name: '999-later', up: async () => {} }]);
    await expect(migrate(database, now)).rejects.toThrow(NewerSchema);
  });

  test.each(['audit_row', 'journal'])('a row of %s can be neither changed nor deleted', async (table) => {
    await migrate(database, now);
    await database.unitOfWork.run('change', async (tx) => {
      const columns = table === 'journal' ? journalRow : auditRow;
      await tx
        .insertInto(table as 'journal')
        .values(columns as never)
        .execute();
    });
    const attempts = [sql`update ${sql.table(table)} set id = 'b'`, sql`delete from ${sql.table(table)}`];
    for (const attempt of attempts) {
      const outcome = database.unitOfWork.run('change', (tx) => attempt.execute(tx));
      await expect(outcome).rejects.toThrow(/append-only/);
    }
  });
});

const at = now();
const journalRow = {
  id: 'a',
  at,
  person_id: 'p',
  record_kind: 'contact',
  record_id: 'c',
  record_version: 1,
  event: 'registered',
  facts: '{}',
};
const auditRow = {
  id: 'a',
  chain: 'x',
  sequence: 1,
  at,
  kind: 'read',
  what: 'contact',
  result: 'ok',
  saves: 1,
  previous_hash: 'x',
  hash: 'y',
};
