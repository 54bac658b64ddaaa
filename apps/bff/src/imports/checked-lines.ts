import type { RefusedLine } from './import-report.ts';
import type { ListLines } from './list-lines.ts';

export type FieldProblem = { readonly field: string; readonly reason: string };

/** A line became a row, or this is what is wrong with it. */
export type CheckedLine<Row> =
  | { readonly ok: true; readonly row: Row }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

export type CheckedList<Row> = { readonly rows: readonly Row[]; readonly refused: readonly RefusedLine[] };

/** Every line through `check`; a line with a code that an earlier one had is refused, and so is one with too few or too many columns. */
export function checkLines<Row>(
  { header, lines }: ListLines,
  check: (cells: readonly string[]) => CheckedLine<Row>,
  code: { readonly field: string; readonly of: (row: Row) => string },
): CheckedList<Row> {
  const rows: Row[] = [];
  const refused: RefusedLine[] = [];
  const lineOfCode = new Map<string, number>();
  for (const { line, cells } of lines) {
    const checked = checkShape(cells, header.length) ?? check(cells ?? []);
    if (!checked.ok) {
      refused.push(...checked.problems.map((problem) => ({ line, ...problem })));
      continue;
    }
    const earlier = lineOfCode.get(code.of(checked.row));
    if (earlier !== undefined) {
      const reason = `${code.of(checked.row)} staat ook al op regel ${earlier}. De eerste telt.`;
      refused.push({ line, field: code.field, reason });
      continue;
    }
    lineOfCode.set(code.of(checked.row), line);
    rows.push(checked.row);
  }
  return { rows, refused };
}

function checkShape(cells: readonly string[] | undefined, columns: number): CheckedLine<never> | undefined {
  if (cells === undefined) return wrongLine('de aanhalingstekens kloppen niet.');
  const beyond = cells.slice(columns).some((cell) => cell.trim() !== '');
  if (cells.length >= columns && !beyond) return undefined;
  return wrongLine(`er staan ${cells.length} kolommen in plaats van ${columns}.`);
}

function wrongLine(reason: string): CheckedLine<never> {
  return { ok: false, problems: [{ field: 'regel', reason }] };
}
