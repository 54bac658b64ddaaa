import { type Role, roles } from '../../people/roles.ts';

/**
 * How somebody in each role stands to a record, written by hand from the quality plan: what is so between the two, in which
 * state when that matters, and the relation that follows. A dot is none. Rows with the same outcome stand together.
 */
export type ExpectedRow = {
  readonly state: string | null;
  readonly so: readonly string[];
  readonly relations: Readonly<Record<Role, string>>;
};

/** Columns on the first line; then groups of rows, each with its outcome on a last line that begins with `=`. */
export function rowsOf(text: string): readonly ExpectedRow[] {
  const [head = '', ...groups] = text.trim().split('\n\n');
  const columns = head.split(' ');
  if ([...columns].sort().join() !== [...roles].sort().join()) throw new Error('Each role has one column.');
  return groups.flatMap((group) => {
    const lines = group.split('\n');
    const outcome = (lines.at(-1) ?? '').replace('= ', '').split(' ');
    const given = Object.fromEntries(
      columns.map((role, index) => [role, outcome[index] === '.' ? 'none' : (outcome[index] ?? '')]),
    ) as Record<Role, string>;
    return lines.slice(0, -1).map((line) => {
      const [before = '', after] = line.split(': ');
      const so = (after ?? before).split(' ').filter((word) => word !== '-');
      return { state: after === undefined ? null : before, so, relations: given };
    });
  });
}
