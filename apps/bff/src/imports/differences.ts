export type Differences<Row> = {
  readonly added: readonly Row[];
  readonly changed: readonly Row[];
  readonly unchanged: number;
};

/** What a list adds and changes to the rows that are known; rows that the list does not name stay as they are. */
export function differences<Row extends object>(
  known: readonly Row[],
  wanted: readonly Row[],
  idOf: (row: Row) => string,
): Differences<Row> {
  const knownById = new Map(known.map((row) => [idOf(row), row]));
  const added: Row[] = [];
  const changed: Row[] = [];
  for (const row of wanted) {
    const before = knownById.get(idOf(row));
    if (before === undefined) added.push(row);
    else if (!isSame(before, row)) changed.push(row);
  }
  return { added, changed, unchanged: wanted.length - added.length - changed.length };
}

function isSame<Row extends object>(before: Row, after: Row): boolean {
  return (Object.keys(after) as (keyof Row)[]).every((column) => before[column] === after[column]);
}

/** Rows in portions that fit in one statement. */
export function portions<Row>(rows: readonly Row[], size = 500): Row[][] {
  const count = Math.ceil(rows.length / size);
  return Array.from({ length: count }, (_, index) => rows.slice(index * size, (index + 1) * size));
}
