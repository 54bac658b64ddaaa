import type { ConsentAnswer } from '@steunpunt/domain/second-triage/second-triage-words';
import { consentsOf, involvedIn } from '../cases/involved-repository.ts';
import type { Db } from '../db/tables.ts';
import type { Consents } from './decision-repository.ts';

const ofFamily: readonly string[] = ['pupil', 'mother', 'father', 'guardian', 'fosterParent'];

/** Whether family and school want a mediation, as it stands with the people of the case: one no outweighs every yes. */
export async function mediationConsentsOf(db: Db, caseId: string): Promise<Consents> {
  const people = await involvedIn(db, caseId);
  const consents = (await consentsOf(db, caseId)).filter(({ purpose }) => purpose === 'mediationExplored');
  const answerOf = (roles: readonly string[]): ConsentAnswer => {
    const latest = people
      .filter(({ role }) => roles.includes(role))
      .map(({ id }) => consents.findLast(({ involved_id }) => involved_id === id));
    if (latest.some((said) => said?.given === 0)) return 'no';
    return latest.some((said) => said?.given === 1 && said.withdrawn_at === null) ? 'yes' : 'unasked';
  };
  return { family: answerOf(ofFamily), school: answerOf(['school']) };
}
