import { addMinutes, epochMsOf, type Instant, instantOfEpochMs } from './instant.ts';
import { addDays, type LocalDate, weekdayOf, weekdays, yearOf } from './local-date.ts';
import { isLocalTime, type LocalTime } from './local-time.ts';

/** What the clock on the wall in the Netherlands shows. */
export type LocalMoment = { readonly date: LocalDate; readonly time: LocalTime };

const winterOffset = 60;
const summerOffset = 120;

/** When summer time begins and ends in a year. Exact from 1996 on. @source Directive 2000/84/EC, articles 2 and 3 */
export function summerTimeOf(year: number): { readonly begins: Instant; readonly ends: Instant } {
  return {
    begins: `${lastSundayOf(`${year}-03-31`)}T01:00:00.000Z`,
    ends: `${lastSundayOf(`${year}-10-31`)}T01:00:00.000Z`,
  };
}

/** The local date and time in Europe/Amsterdam; seconds are dropped. */
export function localMomentOf(instant: Instant): LocalMoment {
  const shifted = addMinutes(instant, offsetAt(instant));
  const time = shifted.slice(11, 16);
  const date = shifted.slice(0, 10) as LocalDate;
  if (!isLocalTime(time)) throw new RangeError(`Not an instant: ${instant}`);
  return { date, time };
}

/**
 * The instant at which the clock in Europe/Amsterdam shows this date and time.
 * A time skipped in March is read an hour later, as clocks do; a time that occurs twice in October is the first of the two,
 * so that a promise is never later than what was said.
 */
export function instantAt(date: LocalDate, time: LocalTime): Instant {
  const asIfUtc = epochMsOf(`${date}T${time}:00.000Z`);
  const summer = instantOfEpochMs(asIfUtc - summerOffset * 60_000);
  if (offsetAt(summer) === summerOffset) return summer;
  return instantOfEpochMs(asIfUtc - winterOffset * 60_000);
}

/** The local date in Europe/Amsterdam. */
export function localDateOf(instant: Instant): LocalDate {
  return localMomentOf(instant).date;
}

function offsetAt(instant: Instant): number {
  const { begins, ends } = summerTimeOf(yearOf(instant.slice(0, 10) as LocalDate));
  return instant >= begins && instant < ends ? summerOffset : winterOffset;
}

function lastSundayOf(lastDayOfMonth: LocalDate): LocalDate {
  return addDays(lastDayOfMonth, -((weekdays.indexOf(weekdayOf(lastDayOfMonth)) + 1) % 7));
}
