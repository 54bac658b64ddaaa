import type { ItemView } from '@steunpunt/contract/second-triage';
import type { Candidate } from '@steunpunt/domain/second-triage/decision';
import type { Db } from '../db/tables.ts';
import { type Colleague, listColleagues } from '../reference/colleague-repository.ts';

/** Everybody who can take something up: consultants and leads who work here now. */
export async function candidatesFor(
  tx: Db,
  doubted: readonly string[],
): Promise<(Candidate & Pick<Colleague, 'name' | 'roles'>)[]> {
  const colleagues = await listColleagues(tx);
  return colleagues
    .filter(({ roles }) => roles.includes('contactPerson') || roles.includes('lead'))
    .map(({ id, name, roles, swvs }) => ({
      id,
      name,
      roles,
      worksFor: swvs,
      isContactPerson: roles.includes('contactPerson'),
      doubted: doubted.includes(id),
    }));
}

/** Whom the table may choose from: nobody whom the caller doubts. */
export async function offeredCandidates(tx: Db, doubted: readonly string[]): Promise<ItemView['candidates']> {
  return (await candidatesFor(tx, doubted))
    .filter((candidate) => !candidate.doubted)
    .map(({ id, name, worksFor, isContactPerson, roles }) => ({
      id,
      name,
      swvs: [...worksFor],
      isContactPerson,
      isLead: roles.includes('lead'),
    }));
}
