import type { ConsentPerson, ConsentSaid } from '@steunpunt/domain/case/consent';
import type { Db } from '../db/tables.ts';
import { consentsOf, type InvolvedRow, involvedIn } from './involved-repository.ts';

export type SaidInCase = {
  readonly people: readonly ConsentPerson[];
  readonly said: readonly ConsentSaid[];
};

/** Who is in the case and what they said yes and no to, as the rules of consent read it. */
export async function saidInCase(db: Db, caseId: string): Promise<SaidInCase> {
  const people = await involvedIn(db, caseId);
  const consents = await consentsOf(db, caseId);
  return {
    people: people.map(consentPersonOf),
    said: consents.map(({ involved_id, purpose, given, withdrawn_at }) => ({
      personId: involved_id,
      purpose,
      given: given === 1,
      withdrawn: withdrawn_at !== null,
    })),
  };
}

export function consentPersonOf({ id, role, authority, age }: InvolvedRow): ConsentPerson {
  return { id, role, authority, age };
}
