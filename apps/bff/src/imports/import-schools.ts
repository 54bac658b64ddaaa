import { type Sector, swvKindOf } from '@steunpunt/domain/reference/sectors';
import type { Db } from '../db/tables.ts';
import type { SchoolTable } from '../reference/reference-tables.ts';
import { checkLines } from './checked-lines.ts';
import { portions } from './differences.ts';
import type { ImportReport } from './import-report.ts';
import { type ImportDeps, type ImportOptions, keepList } from './keep-list.ts';
import { listLines } from './list-lines.ts';
import { listText } from './list-text.ts';
import { schoolReader } from './school-line.ts';

export type SchoolOptions = ImportOptions & {
  /** The sector of every school in a list without a column that says so. */
  readonly sector?: Sector | undefined;
};

/**
 * Takes over a list of school locations. A school whose swv the list does not name gets the one of its postcode, as
 * far as the areas are known. All of it is kept or nothing; the same list a second time changes nothing.
 * Throws ListProblem when it is no such list.
 */
export async function importSchools(
  deps: ImportDeps,
  bytes: Uint8Array,
  { dryRun = false, sector }: SchoolOptions = {},
): Promise<ImportReport> {
  const list = listLines(listText(bytes));
  const { rows, refused } = checkLines(list, schoolReader(list.header, sector), {
    field: 'code',
    of: ({ id }) => id,
  });
  let withoutSwv = 0;
  const counts = await keepList(deps, dryRun, {
    what: 'schools',
    known: (db) => db.selectFrom('school').selectAll().execute(),
    wanted: async (db) => {
      const placed = await withSwvOfPostcode(db, rows);
      withoutSwv = placed.filter(({ swv }) => swv === null).length;
      return placed;
    },
    idOf: ({ id }) => id,
    write: writeSchools,
    refused: refused.length,
  });
  return { ...counts, read: list.lines.length, refused, withoutSwv };
}

/** @source Facts of the field, the responsible swv follows the postcode of the school's location */
async function withSwvOfPostcode(db: Db, rows: readonly SchoolTable[]): Promise<SchoolTable[]> {
  const areas = await db.selectFrom('area').select(['postcode4', 'po', 'vo']).execute();
  const areaOf = new Map(areas.map((area) => [area.postcode4, area]));
  return rows.map((row) => {
    const kind = row.sector === null ? null : swvKindOf(row.sector);
    const area = areaOf.get(row.postcode?.slice(0, 4) ?? '');
    return row.swv !== null || kind === null ? row : { ...row, swv: area?.[kind] ?? null };
  });
}

async function writeSchools(db: Db, rows: readonly SchoolTable[]): Promise<void> {
  for (const portion of portions(rows)) {
    await db
      .insertInto('school')
      .values(portion)
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet(({ ref }) => ({
          name: ref('excluded.name'),
          place: ref('excluded.place'),
          postcode: ref('excluded.postcode'),
          sector: ref('excluded.sector'),
          swv: ref('excluded.swv'),
          search_words: ref('excluded.search_words'),
        })),
      )
      .execute();
  }
}
