import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

export type TestDatabase = { name: string; url: string; drop: () => Promise<void> };

/**
 * A new PostgreSQL database on the server of this test run: empty, or a copy of `template`. `name` is for whoever looks at
 * the server; two databases with one name do not meet. `drop` cuts connections that are still open.
 */
export function createTestDatabase(name: string, template?: string): Promise<TestDatabase> {
  return createDatabase(inject('postgresUrl'), name, template);
}

/** The same on the server at `server`. */
export async function createDatabase(
  server: string,
  name: string,
  template = 'template0',
): Promise<TestDatabase> {
  const readable = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, 40);
  const database = `test_${readable}_${randomBytes(6).toString('hex')}`;
  await runOn(
    server,
    `create database ${database} template ${template} encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`,
  );
  const url = new URL(server);
  url.pathname = `/${database}`;
  return {
    name: database,
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
