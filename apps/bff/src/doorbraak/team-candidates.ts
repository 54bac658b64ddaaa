import type { Db } from '../db/tables.ts';
import { type Colleague, listColleagues } from '../reference/colleague-repository.ts';

/** Whoever works with families here: contact persons, leads and the mediators of the pool. */
export function mayBeInTeam({ roles }: Pick<Colleague, 'roles'>): boolean {
  return roles.some((role) => role === 'contactPerson' || role === 'lead' || role === 'mediator');
}

/** Whom a lead can ask for the team: nobody who is in it or has a tie. */
export async function teamCandidates(
  db: Db,
  { tied, team }: { readonly tied: readonly string[]; readonly team: readonly string[] },
): Promise<{ readonly id: string; readonly name: string }[]> {
  return (await listColleagues(db))
    .filter((colleague) => mayBeInTeam(colleague))
    .filter(({ id }) => !tied.includes(id) && !team.includes(id))
    .map(({ id, name }) => ({ id, name }));
}
