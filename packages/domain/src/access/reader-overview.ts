import type { Instant } from '../calendar/instant.ts';
import type { Role } from '../people/roles.ts';

type Reader = {
  readonly personId: string;
  readonly role: Role | null;
  readonly reads: number;
  readonly changes: number;
  readonly lastAt: Instant;
};

/** What people of one role did with a file together. */
export type RoleOverview = {
  readonly role: Role | null;
  readonly people: number;
  readonly reads: number;
  readonly changes: number;
  readonly lastAt: Instant;
};

/**
 * Who saw a file, for whom it is about: by role and without names, whoever came last first. Whoever was only refused saw
 * nothing and is not in it.
 * @source EU Court of Justice, C-579/21: a person may know when and why their data were looked at, and as a rule not which employee did
 * @assumption the privacy officer confirms that the overview that is handed out names roles and no people
 */
export function overviewByRole(readers: readonly Reader[]): RoleOverview[] {
  const saw = readers.filter(({ reads, changes }) => reads + changes > 0);
  return [...new Set(saw.map(({ role }) => role))]
    .map((role) =>
      together(
        role,
        saw.filter((reader) => reader.role === role),
      ),
    )
    .sort((one, other) => (one.lastAt < other.lastAt ? 1 : -1));
}

function together(role: Role | null, readers: readonly Reader[]): RoleOverview {
  const sum = (count: (reader: Reader) => number) =>
    readers.reduce((total, reader) => total + count(reader), 0);
  const lasts = readers.map(({ lastAt }) => lastAt).sort();
  const lastAt = lasts.at(-1);
  if (lastAt === undefined) throw new Error('A role that nobody has is not in the overview.');
  return {
    role,
    people: new Set(readers.map(({ personId }) => personId)).size,
    reads: sum(({ reads }) => reads),
    changes: sum(({ changes }) => changes),
    lastAt,
  };
}
