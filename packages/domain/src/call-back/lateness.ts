import type { DeskCalendar } from '../calendar/desk-calendar.ts';
import type { Instant } from '../calendar/instant.ts';
import { officeMinutesBetween, subtractOfficeMinutes } from '../calendar/office-time.ts';
import { isOfficeOpenAt, nextOfficeOpening } from '../calendar/opening.ts';

/** How each desk handles call-backs; whole minutes of office hours. */
export type CallBackSettings = {
  /** A caller who was not reached is left in peace this long. */
  readonly restMinutes: number;
  /** Failed attempts after which somebody decides how it goes on. */
  readonly attempts: number;
  /** A promise warns when less than this remains. */
  readonly warnMinutes: number;
};

/** @assumption the leads confirm two hours of rest, three attempts and a warning two hours ahead */
export const defaultCallBackSettings: CallBackSettings = { restMinutes: 120, attempts: 3, warnMinutes: 120 };

/** `near`: less than the warning time remains. `quiet`: it warns, but people are not at work: it waits for `warnsAt`. */
export type Lateness =
  | { readonly state: 'inTime'; readonly warnsAt: Instant }
  | { readonly state: 'near'; readonly minutesLeft: number }
  | { readonly state: 'quiet'; readonly warnsAt: Instant }
  | { readonly state: 'late'; readonly minutesLate: number };

/**
 * Whether a promise gets late, in office time: it warns once less than the warning time remains, and only while people are at
 * work, so that no warning comes in the evening or the weekend. Late is late at any hour.
 */
export function lateAhead(
  now: Instant,
  { until }: { readonly until: Instant },
  calendar: DeskCalendar,
  { warnMinutes }: Pick<CallBackSettings, 'warnMinutes'>,
): Lateness {
  if (until <= now) return { state: 'late', minutesLate: officeMinutesBetween(until, now, calendar) };
  const minutesLeft = officeMinutesBetween(now, until, calendar);
  if (minutesLeft >= warnMinutes) {
    return { state: 'inTime', warnsAt: subtractOfficeMinutes(until, warnMinutes, calendar) };
  }
  if (isOfficeOpenAt(now, calendar)) return { state: 'near', minutesLeft };
  return { state: 'quiet', warnsAt: nextOfficeOpening(now, calendar) ?? until };
}
