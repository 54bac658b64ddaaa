import type { Facts } from './facts.ts';
import type { FirstStep, FurtherStep, OutcomeFlag, OutcomePromise, Urgency } from './outcome.ts';
import type { PressingMatter } from './term-fact.ts';

/** What the first rule that holds decides. What stands beside it comes from `beside` of every rule that holds. */
export type RouteDecision = {
  readonly first: FirstStep;
  readonly promise: Pick<OutcomePromise, 'state' | 'by'> | null;
};

/** One row of the protocol. A rule that decides nothing still counts: it raises the urgency, adds a step or a flag. */
export type RuleRow = {
  readonly id: string;
  readonly holds: (facts: Facts) => boolean;
  readonly decides?: RouteDecision;
  /** The urgency is at least this while the rule holds. */
  readonly urgency?: Urgency;
  /** Steps beside the decided one; only those that go with it are kept. */
  readonly beside?: readonly FurtherStep[];
  readonly flag?: OutcomeFlag;
  /** Why, in a sentence the desk can repeat to the caller without "u" or "je"; level B1. */
  readonly say: string;
  /** The same said to a pupil, where the other sentence would speak about the pupil. */
  readonly sayToPupil?: string;
  /** Said instead, to everybody, when this is what presses. */
  readonly sayOfMatter?: Readonly<Partial<Record<PressingMatter, string>>>;
  readonly source: string;
  /** Who must confirm a rule that no source gives. */
  readonly assumption?: string;
};

export const connectToContactPerson: RouteDecision = {
  first: 'connect',
  promise: { state: 'given', by: 'contactPerson' },
};
export const callBackByContactPerson: RouteDecision = {
  first: 'callBack',
  promise: { state: 'given', by: 'contactPerson' },
};
export const holdForSecondTriage: RouteDecision = { first: 'hold', promise: { state: 'given', by: 'lead' } };
export const referOutside: RouteDecision = { first: 'refer', promise: null };
export const answerNow: RouteDecision = { first: 'answer', promise: null };
