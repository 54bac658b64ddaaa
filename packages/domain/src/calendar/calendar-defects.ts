import type { DeskCalendar, Hours, WorkWeekday } from './desk-calendar.ts';
import { addDays, daysBetween, type LocalDate, weekdays } from './local-date.ts';
import { isWorkingDay, longestClosedStretch } from './working-days.ts';

/** What is wrong with a desk's calendar; `index` counts in the list named. */
export type CalendarDefect =
  | {
      readonly code: 'hoursEndBeforeTheyBegin';
      readonly list: 'phoneHours' | 'officeHours';
      readonly weekday: WorkWeekday;
    }
  | { readonly code: 'phoneHoursOverlap'; readonly weekday: WorkWeekday }
  | {
      readonly code: 'periodEndsBeforeItBegins' | 'closedTooLong';
      readonly list: 'closures' | 'schoolHolidays';
      readonly index: number;
    };

/** Room for the weekends and public holidays around a closure. */
const longestClosure = longestClosedStretch - 14;

/** Everything wrong with a calendar. Without defects no function of the calendar throws on it. */
export function calendarDefects(calendar: DeskCalendar): readonly CalendarDefect[] {
  const periodDefects = [
    ...periodsThatEndTooEarly('closures', calendar.closures),
    ...periodsThatEndTooEarly('schoolHolidays', calendar.schoolHolidays),
  ];
  const tooLong = [
    ...closedTooLong('closures', calendar.closures, calendar),
    ...closedTooLong('schoolHolidays', calendar.schoolHolidays, calendar),
  ];
  return [...hoursDefects(calendar), ...periodDefects, ...tooLong];
}

function hoursDefects(calendar: DeskCalendar): CalendarDefect[] {
  const defects: CalendarDefect[] = [];
  for (const weekday of weekdays) {
    if (weekday === 'saturday' || weekday === 'sunday') continue;
    const office = calendar.officeHours[weekday];
    if (office !== undefined && office.to <= office.from) {
      defects.push({ code: 'hoursEndBeforeTheyBegin', list: 'officeHours', weekday });
    }
    const phone = calendar.phoneHours[weekday] ?? [];
    if (phone.some((hours) => hours.to <= hours.from)) {
      defects.push({ code: 'hoursEndBeforeTheyBegin', list: 'phoneHours', weekday });
    }
    if (doOverlap(phone)) defects.push({ code: 'phoneHoursOverlap', weekday });
  }
  return defects;
}

function doOverlap(hours: readonly Hours[]): boolean {
  const sorted = hours.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return sorted.some((range, index) => {
    const next = sorted[index + 1];
    return next !== undefined && next.from < range.to;
  });
}

type Period = { readonly from: LocalDate; readonly to: LocalDate };

function periodsThatEndTooEarly(
  list: 'closures' | 'schoolHolidays',
  periods: readonly Period[],
): CalendarDefect[] {
  return periods.flatMap((period, index) =>
    period.to < period.from ? [{ code: 'periodEndsBeforeItBegins' as const, list, index }] : [],
  );
}

function closedTooLong(
  list: 'closures' | 'schoolHolidays',
  periods: readonly Period[],
  calendar: DeskCalendar,
): CalendarDefect[] {
  return periods.flatMap((period, index) => {
    const hasEnd = hasWorkingDayWithin(period.from, longestClosure, calendar);
    return hasEnd ? [] : [{ code: 'closedTooLong' as const, list, index }];
  });
}

function hasWorkingDayWithin(from: LocalDate, days: number, calendar: DeskCalendar): boolean {
  for (let day = from; daysBetween(from, day) <= days; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) return true;
  }
  return false;
}
