/** One thing of the rules turned round in memory, by a name that a reader of the list of survivors understands. */
export type Flip<Rules> = { readonly name: string; readonly rules: Rules };

/** What a table grants, half a cell at a time: the words in it, in whatever order. */
export type Grants = Readonly<Record<string, readonly string[]>>;

/** Every word of every cell turned round: what is granted taken away, and what is not granted given. */
export function flipsOfGrants(
  table: Grants,
  wordsOf: (cell: string) => readonly string[],
): readonly Flip<Grants>[] {
  return Object.entries(table).flatMap(([cell, granted]) =>
    wordsOf(cell).map((word) => {
      const has = granted.includes(word);
      const turned = has ? granted.filter((one) => one !== word) : [...granted, word];
      return { name: `${cell}: ${has ? 'no' : 'also'} ${word}`, rules: { ...table, [cell]: turned } };
    }),
  );
}

/** The names of the flips that no check sees. */
export function survivorsOf<Rules>(
  flips: readonly Flip<Rules>[],
  isSeen: (rules: Rules) => boolean,
): readonly string[] {
  return flips.filter(({ rules }) => !isSeen(rules)).map(({ name }) => name);
}

/** Whether a table grants exactly what was written by hand, in whatever order. */
export function grantsAsExpected(table: Grants, expected: Grants): boolean {
  const cells = Object.keys(table);
  return (
    cells.length === Object.keys(expected).length &&
    cells.every((cell) => sameWords(table[cell] ?? [], expected[cell] ?? []))
  );
}

/** `owner held: see write | F0 F1` as the two halves of the cell `owner held`, each called as its column is. */
export function grantsIn(lines: readonly string[], columns: readonly [string, string]): Grants {
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [cell = '', granted = ''] = line.split(': ');
      const halves = granted.split(' | ');
      return columns.map((column, index) => [
        `${cell} ${column}`,
        (halves[index] ?? '').split(' ').filter((word) => word !== '-'),
      ]);
    }),
  );
}

function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word) => other.includes(word));
}
