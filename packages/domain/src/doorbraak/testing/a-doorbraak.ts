import type { LocalDate } from '../../calendar/local-date.ts';
import { doorbraakCriteria } from '../../second-triage/second-triage-words.ts';
import { type Arrangement, type Doorbraak, requestedDoorbraak, type TeamMember } from '../doorbraak.ts';
import type { DoorbraakCommandOf } from '../doorbraak-commands.ts';
import { planValues } from '../doorbraak-stages.ts';
import type { DoorbraakStep } from '../doorbraak-steps.ts';

export const tuesday: LocalDate = '2026-11-24';

export const aDirector: TeamMember = { personId: 'noor', role: 'director', conflicted: false };

/** The school finds a quiet room, by 1 December. */
export function anArrangement(changes: Partial<Arrangement> = {}): Arrangement {
  return {
    id: 'room',
    ownerId: 'school',
    dueOn: '2026-12-01',
    needsParents: false,
    parentsAgree: false,
    state: 'done',
    ...changes,
  };
}

/** A doorbraak in which everything was done that any step asks for; `changes` takes away what a test is about. */
export function aDoorbraak(changes: Partial<Doorbraak> = {}): Doorbraak {
  return {
    ...requestedDoorbraak(tuesday),
    criteria: Object.fromEntries(doorbraakCriteria.map((criterion) => [criterion, true])),
    consent: 'yes',
    team: [aDirector],
    wishes: { pupil: true, parents: true },
    obstacles: 1,
    tableOn: tuesday,
    invited: [{ id: 'school', mandate: true, came: true }],
    arrangements: [anArrangement()],
    checkedValues: planValues,
    ...changes,
  };
}

/** One believable command for every step, that fits `aDoorbraak`. */
export const everyCommand: { readonly [S in DoorbraakStep]: DoorbraakCommandOf<S> } = {
  startTest: { step: 'startTest' },
  judgeCriteria: { step: 'judgeCriteria', criteria: { planFailed: true } },
  recordConsent: { step: 'recordConsent', answer: 'yes' },
  accept: { step: 'accept' },
  doNotStart: { step: 'doNotStart' },
  addMember: { step: 'addMember', member: { personId: 'sem', role: 'youthCare', conflicted: false } },
  removeMember: { step: 'removeMember', personId: 'noor' },
  declareTie: { step: 'declareTie', personId: 'noor' },
  startFacts: { step: 'startFacts' },
  recordWish: { step: 'recordWish', whose: 'pupil' },
  recordWork: { step: 'recordWork' },
  recordObstacle: { step: 'recordObstacle' },
  planTable: { step: 'planTable', on: '2026-12-01' },
  invite: { step: 'invite', invited: { id: 'gemeente', mandate: true } },
  holdTable: { step: 'holdTable', came: ['school'] },
  addArrangement: { step: 'addArrangement', arrangement: anArrangement({ id: 'taxi' }) },
  removeArrangement: { step: 'removeArrangement', arrangementId: 'room' },
  recordAgreement: { step: 'recordAgreement', arrangementId: 'room', agree: true },
  checkValues: { step: 'checkValues', values: ['yield'] },
  submitPlan: { step: 'submitPlan' },
  approve: { step: 'approve' },
  sendBack: { step: 'sendBack' },
  followUp: {
    step: 'followUp',
    reviewed: [{ id: 'room', state: 'done', dueOn: '2026-12-01', reasonGiven: false }],
  },
  callTableAgain: { step: 'callTableAgain', on: '2026-12-01' },
  escalate: { step: 'escalate', level: 1 },
  settleEscalation: { step: 'settleEscalation' },
  pause: { step: 'pause', reason: 'procedure' },
  resume: { step: 'resume' },
  stop: { step: 'stop', byFamily: true },
  endFollowUp: { step: 'endFollowUp' },
  addSignal: { step: 'addSignal' },
  close: { step: 'close', outcome: 'solved' },
};
