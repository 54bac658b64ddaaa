import type { Dialect } from '../dialects.ts';
import type { Schema } from './migration.ts';

/** `create table`, with SQLite's strict types. */
export function createTable(dialect: Dialect, name: string, ...definitions: readonly string[]): string {
  return `create table ${name} (\n  ${definitions.join(',\n  ')}\n)${dialect === 'sqlite' ? ' strict' : ''}`;
}

/** An integer primary key that the database counts up and never gives out twice. */
export function countedKey(dialect: Dialect, name: string): string {
  return dialect === 'sqlite'
    ? `${name} integer primary key autoincrement`
    : `${name} integer generated always as identity primary key`;
}

/** From here on the database itself refuses to change or delete a row of the table. */
export async function makeAppendOnly(schema: Schema, table: string): Promise<void> {
  if (schema.dialect === 'sqlite') {
    for (const change of ['update', 'delete']) {
      await schema.run(
        `create trigger ${table}_no_${change} before ${change} on ${table} begin select raise(abort, '${table} is append-only'); end`,
      );
    }
    return;
  }
  await schema.run(
    `create or replace function refuse_change() returns trigger language plpgsql as $$ begin raise exception '% is append-only', tg_table_name; end $$`,
    `create trigger ${table}_no_change before update or delete on ${table} for each row execute function refuse_change()`,
    `create trigger ${table}_no_truncate before truncate on ${table} for each statement execute function refuse_change()`,
  );
}
