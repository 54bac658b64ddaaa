import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

let first: TestDatabase;
let second: TestDatabase;

beforeAll(async () => {
  first = await createTestDatabase('same name');
  second = await createTestDatabase('same name');
});

afterAll(async () => {
  await first.drop();
  await second.drop();
});

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

test('PostgreSQL runs and answers', async () => {
  expect(await ask(first.url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('it is version 15 or newer, the oldest the product supports', async () => {
  const [row] = await ask(
    first.url,
    "select current_setting('server_version_num')::int >= 150000 as supported",
  );
  expect(row).toEqual({ supported: true });
});

test('databases with one name do not share tables', async () => {
  await ask(first.url, 'create table only_in_first (id text)');
  await expect(ask(second.url, 'select * from only_in_first')).rejects.toThrow(/does not exist/);
});

test('text sorts by code point, as in SQLite', async () => {
  const rows = await ask(first.url, "select x from (values ('b'), ('Z'), ('a'), ('é')) as t(x) order by x");
  expect(rows).toEqual([{ x: 'Z' }, { x: 'a' }, { x: 'b' }, { x: 'é' }]);
});

test('dropping a database cuts connections that are still open', async () => {
  const database = await createTestDatabase('to drop');
  const client = new pg.Client({ connectionString: database.url });
  client.on('error', () => {});
  await client.connect();
  await database.drop();
  await expect(client.query('select 1')).rejects.toThrow();
});
