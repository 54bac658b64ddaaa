import type { Db } from '../db/tables.ts';
import type { AreaTable } from '../reference/reference-tables.ts';
import { areaReader } from './area-line.ts';
import { checkLines } from './checked-lines.ts';
import { portions } from './differences.ts';
import type { ImportReport } from './import-report.ts';
import { type ImportDeps, type ImportOptions, keepList } from './keep-list.ts';
import { listLines } from './list-lines.ts';
import { listText } from './list-text.ts';

/**
 * Takes over a list of postcodes with the swv's found there. All of it is kept or nothing; the same list a second
 * time changes nothing. Throws ListProblem when it is no such list.
 */
export async function importAreas(
  deps: ImportDeps,
  bytes: Uint8Array,
  { dryRun = false }: ImportOptions = {},
): Promise<ImportReport> {
  const list = listLines(listText(bytes));
  const { rows, refused } = checkLines(list, areaReader(list.header), {
    field: 'postcode',
    of: ({ postcode4 }) => postcode4,
  });
  const counts = await keepList(deps, dryRun, {
    what: 'areas',
    known: (db) => db.selectFrom('area').selectAll().execute(),
    wanted: async () => rows,
    idOf: ({ postcode4 }) => postcode4,
    write: writeAreas,
    refused: refused.length,
  });
  return { ...counts, read: list.lines.length, refused, withoutSwv: 0 };
}

async function writeAreas(db: Db, rows: readonly AreaTable[]): Promise<void> {
  for (const portion of portions(rows)) {
    await db
      .insertInto('area')
      .values(portion)
      .onConflict((conflict) =>
        conflict.column('postcode4').doUpdateSet(({ ref }) => ({
          place: ref('excluded.place'),
          po: ref('excluded.po'),
          vo: ref('excluded.vo'),
          search_words: ref('excluded.search_words'),
        })),
      )
      .execute();
  }
}
