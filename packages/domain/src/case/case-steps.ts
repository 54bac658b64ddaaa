import type { CaseRelation } from '../access/case-relation.ts';
import type { CaseState } from './case-words.ts';

/** Who can take a step: a relation to the case, or the second triage as a whole. */
export type StepTaker = Exclude<CaseRelation, 'blocked' | 'glass' | 'guest' | 'none'> | 'secondTriage';

/** What must be over before a step; each is its own refusal. */
export const caseGuards = [
  'promiseOpen',
  'referralOpen',
  'taskOpen',
  'mediationRuns',
  'alreadyTaken',
] as const;
export type CaseGuard = (typeof caseGuards)[number];

export type CaseStepRow = {
  readonly from: readonly CaseState[];
  /** `same`: the step changes what is in the case, not where it stands. */
  readonly to: CaseState | 'same';
  readonly by: readonly StepTaker[];
  readonly guards: readonly CaseGuard[];
};

const atWork = ['followUp', 'held'] as const;
const workers = ['owner', 'coworker', 'lead'] as const;
const inCharge = ['owner', 'lead'] as const;
const work = { from: atWork, to: 'same', by: workers, guards: [] } as const;

/**
 * Every step of a case: from which states, to which, by whom, and what must be over first. The server, the buttons, the
 * printed page and the tests all read this table. `decided` is the second triage's alone.
 * @source issue 3, the case: while paused nothing may be done; closing with result, handling and what was told
 * @assumption the leads confirm that a coworker may do everything but hand over, name coworkers, close and reopen
 */
export const caseSteps = {
  take: { from: ['followUp'], to: 'same', by: ['team', 'lead'], guards: ['alreadyTaken'] },
  addEntry: work,
  changeEntry: work,
  saveQuestions: work,
  addInvolved: work,
  changeInvolved: work,
  recordConsent: work,
  withdrawConsent: { ...work, from: ['followUp', 'held', 'closed'] },
  addTask: work,
  changeTask: work,
  askSupport: work,
  nameCoworkers: { ...work, by: inCharge },
  handOver: { ...work, by: inCharge },
  refer: { from: ['followUp'], to: 'same', by: workers, guards: ['referralOpen'] },
  hold: { from: ['followUp'], to: 'held', by: workers, guards: [] },
  decided: { from: ['held'], to: 'followUp', by: ['secondTriage'], guards: [] },
  pause: { from: atWork, to: 'paused', by: workers, guards: [] },
  endPause: { from: ['paused'], to: 'followUp', by: ['lead'], guards: [] },
  close: {
    from: ['followUp'],
    to: 'closed',
    by: inCharge,
    guards: ['promiseOpen', 'referralOpen', 'taskOpen', 'mediationRuns'],
  },
  reopen: { from: ['closed'], to: 'followUp', by: inCharge, guards: [] },
} as const satisfies Record<string, CaseStepRow>;

export type CaseStep = keyof typeof caseSteps;
export const caseStepNames = Object.keys(caseSteps) as readonly CaseStep[];
