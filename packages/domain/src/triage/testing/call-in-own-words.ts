import type { AnswerValue } from '../../belscript/answers.ts';
import type { NatureCode } from '../../reference/nature-codes.ts';
import type { FirstStep, FurtherStep, OutcomeFlag, Urgency } from '../outcome.ts';
import type { Told } from './a-call.ts';

/**
 * A call as it was told, with what the triage plan makes of it. The desk chooses `nature`; what is left out, the plan
 * leaves open. `swv`: `elsewhere` when the question belongs to another region.
 */
export type CallInOwnWords = {
  readonly nature: NatureCode;
  readonly words: string;
  readonly told: Told;
  readonly urgency?: Urgency;
  readonly first?: readonly FirstStep[];
  /** At least these. */
  readonly further?: readonly FurtherStep[];
  readonly swv?: string;
  /** At least these. */
  readonly flags?: readonly OutcomeFlag[];
};

export const safe = { safety: 'safe' } as const;
export const parent = { ...safe, caller: 'parent' } as const;
export const explains = { informationOrSolution: 'information' } as const;
export const thinksAlong = { informationOrSolution: 'solution' } as const;

/** The plan gives both, without saying which of the two on the phone. */
export const byContactPerson: readonly FirstStep[] = ['connect', 'callBack'];

export function aSchool(name: string, place: string, swv: string): Exclude<AnswerValue<'school'>, 'none'> {
  return { schoolId: null, name, place, swv };
}

export function childAt(sector: AnswerValue<'sector'>, place: AnswerValue<'place'>, childAge?: number): Told {
  return { sector, place, ...(childAge === undefined ? {} : { childAge }) };
}

export function atHome(attendanceSince: string): Told {
  return { attendance: 'not', attendanceSince };
}

export function inPart(attendanceSince: string): Told {
  return { attendance: 'partly', attendanceSince };
}
