import { instantAt, type LocalMoment, localMomentOf } from './amsterdam-time.ts';
import { closingTimeOn, type DeskCalendar } from './desk-calendar.ts';
import type { Instant } from './instant.ts';
import { addDays, type LocalDate } from './local-date.ts';
import type { LocalTime } from './local-time.ts';
import { dayKindOf, firstWorkingDayFrom, isWorkingDay, requireWholeDays } from './working-days.ts';

export const dayReasonCodes = [
  'workingDay',
  'weekend',
  'publicHoliday',
  'closure',
  'schoolHoliday',
  /** Came in on a working day in time: day 0. */
  'dayOfArrival',
  /** Came in on a working day after closing. */
  'afterClosing',
  /** The working day that stands in for the day of arrival: day 0. */
  'dayZero',
  /** Promised for the same day. */
  'sameDay',
  /** Came in too shortly before closing for the same day. */
  'tooLateToday',
  /** Promised for the morning of this day. */
  'nextMorning',
  /** Nothing to wait for. */
  'now',
] as const;
export type DayReasonCode = (typeof dayReasonCodes)[number];

/** One day of the computation of a term. */
export type ExplainedDay = {
  readonly date: LocalDate;
  /** The number of the working day it counts as, or null when it does not count. */
  readonly counts: number | null;
  /** `name`: of the holiday or closure. */
  readonly reason: { readonly code: DayReasonCode; readonly name?: string | undefined };
  /** On the first day: when the contact came in. */
  readonly receivedAt?: LocalTime | undefined;
  /** On the last day: when the term ends. */
  readonly until?: LocalTime | undefined;
};

/** A moment by which something is done, with every day from arrival to that moment. */
export type ExplainedTerm = {
  readonly until: Instant;
  readonly untilDate: LocalDate;
  readonly untilTime: LocalTime;
  readonly days: readonly ExplainedDay[];
};

/**
 * The end of a term of so many working days. Day 0 is the day of arrival, or the next working day when the contact came
 * in after closing or on a closed day; the term ends at closing time of its last day. With 0 it ends on day 0.
 * Seconds of the arrival are dropped: who came in at closing time on the clock was in time.
 * @source triage plan, Terms
 */
export function explainWorkingDays({
  receivedAt,
  workingDays,
  calendar,
}: {
  readonly receivedAt: Instant;
  readonly workingDays: number;
  readonly calendar: DeskCalendar;
}): ExplainedTerm {
  requireWholeDays(workingDays);
  const arrival = localMomentOf(receivedAt);
  const days = closedDaysBeforeDayZero(arrival, calendar);
  const dayZero = addDays(arrival.date, days.length);
  days.push({
    date: dayZero,
    counts: null,
    reason: { code: dayZero === arrival.date ? 'dayOfArrival' : 'dayZero' },
  });
  let last = dayZero;
  for (let counts = 1; counts <= workingDays; counts += 1) {
    const closed = closedDaysFrom(addDays(last, 1), calendar);
    last = addDays(last, closed.length + 1);
    days.push(...closed, { date: last, counts, reason: dayKindOf(last, calendar) });
  }
  return ending(arrival, { date: last, time: closingTimeOn(last, calendar) }, days);
}

/** Whether the day of arrival still counts as such: a working day, not after closing. */
export function isInTime(arrival: LocalMoment, calendar: DeskCalendar): boolean {
  return isWorkingDay(arrival.date, calendar) && arrival.time <= closingTimeOn(arrival.date, calendar);
}

/** The days that pass before day 0: a day of arrival after closing, and closed days. */
export function closedDaysBeforeDayZero(arrival: LocalMoment, calendar: DeskCalendar): ExplainedDay[] {
  if (isInTime(arrival, calendar)) return [];
  const kind = dayKindOf(arrival.date, calendar);
  const first: ExplainedDay = {
    date: arrival.date,
    counts: null,
    reason: kind.code === 'workingDay' ? { code: 'afterClosing' } : kind,
  };
  return [first, ...closedDaysFrom(addDays(arrival.date, 1), calendar)];
}

/** The closed days from this date up to the first working day. */
export function closedDaysFrom(from: LocalDate, calendar: DeskCalendar): ExplainedDay[] {
  const end = firstWorkingDayFrom(from, calendar);
  const days: ExplainedDay[] = [];
  for (let date = from; date < end; date = addDays(date, 1)) {
    days.push({ date, counts: null, reason: dayKindOf(date, calendar) });
  }
  return days;
}

/** Puts the two times of a term on its first and last day. */
export function ending(arrival: LocalMoment, end: LocalMoment, days: readonly ExplainedDay[]): ExplainedTerm {
  return {
    until: instantAt(end.date, end.time),
    untilDate: end.date,
    untilTime: end.time,
    days: days.map((day, index) => ({
      ...day,
      ...(index === 0 ? { receivedAt: arrival.time } : {}),
      ...(index === days.length - 1 ? { until: end.time } : {}),
    })),
  };
}
