import type { Instant } from '@steunpunt/domain/calendar/instant';
import { appendAudit } from '../audit/append-audit.ts';
import type { Database } from '../db/database.ts';
import type { Db } from '../db/tables.ts';
import { publish } from '../live/publish.ts';
import { differences } from './differences.ts';

export type ImportDeps = {
  readonly database: Pick<Database, 'read' | 'unitOfWork'>;
  readonly clock: () => Instant;
};

export type ImportOptions = {
  /** Only report what would happen. */
  readonly dryRun?: boolean;
};

type List<Row> = {
  readonly what: 'areas' | 'schools';
  readonly known: (db: Db) => Promise<Row[]>;
  readonly wanted: (db: Db) => Promise<readonly Row[]>;
  readonly idOf: (row: Row) => string;
  readonly write: (db: Db, rows: readonly Row[]) => Promise<void>;
  readonly refused: number;
};

type Counts = { readonly added: number; readonly changed: number; readonly unchanged: number };

/** Writes what differs, its audit row and the message to open screens in one unit of work; a dry run only counts. */
export async function keepList<Row extends object>(
  { database, clock }: ImportDeps,
  dryRun: boolean,
  list: List<Row>,
): Promise<Counts> {
  if (dryRun) return countsOf(await compare(database.read, list));
  return database.unitOfWork.run('change', async (tx) => {
    const found = await compare(tx, list);
    const counts = countsOf(found);
    await list.write(tx, [...found.added, ...found.changed]);
    const now = clock();
    await appendAudit(tx, {
      at: now,
      actor: undefined,
      kind: 'job',
      what: `import ${list.what}`,
      records: [],
      result: 'ok',
      filter: { ...counts, refused: list.refused },
    });
    await publish(
      tx,
      [{ topic: 'settings', id: list.what, version: 1, audience: 'everybody' }],
      now,
      () => {},
    );
    return counts;
  });
}

async function compare<Row extends object>(db: Db, { known, wanted, idOf }: List<Row>) {
  return differences(await known(db), await wanted(db), idOf);
}

function countsOf({ added, changed, unchanged }: ReturnType<typeof differences<object>>): Counts {
  return { added: added.length, changed: changed.length, unchanged };
}
