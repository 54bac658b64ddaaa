import type { Instant } from '../calendar/instant.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { ContactState } from '../contact/contact-state.ts';
import type { StandingCallBack } from '../contact/correction.ts';
import type { PersonId, Urgency } from '../triage/outcome.ts';
import type { SuspendReason, TellingWay, Undecided } from './call-back-codes.ts';

/** What moved a promise after it was made, so that its moment can be explained. Codes and moments only. */
export type PromiseChange =
  | { readonly code: 'agreed'; readonly at: Instant; readonly until: Instant }
  | {
      readonly code: 'toldLate';
      readonly at: Instant;
      readonly from: Instant;
      readonly until: Instant;
      readonly how: TellingWay;
    }
  | {
      readonly code: 'resumed';
      readonly from: Instant;
      readonly at: Instant;
      readonly minutes: number;
      readonly until: Instant;
    }
  | { readonly code: 'extended'; readonly at: Instant; readonly workingDays: number; readonly until: Instant }
  | {
      readonly code: 'newRound';
      readonly at: Instant;
      readonly workingDays: number;
      readonly until: Instant;
      readonly how: TellingWay;
    };

/** What happened to an open promise since it was made. */
export type Progress = {
  /** After a failed attempt: until then the caller is left in peace. */
  readonly restsUntil: Instant | null;
  /** Failed attempts of this round. */
  readonly failed: number;
  readonly undecided: Undecided | null;
  readonly suspended: {
    readonly at: Instant;
    readonly reason: SuspendReason;
    readonly expected: LocalDate | null;
  } | null;
  readonly extended: boolean;
  /** What was promised before the caller was told that it gets late. */
  readonly owedUntil: Instant | null;
  readonly changes: readonly PromiseChange[];
};

export const freshProgress: Progress = {
  restsUntil: null,
  failed: 0,
  undecided: null,
  suspended: null,
  extended: false,
  owedUntil: null,
  changes: [],
};

/** An open promise with everything that happened to it. */
export type OpenCallBack = StandingCallBack & Progress;

/** How the promise of a contact stands. */
export type Standing = {
  readonly state: ContactState;
  readonly urgency: Urgency;
  readonly ownerId: PersonId | null;
  /** Null when nothing is promised, or no longer. */
  readonly callBack: OpenCallBack | null;
  /** Somebody in its case asked that nothing is done with their data: see `takenWhileRestricted`. */
  readonly isRestricted?: boolean;
};

/** `none`: nothing to keep. `due`: somebody may call now. `withLead`: a lead decides how it goes on. */
export const callBackStatuses = [
  'none',
  'paused',
  'suspended',
  'withLead',
  'undecided',
  'resting',
  'due',
] as const;
export type CallBackStatus = (typeof callBackStatuses)[number];

/** Resting ends by itself: nobody has to wake it. */
export function statusOf({ state, callBack }: Standing, now: Instant): CallBackStatus {
  if (callBack === null) return 'none';
  if (state === 'paused') return 'paused';
  if (callBack.suspended !== null) return 'suspended';
  if (callBack.undecided !== null) return callBack.undecided === 'lead' ? 'withLead' : 'undecided';
  return isResting(callBack, now) ? 'resting' : 'due';
}

export function isResting({ restsUntil }: Pick<Progress, 'restsUntil'>, now: Instant): boolean {
  return restsUntil !== null && restsUntil > now;
}
