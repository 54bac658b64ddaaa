import type { MediationView } from '@steunpunt/contract/mediations';
import { requestedMediation } from '@steunpunt/domain/mediation/mediation';
import { refusalOf } from '@steunpunt/domain/mediation/mediation-refusals';
import { mediationStepNames } from '@steunpunt/domain/mediation/mediation-steps';
import { suitabilityCriteria } from '@steunpunt/domain/mediation/suitability';

const day = '2026-11-24' as const;
const yes = { answer: 'yes', on: day } as const;

/** A mediation among the intakes: the mother had hers, the school said no to exploring after all. */
export function mediationOf(relation: MediationView['relation']): MediationView {
  const mother = {
    id: 'mother',
    kind: 'parent',
    authority: 'both',
    age: null,
    takesPart: true,
    mandate: true,
    intakeOn: day,
    signedOn: null,
  } as const;
  const school = { ...mother, id: 'school', kind: 'school', authority: 'none', intakeOn: null } as const;
  const mediation = {
    ...requestedMediation(day),
    stage: 'intakes' as const,
    mediators: ['pieter'],
    parties: [
      { ...mother, consents: { explore: yes, intake: yes } },
      { ...school, consents: { explore: { answer: 'no', on: day } as const } },
    ],
  };
  const names = { mother: 'Ilse van Rijn', school: 'De Wolkentuin' };
  return {
    id: 'm-1',
    version: 4,
    number: 'M-2026-018',
    relation,
    swv: 'PO2710',
    sector: 'po',
    nature: 'A09',
    urgency: 'U2',
    stage: 'intakes',
    stageSince: day,
    until: '2026-12-08T16:00:00.000Z',
    term: 'ample',
    paused: null,
    steps: mediationStepNames.map((step) => ({ step, refusal: refusalOf(step, mediation, relation, day) })),
    parties: mediation.parties.map(({ consents, ...party }) => ({
      ...party,
      decides: true,
      name: names[party.id],
      number: null,
      numberDisplay: null,
      mail: party.id === 'mother' ? 'ilse@voorbeeld.nl' : null,
      consents: Object.entries(consents).map(([stage, consent]) => ({
        stage: stage as 'explore' | 'intake',
        ...consent,
      })),
    })),
    suitability: suitabilityCriteria.map((criterion) => ({ criterion, answer: 'yes' })),
    mediators: [{ id: 'pieter', name: 'Pieter Koster', ends: null, doubted: false }],
    talks: [],
    othersPresent: 0,
    outcomes: [],
    outcome: null,
    closedOn: null,
    aftercareFrom: null,
    notesDestroyedOn: null,
    settlementShared: false,
    settlement: null,
    safetyProtocolOn: [],
    minutes: 0,
    appointments: [],
    evaluation: null,
    contactId: relation === 'mediator' ? null : 'contact-1',
  };
}
