import { createRequire } from 'node:module';

type Statement = Record<'all' | 'get' | 'run', (...values: unknown[]) => unknown>;
type SqliteFile = { readonly prototype: { prepare: (sql: string) => Statement } };

/** A statement as it went to the driver, with the values it was given. */
export type RecordedStatement = {
  readonly sql: string;
  readonly how: 'all' | 'get' | 'run';
  readonly values: readonly unknown[];
};

let recorded: RecordedStatement[] | null = null;

/** From here on every statement of this process that is prepared can be recorded. */
export function listenToStatements(): void {
  const require = createRequire(new URL('../../apps/bff/package.json', import.meta.url));
  const { prototype }: SqliteFile = require('better-sqlite3');
  const prepare = prototype.prepare;
  prototype.prepare = function (this: unknown, sql: string) {
    const statement = prepare.call(this, sql);
    for (const how of ['all', 'get', 'run'] as const) {
      const own = statement[how];
      statement[how] = (...values) => {
        recorded?.push({ sql, how, values });
        return own.apply(statement, values);
      };
    }
    return statement;
  };
}

/** Everything that went to the driver while this was done. */
export async function statementsOf(work: () => Promise<unknown>): Promise<readonly RecordedStatement[]> {
  const statements: RecordedStatement[] = [];
  recorded = statements;
  try {
    await work();
  } finally {
    recorded = null;
  }
  return statements;
}
