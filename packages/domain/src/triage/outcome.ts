import type { QuestionId } from '../belscript/answers.ts';
import type { Sector } from '../reference/sectors.ts';
import type { SwvCode } from '../reference/swv.ts';
import type { RuleId } from './rules.ts';

export const urgencies = ['U0', 'U1', 'U2', 'U3', 'U4'] as const;
export type Urgency = (typeof urgencies)[number];

/** What the desk does now: exactly one. Mediation and doorbraak are not here: the second triage decides them. */
export const firstSteps = ['safety', 'connect', 'callBack', 'hold', 'refer', 'answer'] as const;
export type FirstStep = (typeof firstSteps)[number];

export const furtherSteps = [
  'hold',
  'answer',
  'refer',
  'offerCallBack',
  'signal',
  'tellSafetyOfficer',
  'adviseVeiligThuis',
] as const;
export type FurtherStep = (typeof furtherSteps)[number];

export const promiseHolders = ['contactPerson', 'lead', 'desk', 'safetyOfficer'] as const;
export type PromiseHolder = (typeof promiseHolders)[number];

export type PersonId = string;
export type ReferralId = string;

/** How long a promise may take; the calendar turns it into a moment. Working days, counted from the day of arrival. */
export type Within =
  | { readonly kind: 'now' }
  | { readonly kind: 'sameDay' }
  | { readonly kind: 'workingDays'; readonly days: number };

export type OutcomePromise = {
  /** `given`: the caller was told that someone calls; `offered`: the caller may still say no. */
  readonly state: 'given' | 'offered';
  readonly by: PromiseHolder;
  /** Persons who may not keep this promise, because the caller doubts their independence. */
  readonly not: readonly PersonId[];
  readonly within: Within;
};

export type Responsible =
  | { readonly swv: SwvCode; readonly sector: Sector | null }
  | { readonly outside: readonly ReferralId[] }
  | { readonly askByHand: readonly SwvCode[] };

export const outcomeFlags = [
  'tension',
  'complex',
  'independence',
  'authorityConflict',
  'minorCalling',
  'needsConsent',
] as const;
export type OutcomeFlag = (typeof outcomeFlags)[number];

/** A rule that holds, said so that the desk can repeat it, with where it comes from. */
export type Reason = { readonly rule: RuleId; readonly text: string; readonly source: string };

/**
 * What the protocol makes of the answers. Always exactly one; the same answers give the same outcome in any order.
 * connect, callBack and hold carry a promise that is given; offerCallBack goes with one that is offered.
 */
export type Outcome = {
  readonly rule: RuleId;
  /** The deciding rule first, then every other that holds. */
  readonly reasons: readonly Reason[];
  readonly urgency: Urgency;
  readonly first: FirstStep;
  readonly promise: OutcomePromise | null;
  readonly further: readonly FurtherStep[];
  readonly referrals: readonly ReferralId[];
  readonly responsible: Responsible;
  readonly flags: readonly OutcomeFlag[];
  /** The outcome is provisional while this is not empty. */
  readonly stillNeeded: readonly QuestionId[];
};
