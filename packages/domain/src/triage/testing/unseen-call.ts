import type { FirstStep, FurtherStep, OutcomeFlag, Urgency } from '../outcome.ts';
import type { Told } from './a-call.ts';

/** A call that is in no vignette, with what a professional would expect of it. */
export type UnseenCall = {
  readonly call: string;
  /** Why a professional would expect this. */
  readonly why: string;
  readonly told: Told;
  readonly urgency: Urgency;
  readonly first: FirstStep;
  readonly further?: readonly FurtherStep[];
  readonly swv?: string;
  readonly flags?: readonly OutcomeFlag[];
};
