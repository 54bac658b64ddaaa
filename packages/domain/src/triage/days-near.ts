import type { DeskCalendar } from '../calendar/desk-calendar.ts';
import { addDays, type LocalDate } from '../calendar/local-date.ts';
import { isSchoolDay, isWorkingDay } from '../calendar/working-days.ts';

/** Whether at most `limit` working days lie after `from` up to and including `to`; true when `to` is `from` or earlier. */
export function isWithinWorkingDays(
  from: LocalDate,
  to: LocalDate,
  limit: number,
  calendar: DeskCalendar,
): boolean {
  return countsAtMost(addDays(from, 1), to, limit, (day) => isWorkingDay(day, calendar));
}

/** Whether there were fewer than `limit` school days from `since` up to and including `today`. */
export function isShorterThanSchoolDays(
  since: LocalDate,
  today: LocalDate,
  limit: number,
  calendar: DeskCalendar,
): boolean {
  return countsAtMost(since, today, limit - 1, (day) => isSchoolDay(day, calendar));
}

/** Stops as soon as the answer is known, so that a date typed centuries away costs nothing. */
function countsAtMost(
  first: LocalDate,
  last: LocalDate,
  limit: number,
  counts: (day: LocalDate) => boolean,
): boolean {
  let count = 0;
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (counts(day)) count += 1;
    if (count > limit) return false;
  }
  return true;
}
