import type { Answers } from '@steunpunt/domain/belscript/answers';
import { givenValue } from '@steunpunt/domain/belscript/answers';
import { fromStored } from '../db/stored-json.ts';
import type { Part } from '../retention/erase-file.ts';
import type { StoredRow } from '../retention/texts-of-file.ts';

type RowsOfTable = { readonly part: Part; readonly rows: readonly StoredRow[] };

/**
 * Tells of a text in these rows whether it is about health and nobody may read it any more, because the yes for it was taken
 * back: also who decides about erasing does not get to see it.
 */
export function hiddenHealthIn(
  tables: readonly RowsOfTable[],
): (table: string, column: string, row: StoredRow, text: string) => boolean {
  const rowsOf = (table: string) => tables.find(({ part }) => part.table === table)?.rows ?? [];
  const ids = (rows: readonly StoredRow[]) => new Set(rows.map(({ id }) => String(id)));
  const cases = ids(rowsOf('case_file').filter(({ health_stopped_at: at }) => at !== null));
  const isStopped = ({ case_id }: StoredRow) => cases.has(String(case_id));
  const entries = ids(rowsOf('case_entry').filter(isStopped));
  const contacts = ids(rowsOf('contact').filter(isStopped));
  return (table, column, row, text) => {
    switch (table) {
      case 'case_entry':
        return column === 'health_text' && isStopped(row);
      case 'case_entry_version':
        return column === 'health_text' && entries.has(String(row['entry_id']));
      case 'contact_answers':
        return column === 'answers' && contacts.has(String(row['contact_id'])) && healthOf(row) === text;
      default:
        return false;
    }
  };
}

function healthOf({ answers }: StoredRow): string | null {
  return givenValue(fromStored<Answers>(String(answers)), 'healthDetails') ?? null;
}
