/**
 * A day on the calendar, `YYYY-MM-DD`, without a time zone. Two of them compare as text.
 * Only text that passed `isLocalDate` is one.
 */
export type LocalDate = `${number}-${number}-${number}`;

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof weekdays)[number];

/** The calendar covers these years: its rules hold in them, and a date outside them is a typing error. */
export const firstYear = 1900;
export const lastYear = 2199;

const daysPerEra = 146_097;
/** Days from 1 March of the year 0 to 1 January 1970. */
const epochShift = 719_468;

/** Whether the text is a day that exists, in a year the calendar covers. */
export function isLocalDate(text: string): text is LocalDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  return localDate(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
}

/** The date with these numbers, or null when there is no such day in a year the calendar covers. */
export function localDate(year: number, month: number, day: number): LocalDate | null {
  if (!Number.isInteger(year) || year < firstYear || year > lastYear) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  return written(year, month, day);
}

export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(date: LocalDate): number {
  return Number(date.slice(5, 7));
}

/** 1 to 31. */
export function dayOfMonth(date: LocalDate): number {
  return Number(date.slice(8, 10));
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1 January 1970, which is day 0. */
export function dayNumberOf(date: LocalDate): number {
  const month = monthOf(date);
  const year = month > 2 ? yearOf(date) : yearOf(date) - 1;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth(date) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - epochShift;
}

/** The inverse of `dayNumberOf`. */
export function dateOfDayNumber(dayNumber: number): LocalDate {
  const shifted = dayNumber + epochShift;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return written(year, month, day);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDayNumber(dayNumberOf(date) + days);
}

/** The same day of the month so many months on, or the last of that month when it is shorter. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return written(year, month, Math.min(dayOfMonth(date), daysInMonth(year, month)));
}

/** Calendar days from one date to the other; negative when `to` lies earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

export function weekdayOf(date: LocalDate): Weekday {
  const index = (((dayNumberOf(date) + 3) % 7) + 7) % 7;
  const weekday = weekdays[index];
  if (weekday === undefined) throw new RangeError(`No weekday for ${date}`);
  return weekday;
}

export function isWeekend(date: LocalDate): boolean {
  const weekday = weekdayOf(date);
  return weekday === 'saturday' || weekday === 'sunday';
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function written(year: number, month: number, day: number): LocalDate {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return text as LocalDate;
}
