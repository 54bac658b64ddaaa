import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

export type TestDatabase = { url: string; drop: () => Promise<void> };

/**
 * A new, empty PostgreSQL database on the server of this test run. `name` is for whoever looks at the server;
 * two databases with one name do not meet. `drop` cuts connections that are still open.
 */
export async function createTestDatabase(name: string): Promise<TestDatabase> {
  const server = inject('postgresUrl');
  const readable = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, 40);
  const database = `test_${readable}_${randomBytes(6).toString('hex')}`;
  await runOn(
    server,
    `create database ${database} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`,
  );
  const url = new URL(server);
  url.pathname = `/${database}`;
  return {
    url: url.href,
    drop: () => runOn(server, `drop database if exists ${database} with (force)`),
  };
}

async function runOn(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
