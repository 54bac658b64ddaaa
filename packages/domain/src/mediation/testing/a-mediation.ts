import type { LocalDate } from '../../calendar/local-date.ts';
import { type Mediation, requestedMediation } from '../mediation.ts';
import { consentStages, type Party } from '../parties.ts';
import { suitabilityCriteria } from '../suitability.ts';

export const tuesday: LocalDate = '2026-11-24';

/** Everything a party can say yes to, said. */
const everyYes: Party['consents'] = Object.fromEntries(
  consentStages.map((stage) => [stage, { answer: 'yes', on: tuesday }]),
);

/** A mother with authority who agreed, had her intake and signed. */
export function aParty(changes: Partial<Party> = {}): Party {
  return {
    id: 'mother',
    kind: 'parent',
    authority: 'both',
    age: null,
    takesPart: true,
    mandate: true,
    consents: everyYes,
    intakeOn: tuesday,
    signedOn: tuesday,
    ...changes,
  };
}

/** A grandfather at the table: no authority, nothing signed, nothing held. */
export const aGrandfather: Party = aParty({
  id: 'grandfather',
  authority: 'none',
  consents: { explore: { answer: 'yes', on: tuesday }, intake: { answer: 'yes', on: tuesday } },
  intakeOn: null,
  signedOn: null,
});

/** A mediation in which everything was done that any step asks for; `changes` takes away what a test is about. */
export function aMediation(changes: Partial<Mediation> = {}): Mediation {
  return {
    ...requestedMediation(tuesday),
    parties: [
      aParty(),
      aParty({ id: 'father' }),
      aParty({ id: 'school', kind: 'school', authority: 'none' }),
      aGrandfather,
    ],
    suitability: Object.fromEntries(suitabilityCriteria.map((criterion) => [criterion, 'yes'])),
    mediators: ['pieter'],
    talks: [tuesday],
    ending: { how: 'settled', wholly: true },
    closedOn: '2026-09-01',
    appointments: [{ id: 'a-1', kind: 'talk', partyId: null, on: tuesday, time: '13:00' }],
    ...changes,
  };
}

/** The same, but for one party. */
export function withParty(mediation: Mediation, id: string, changes: Partial<Party>): Mediation {
  const parties = mediation.parties.map((party) => (party.id === id ? { ...party, ...changes } : party));
  return { ...mediation, parties };
}
