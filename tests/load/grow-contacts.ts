import { createRequire } from 'node:module';
import { join } from 'node:path';

type Sqlite = {
  readonly pragma: (text: string) => unknown;
  readonly prepare: (sql: string) => { all: () => unknown[]; run: (...values: unknown[]) => unknown };
  readonly close: () => void;
};

/**
 * Copies closed contacts of a stopped demo until there are about `count`, each with an id, a number and a phone number of its
 * own, so that lists and look-ups work on a full table.
 */
export function growContacts(dataFolder: string, count: number): void {
  const require = createRequire(new URL('../../apps/bff/package.json', import.meta.url));
  const Database: new (file: string) => Sqlite = require('better-sqlite3');
  const database = new Database(join(dataFolder, 'steunpunt.sqlite'));
  try {
    const columns = (database.prepare('pragma table_info(contact)').all() as { name: string }[]).map(
      ({ name }) => name,
    );
    const own: Readonly<Record<string, string>> = {
      id: "printf('00copy%020d', n)",
      call_id: "printf('00call%020d', n)",
      number: "printf('2025-%06d', n)",
      phone: "printf('+316%08d', n)",
    };
    const values = columns.map((name) => own[name] ?? `source.${name}`);
    database
      .prepare(
        `with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ?),
              closed as (select *, row_number() over (order by id) - 1 as turn from contact where state = 'closed')
         insert into contact (${columns.join(', ')})
         select ${values.join(', ')} from numbers
         join closed as source on source.turn = n % (select count(*) from closed)`,
      )
      .run(count);
    database.pragma('wal_checkpoint(truncate)');
  } finally {
    database.close();
  }
}
