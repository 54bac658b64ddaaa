import type { CaseRelation } from '../access/case-relation.ts';
import { isCaseStepTakenWhileRestricted } from '../privacy/restriction.ts';
import { type CaseGuard, type CaseStep, type CaseStepRow, caseSteps } from './case-steps.ts';
import type { CaseState } from './case-words.ts';

/** Why a step cannot be taken now. The same code greys the button and comes over the wire. */
export type CaseRefusal = {
  readonly code:
    | 'restricted'
    | 'paused'
    | 'held'
    | 'caseClosed'
    | 'notHeld'
    | 'notPaused'
    | 'notClosed'
    | 'onlyOwner'
    | 'onlyLead'
    | 'onlySecondTriage'
    | CaseGuard;
};

/** What the guards look at; counted by the server, never guessed. */
export type CaseFacts = {
  readonly state: CaseState;
  readonly isOwned: boolean;
  readonly openPromises: number;
  readonly openReferrals: number;
  readonly openTasks: number;
  /** Mediations and doorbraken that came from it and run. */
  readonly openHelp: number;
  /** Somebody's data in it may be stored and shown, and nothing else. */
  readonly isRestricted: boolean;
  /** A correction was granted since it is restricted. */
  readonly correctionGranted: boolean;
};

/**
 * The reason why whoever stands so to the case cannot take the step now, or null when they can. First where the case stands,
 * then who asks, then what must be over. For the second triage itself pass `secondTriage`.
 */
export function refusalOf(
  step: CaseStep,
  facts: CaseFacts,
  taker: CaseRelation | 'secondTriage',
): CaseRefusal | null {
  const row: CaseStepRow = caseSteps[step];
  if (facts.isRestricted && !isCaseStepTakenWhileRestricted(step, facts.correctionGranted)) {
    return { code: 'restricted' };
  }
  if (!row.from.includes(facts.state)) return { code: codeOfState(step, facts.state) };
  if (step === 'take' && facts.isOwned) return { code: 'alreadyTaken' };
  if (!row.by.some((allowed) => allowed === taker)) return { code: codeOfTaker(row) };
  const guard = row.guards.find((one) => isStanding[one](facts));
  return guard === undefined ? null : { code: guard };
}

const isStanding: Readonly<Record<CaseGuard, (facts: CaseFacts) => boolean>> = {
  promiseOpen: ({ openPromises }) => openPromises > 0,
  referralOpen: ({ openReferrals }) => openReferrals > 0,
  taskOpen: ({ openTasks }) => openTasks > 0,
  mediationRuns: ({ openHelp }) => openHelp > 0,
  alreadyTaken: ({ isOwned }) => isOwned,
};

function codeOfState(step: CaseStep, state: CaseState): CaseRefusal['code'] {
  if (state === 'paused') return 'paused';
  if (step === 'reopen') return 'notClosed';
  if (step === 'endPause') return 'notPaused';
  if (step === 'decided') return 'notHeld';
  return state === 'held' ? 'held' : 'caseClosed';
}

function codeOfTaker({ by }: CaseStepRow): CaseRefusal['code'] {
  if (by.includes('secondTriage')) return 'onlySecondTriage';
  return by.includes('owner') ? 'onlyOwner' : 'onlyLead';
}
