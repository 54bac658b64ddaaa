import { sql } from 'kysely';
import { columnClasses } from '../db/columns.ts';
import type { Db } from '../db/tables.ts';
import { erasedTables, isOf, type Part } from './erase-file.ts';
import type { FileParts } from './file-parts-repository.ts';

/** A row of any table of a file, as it is stored. */
export type StoredRow = Readonly<Record<string, unknown>>;

/** Columns in which something personal can stand, by table; a mediator's notes are sealed and cannot be looked through. */
export const personalColumns: ReadonlyMap<string, readonly string[]> = new Map(
  erasedTables.map(({ table, empties = [] }) => {
    const classes: Readonly<Record<string, string>> = columnClasses[table as keyof typeof columnClasses];
    const personal = Object.keys(classes).filter((column) => /^F[1-4]$/.test(classes[column] ?? ''));
    return [table, [...new Set([...personal, ...empties])]];
  }),
);

/** Every row that is a part of these, table by table. */
export async function rowsOfFile(
  db: Db,
  parts: FileParts,
): Promise<{ readonly part: Part; readonly rows: readonly StoredRow[] }[]> {
  const found: { part: Part; rows: StoredRow[] }[] = [];
  for (const part of erasedTables) {
    if (personalColumns.get(part.table)?.length === 0) continue;
    const { rows } = await sql<StoredRow>`select * from ${sql.table(part.table)}
      where ${isOf(part, parts)}`.execute(db);
    found.push({ part, rows });
  }
  return found;
}

/** Puts another text in the place of this one, in every row of the table that is a part of these. */
export async function replaceText(
  db: Db,
  { part, parts, column }: { readonly part: Part; readonly parts: FileParts; readonly column: string },
  before: string,
  after: string | null,
): Promise<void> {
  await sql`update ${sql.table(part.table)} set ${sql.ref(column)} = ${after}
    where ${sql.ref(column)} = ${before} and ${isOf(part, parts)}`.execute(db);
}
