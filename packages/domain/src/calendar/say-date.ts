import { localMomentOf } from './amsterdam-time.ts';
import type { Instant } from './instant.ts';
import { dayOfMonth, type LocalDate, monthOf, type Weekday, weekdayOf, yearOf } from './local-date.ts';
import type { LocalTime } from './local-time.ts';

export const dutchWeekdays: Readonly<Record<Weekday, string>> = {
  monday: 'maandag',
  tuesday: 'dinsdag',
  wednesday: 'woensdag',
  thursday: 'donderdag',
  friday: 'vrijdag',
  saturday: 'zaterdag',
  sunday: 'zondag',
};

/** January first. */
export const dutchMonths = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** January first. */
export const dutchMonthsShort = [
  'jan',
  'feb',
  'mrt',
  'apr',
  'mei',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt',
  'nov',
  'dec',
] as const;

/** "dinsdag 24 november" */
export function sayDate(date: LocalDate): string {
  return `${dutchWeekdays[weekdayOf(date)]} ${dayOfMonth(date)} ${monthName(date, dutchMonths)}`;
}

/** "dinsdag 24 november 2026" */
export function sayDateWithYear(date: LocalDate): string {
  return `${sayDate(date)} ${yearOf(date)}`;
}

/** "di 24 nov" */
export function sayDateShort(date: LocalDate): string {
  const weekday = dutchWeekdays[weekdayOf(date)].slice(0, 2);
  return `${weekday} ${dayOfMonth(date)} ${monthName(date, dutchMonthsShort)}`;
}

/** "di 24 nov 17:00", local time. */
export function sayMoment(instant: Instant): string {
  const { date, time } = localMomentOf(instant);
  return `${sayDateShort(date)} ${time}`;
}

/** "17.00 uur", as it is said and written in a sentence. */
export function sayTime(time: LocalTime): string {
  return `${Number(time.slice(0, 2))}.${time.slice(3, 5)} uur`;
}

/** "uiterlijk dinsdag 24 november vóór 17.00 uur", to be said to a caller. */
export function sayUntil(term: { readonly untilDate: LocalDate; readonly untilTime: LocalTime }): string {
  return `uiterlijk ${sayDate(term.untilDate)} vóór ${sayTime(term.untilTime)}`;
}

/** "dinsdag 24 november om 10.00 uur", for a moment agreed with the caller. */
export function sayAgreed(moment: { readonly date: LocalDate; readonly time: LocalTime }): string {
  return `${sayDate(moment.date)} om ${sayTime(moment.time)}`;
}

function monthName(date: LocalDate, names: readonly string[]): string {
  const name = names[monthOf(date) - 1];
  if (name === undefined) throw new RangeError(`No month in ${date}`);
  return name;
}
