import { instantAt, localDateOf } from './amsterdam-time.ts';
import type { DeskCalendar } from './desk-calendar.ts';
import type { Instant } from './instant.ts';
import { daysBetween, type LocalDate } from './local-date.ts';
import type { LocalTime } from './local-time.ts';
import { isOfficeOpenAt } from './opening.ts';
import type { ComputedTerm } from './term.ts';
import { type DayKind, dayKindOf } from './working-days.ts';

/** A moment the desk and the caller agreed on, local time. */
export type AgreedMoment = {
  readonly date: LocalDate;
  readonly time: LocalTime;
  /** Whether the caller asked for it, so that it may lie later than the term. */
  readonly atCallersWish: boolean;
};

export type AgreedMomentRefusal =
  /** U0 is for now and cannot be agreed away. */
  | { readonly code: 'dangerCannotWait' }
  | { readonly code: 'momentBeforeArrival' }
  | { readonly code: 'momentTooFarAhead' }
  /** Nobody works that day; `day` says why. */
  | { readonly code: 'deskClosedThatDay'; readonly day: DayKind }
  /** Later than the term, and not at the caller's wish. */
  | { readonly code: 'laterThanTerm'; readonly until: Instant };

/** What replaces the term. Both flags are recorded with the promise. */
export type AgreedTerm = {
  readonly ok: true;
  readonly until: Instant;
  readonly untilDate: LocalDate;
  readonly untilTime: LocalTime;
  readonly laterThanTerm: boolean;
  readonly outsideOfficeHours: boolean;
};

/** @assumption the leads confirm that nothing is promised for more than half a year ahead */
const farthestDays = 183;

/**
 * Whether an agreed moment may replace the term: not for U0, not before the contact came in, not on a day nobody works, and
 * later than the term only at the caller's wish. Outside office hours is allowed and reported.
 * @source triage plan, Terms
 * @assumption the leads confirm that an evening may be agreed, a closed day not
 */
export function judgeAgreedMoment({
  agreed,
  term,
  receivedAt,
  calendar,
}: {
  readonly agreed: AgreedMoment;
  readonly term: Pick<ComputedTerm, 'urgency' | 'until'>;
  readonly receivedAt: Instant;
  readonly calendar: DeskCalendar;
}): AgreedTerm | { readonly ok: false; readonly refusal: AgreedMomentRefusal } {
  const until = instantAt(agreed.date, agreed.time);
  const laterThanTerm = until > term.until;
  const day = dayKindOf(agreed.date, calendar);
  if (term.urgency === 'U0') return refused({ code: 'dangerCannotWait' });
  if (until < receivedAt) return refused({ code: 'momentBeforeArrival' });
  if (daysBetween(localDateOf(receivedAt), agreed.date) > farthestDays) {
    return refused({ code: 'momentTooFarAhead' });
  }
  if (day.code !== 'workingDay') return refused({ code: 'deskClosedThatDay', day });
  if (laterThanTerm && !agreed.atCallersWish) {
    return refused({ code: 'laterThanTerm', until: term.until });
  }
  return {
    ok: true,
    until,
    untilDate: agreed.date,
    untilTime: agreed.time,
    laterThanTerm,
    outsideOfficeHours: !isOfficeOpenAt(until, calendar),
  };
}

function refused(refusal: AgreedMomentRefusal): {
  readonly ok: false;
  readonly refusal: AgreedMomentRefusal;
} {
  return { ok: false, refusal };
}
