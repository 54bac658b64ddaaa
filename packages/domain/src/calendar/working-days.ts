import type { DeskCalendar } from './desk-calendar.ts';
import { addDays, isWeekend, type LocalDate } from './local-date.ts';
import { publicHolidayOn } from './public-holidays.ts';

/** What a day is to a desk. `name`: of the holiday or closure; on a working day, of the school holiday in which the desk works on. */
export type DayKind =
  | { readonly code: 'workingDay'; readonly name?: string }
  | { readonly code: 'weekend' }
  | {
      readonly code: 'publicHoliday' | 'closure' | 'schoolHoliday';
      readonly name: string;
    };

/** More closed days in a row than any desk has; `calendarDefects` refuses such a calendar. */
export const longestClosedStretch = 92;

/**
 * A working day is Monday to Friday without public holiday or closure, whether or not the phone is answered that day.
 * A school holiday counts only when the desk works on in it.
 * @source triage plan, Terms
 */
export function dayKindOf(date: LocalDate, calendar: DeskCalendar): DayKind {
  if (isWeekend(date)) return { code: 'weekend' };
  const holiday = publicHolidayOn(date, calendar.publicHolidays);
  if (holiday !== null) return { code: 'publicHoliday', name: holiday };
  const closure = calendar.closures.find((period) => covers(period, date));
  if (closure !== undefined) return { code: 'closure', name: closure.name };
  const schoolHolidays = calendar.schoolHolidays.filter((period) => covers(period, date));
  const closedHoliday = schoolHolidays.find((period) => !period.open);
  if (closedHoliday !== undefined) return { code: 'schoolHoliday', name: closedHoliday.name };
  const openHoliday = schoolHolidays[0];
  return openHoliday === undefined ? { code: 'workingDay' } : { code: 'workingDay', name: openHoliday.name };
}

export function isWorkingDay(date: LocalDate, calendar: DeskCalendar): boolean {
  return dayKindOf(date, calendar).code === 'workingDay';
}

/** The date itself when it is a working day, otherwise the first one after it. Throws on a calendar that never opens. */
export function firstWorkingDayFrom(date: LocalDate, calendar: DeskCalendar): LocalDate {
  for (let ahead = 0; ahead <= longestClosedStretch; ahead += 1) {
    const day = addDays(date, ahead);
    if (isWorkingDay(day, calendar)) return day;
  }
  throw new RangeError(`No working day within ${longestClosedStretch} days of ${date}`);
}

/** The nth working day after the date, which itself never counts; with 0 the first working day from the date on. */
export function addWorkingDays(date: LocalDate, days: number, calendar: DeskCalendar): LocalDate {
  requireWholeDays(days);
  if (days === 0) return firstWorkingDayFrom(date, calendar);
  let day = date;
  for (let counted = 0; counted < days; counted += 1) {
    day = firstWorkingDayFrom(addDays(day, 1), calendar);
  }
  return day;
}

/** Working days after `from`, up to and including `to`; negative when `to` lies earlier. */
export function workingDaysBetween(from: LocalDate, to: LocalDate, calendar: DeskCalendar): number {
  if (to < from) {
    const back = workingDaysBetween(to, from, calendar);
    return back === 0 ? 0 : -back;
  }
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) count += 1;
  }
  return count;
}

/** Working days left until a date: 0 when it is today or no working day lies between, negative when it is past. */
export function workingDaysUntil(date: LocalDate, today: LocalDate, calendar: DeskCalendar): number {
  return workingDaysBetween(today, date, calendar);
}

/**
 * Days on which there was school, `since` and `today` both included; 0 when `since` lies later.
 * Monday to Friday without public and school holidays; the desk's own closures and opening in a holiday change nothing.
 * @assumption the first day at home and the day of the call both count, so that the fifth day is not missed
 */
export function schoolDaysBetween(since: LocalDate, today: LocalDate, calendar: DeskCalendar): number {
  let count = 0;
  for (let day = since; day <= today; day = addDays(day, 1)) {
    if (isSchoolDay(day, calendar)) count += 1;
  }
  return count;
}

export function isSchoolDay(date: LocalDate, calendar: DeskCalendar): boolean {
  if (isWeekend(date)) return false;
  if (publicHolidayOn(date, calendar.publicHolidays) !== null) return false;
  return !calendar.schoolHolidays.some((period) => covers(period, date));
}

export function requireWholeDays(days: number): void {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`Not a number of days: ${days}`);
}

function covers(period: { readonly from: LocalDate; readonly to: LocalDate }, date: LocalDate): boolean {
  return period.from <= date && date <= period.to;
}
