import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../db/tables.ts';
import { keepTwins } from './anonymous-twin-repository.ts';
import { belongings, type Whole } from './belongings.ts';
import { type FileIds, type FileParts, orNone, partsOfFile } from './file-parts-repository.ts';

/** How many rows of each table; tables without any are left out. */
export type RowCounts = Readonly<Record<string, number>>;

/** A table whose rows are parts of files, and how they are known to be. */
export type Part = {
  readonly table: string;
  readonly of: Whole;
  readonly by: string;
  readonly also?: { readonly of: Whole; readonly by: string };
  readonly empties?: readonly string[];
};

/** The tables that hold parts of files, in the order of deleting. */
export const erasedTables: readonly Part[] = Object.entries(belongings).flatMap(([table, belonging]) =>
  'of' in belonging ? [{ table, ...belonging }] : [],
);

/** How many rows would go, by table. */
export async function countFile(db: Db, file: FileIds): Promise<RowCounts> {
  const parts = await partsOfFile(db, file);
  return countsOf(async (part) => {
    const { rows } = await sql<{ rows: number }>`select count(*) as rows from ${rowsOf(part, parts)}`.execute(
      db,
    );
    return Number(rows[0]?.rows ?? 0);
  });
}

/**
 * Deletes contacts and cases with everything that is a part of them, and keeps their anonymous twins. The one way in which a
 * record goes: at the end of its term and on request. Overwritten on SQLite once `emptyLog` has run after the commit.
 */
export async function eraseFile(db: Db, file: FileIds): Promise<RowCounts> {
  await keepTwins(db, file);
  const parts = await partsOfFile(db, file);
  for (const table of ['contact', 'call'] as const) {
    await db
      .updateTable(table)
      .set({ related_contact_id: null })
      .where('related_contact_id', 'in', orNone(file.contacts))
      .execute();
  }
  return countsOf(async (part) => {
    const { numAffectedRows } = await removal(part, parts).execute(db);
    return Number(numAffectedRows ?? 0);
  });
}

function removal(part: Part, parts: FileParts) {
  if (part.empties === undefined) return sql`delete from ${rowsOf(part, parts)}`;
  const emptied = sql.join(part.empties.map((column) => sql`${sql.ref(column)} = null`));
  return sql`update ${sql.table(part.table)} set ${emptied} where ${isOf(part, parts)}`;
}

function rowsOf(part: Part, parts: FileParts) {
  return sql`${sql.table(part.table)} where ${isOf(part, parts)}`;
}

/** Whether a row of the table is a part of these. */
export function isOf(
  { of, by, also }: Pick<Part, 'of' | 'by' | 'also'>,
  parts: FileParts,
): RawBuilder<unknown> {
  const direct = sql`${sql.ref(by)} in (${sql.join(orNone(parts[of]))})`;
  return also === undefined ? direct : sql`(${direct} or ${isOf(also, parts)})`;
}

async function countsOf(rowsIn: (part: Part) => Promise<number>): Promise<RowCounts> {
  const counts: Record<string, number> = {};
  for (const part of erasedTables) {
    const rows = await rowsIn(part);
    if (rows > 0) counts[part.table] = rows;
  }
  return counts;
}
