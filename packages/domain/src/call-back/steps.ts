import type { Relation } from '../access/relation.ts';
import type { Instant } from '../calendar/instant.ts';
import { isCallBackTakenWhileRestricted } from '../privacy/restriction.ts';
import type { PromiseHolder } from '../triage/outcome.ts';
import type { CallBackStatus, Standing } from './standing.ts';
import { statusOf } from './standing.ts';

/** Where a step ends: in a status, in the one it came from, or with the promise itself. */
export type CallBackStatusAfter = CallBackStatus | 'same' | 'ended';

export type CallBackStep = {
  readonly from: readonly CallBackStatus[];
  readonly to: readonly CallBackStatusAfter[];
  /** By which relation to the contact; whoever holds the promise comes on top of it. */
  readonly by: readonly Relation[];
};

const open = ['due', 'resting', 'undecided', 'withLead'] as const;
const callers = ['owner', 'coworker', 'lead', 'desk', 'safety'] as const;
const keepers = ['owner', 'coworker', 'lead'] as const;

/**
 * Every step of a promised call-back. While it is paused nothing may be done until a lead decided about the authority, but
 * that a lead gives it to somebody else or takes it off somebody who is away: it does not stay behind with them.
 * @source plan of the product, keep the promise
 * @assumption the leads confirm who may suspend, extend, hand over and decide, and that a paused one changes hands by them only
 */
export const callBackSteps = {
  /** The caller was spoken to: the promise is kept, or goes on as a new appointment. */
  speak: { from: open, to: ['ended', 'due'], by: callers },
  /** An attempt in vain. */
  miss: { from: ['due', 'resting'], to: ['resting', 'due', 'undecided'], by: callers },
  tellLate: { from: open, to: ['same'], by: callers },
  suspend: { from: ['due', 'resting'], to: ['suspended'], by: keepers },
  resume: { from: ['suspended'], to: ['due', 'resting'], by: keepers },
  extend: { from: ['due', 'resting'], to: ['same'], by: keepers },
  handOver: { from: [...open, 'suspended', 'paused'], to: ['same'], by: keepers },
  release: { from: [...open, 'suspended', 'paused'], to: ['same'], by: keepers },
  changeNumber: { from: ['due', 'resting', 'undecided'], to: ['due'], by: callers },
  /** After failed attempts: ask by mail or letter to get in touch. */
  write: { from: ['undecided', 'withLead'], to: ['ended'], by: callers },
  /** After failed attempts: one more round, with a term of its own. */
  tryAgain: { from: ['undecided', 'withLead'], to: ['due'], by: callers },
  /** After failed attempts: close as not reachable. */
  giveUp: { from: ['undecided', 'withLead'], to: ['ended'], by: callers },
  /** After failed attempts: the lead decides. */
  askLead: { from: ['undecided'], to: ['withLead'], by: ['owner', 'coworker', 'desk', 'safety'] },
  /** The caller needs no call any more. */
  withdraw: { from: [...open, 'suspended'], to: ['ended'], by: callers },
} as const satisfies Record<string, CallBackStep>;

export type CallBackStepName = keyof typeof callBackSteps;
export const callBackStepNames = Object.keys(callBackSteps) as readonly CallBackStepName[];

/** Why a step cannot be taken now, whatever is filled in. */
export type StepRefusal =
  | { readonly code: 'nothingPromised' }
  | { readonly code: 'paused' }
  | { readonly code: 'restricted' }
  /** Nobody has it yet: whoever calls takes it first. */
  | { readonly code: 'takeFirst' }
  /** Somebody else keeps this promise. */
  | { readonly code: 'promiseOfOthers'; readonly by: PromiseHolder }
  | { readonly code: 'leadDecides' }
  | { readonly code: 'decideYourself' }
  | { readonly code: 'clockStandsStill' }
  | { readonly code: 'clockRuns' }
  | { readonly code: 'decideFirst' }
  | { readonly code: 'nothingToDecide' }
  | { readonly code: 'tooUrgentToWait' }
  | { readonly code: 'alreadyLate' }
  | { readonly code: 'alreadyExtended' }
  | { readonly code: 'nobodyHasIt' };

/** Why this person cannot take this step now; null when they can. The server and the greyed button both ask here. */
export function refusalOf(
  step: CallBackStepName,
  standing: Standing,
  { relation }: { readonly relation: Relation },
  now: Instant,
): StepRefusal | null {
  const { callBack } = standing;
  if (callBack === null) return { code: 'nothingPromised' };
  if (standing.isRestricted === true && !isCallBackTakenWhileRestricted(step, standing.urgency)) {
    return { code: 'restricted' };
  }
  const status = statusOf(standing, now);
  const row: CallBackStep = callBackSteps[step];
  const staysPaused = !row.from.includes('paused') || relation !== 'lead';
  if (status === 'paused' && staysPaused) return { code: 'paused' };
  if (relation === 'team') return { code: 'takeFirst' };
  if (!row.by.includes(relation) || !holdsIt(relation, callBack.by)) {
    return relation === 'lead' ? { code: 'decideYourself' } : { code: 'promiseOfOthers', by: callBack.by };
  }
  if (!row.from.includes(status)) return refusalOfStatus(step, status, relation);
  if (status === 'withLead' && isDecision(step) && relation !== 'lead') return { code: 'leadDecides' };
  return refusalOfPromise(step, standing, now);
}

/** The desk and the safety officer keep their own promises only; owners, covers and leads any. */
function holdsIt(relation: Relation, by: PromiseHolder): boolean {
  if (relation === 'desk') return by === 'desk';
  return relation === 'safety' ? by === 'safetyOfficer' : true;
}

function isDecision(step: CallBackStepName): boolean {
  return step === 'write' || step === 'tryAgain' || step === 'giveUp';
}

function refusalOfStatus(step: CallBackStepName, status: CallBackStatus, relation: Relation): StepRefusal {
  if (step === 'resume') return { code: 'clockRuns' };
  if (status === 'suspended') return { code: 'clockStandsStill' };
  if (isDecision(step) || step === 'askLead') {
    return status === 'withLead' ? { code: 'leadDecides' } : { code: 'nothingToDecide' };
  }
  return status === 'withLead' && relation !== 'lead' ? { code: 'leadDecides' } : { code: 'decideFirst' };
}

function refusalOfPromise(step: CallBackStepName, standing: Standing, now: Instant): StepRefusal | null {
  const { callBack, urgency, ownerId } = standing;
  if (callBack === null) return { code: 'nothingPromised' };
  if (step === 'release' && ownerId === null) return { code: 'nobodyHasIt' };
  if (step === 'suspend' || step === 'extend') {
    if (urgency === 'U0' || urgency === 'U1') return { code: 'tooUrgentToWait' };
    if (callBack.until < now) return { code: 'alreadyLate' };
  }
  if (step === 'extend' && callBack.extended) return { code: 'alreadyExtended' };
  return null;
}
