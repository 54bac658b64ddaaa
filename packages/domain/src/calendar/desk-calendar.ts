import { type LocalDate, type Weekday, weekdayOf } from './local-date.ts';
import type { LocalTime } from './local-time.ts';
import { defaultPublicHolidayChoices, type PublicHolidayChoices } from './public-holidays.ts';
import type { SchoolHoliday } from './school-holidays.ts';

/** From the first minute up to, not including, the last. */
export type Hours = { readonly from: LocalTime; readonly to: LocalTime };

/** Days on which the desk is closed, first and last day included. */
export type Closure = { readonly from: LocalDate; readonly to: LocalDate; readonly name: string };

export type WorkWeekday = Exclude<Weekday, 'saturday' | 'sunday'>;

/** What a desk's terms are computed with; all of it is a setting of that desk. */
export type DeskCalendar = {
  /** When the phone is answered, on working days only; a weekday without hours is no less of a working day. */
  readonly phoneHours: Readonly<Partial<Record<WorkWeekday, readonly Hours[]>>>;
  /** When people work; `to` is closing time. A weekday without hours has the default ones. */
  readonly officeHours: Readonly<Partial<Record<WorkWeekday, Hours>>>;
  readonly publicHolidays: PublicHolidayChoices;
  readonly closures: readonly Closure[];
  readonly schoolHolidays: readonly SchoolHoliday[];
};

/** @assumption each steunpunt confirms its own office hours */
export const defaultOfficeHours: Hours = { from: '08:30', to: '17:00' };

/** @assumption each steunpunt confirms when its phone is answered */
const defaultPhoneDay: readonly Hours[] = [{ from: '09:00', to: '16:30' }];

/** A desk that has set nothing yet. */
export const defaultDeskCalendar: DeskCalendar = {
  phoneHours: {
    monday: defaultPhoneDay,
    tuesday: defaultPhoneDay,
    wednesday: defaultPhoneDay,
    thursday: defaultPhoneDay,
    friday: defaultPhoneDay,
  },
  officeHours: {},
  publicHolidays: defaultPublicHolidayChoices,
  closures: [],
  schoolHolidays: [],
};

/** Office hours that hold on this day when it is a working day. */
export function officeHoursOn(date: LocalDate, calendar: DeskCalendar): Hours {
  const weekday = weekdayOf(date);
  if (weekday === 'saturday' || weekday === 'sunday') return defaultOfficeHours;
  return calendar.officeHours[weekday] ?? defaultOfficeHours;
}

export function closingTimeOn(date: LocalDate, calendar: DeskCalendar): LocalTime {
  return officeHoursOn(date, calendar).to;
}

/** The phone's hours on this day, when it is a working day, in order of time. */
export function phoneHoursOn(date: LocalDate, calendar: DeskCalendar): readonly Hours[] {
  const weekday = weekdayOf(date);
  if (weekday === 'saturday' || weekday === 'sunday') return [];
  const hours = calendar.phoneHours[weekday] ?? [];
  return hours.toSorted((a, b) => (a.from < b.from ? -1 : 1));
}
