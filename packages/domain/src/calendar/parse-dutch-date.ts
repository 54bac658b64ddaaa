import { daysBetween, daysInMonth, type LocalDate, localDate, weekdayOf, yearOf } from './local-date.ts';
import { type DateDirection, found, likely, type ParsedDate, problem, yearsAhead } from './parsed-date.ts';
import { readBareWeekday, readRelative, readWeekdayOfWeek, weekdayWords } from './relative-date.ts';
import { dutchMonths, dutchMonthsShort } from './say-date.ts';

/** Beyond it a date without a year is 29 February of a year nobody meant. */
const halfAYear = 184;

const monthWords: ReadonlyMap<string, number> = new Map([
  ...dutchMonths.map((name, index) => [name, index + 1] as const),
  ...dutchMonthsShort.map((name, index) => [name, index + 1] as const),
  ['maa', 3],
  ['sept', 9],
]);

/**
 * Reads a date as a desk worker types it: "24-11", "24 nov", "24-11-2026", "2026-11-24", "di 24 november", "morgen",
 * "dinsdag", "volgende week dinsdag", "over 3 weken", "twee dagen geleden". Without a year it takes the year that brings the
 * date nearest, or on the side `direction` asks for. What is no date gives a problem, never a guess.
 */
export function parseDutchDate(
  text: string,
  today: LocalDate,
  direction: DateDirection = 'nearest',
): ParsedDate {
  const words = tidied(text);
  if (words === '') return problem('empty');
  if (words.length > 40) return problem('notADate');
  return (
    readRelative(words, today) ??
    readWeekdayOfWeek(words, today) ??
    readBareWeekday(words, today, direction) ??
    readCalendarDate(words, today, direction) ??
    readPart(words)
  );
}

function tidied(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('é', 'e')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(?:op|sinds|vanaf|voor) /, '')
    .replace(/\.$/, '');
}

function readCalendarDate(words: string, today: LocalDate, direction: DateDirection): ParsedDate | null {
  const leading = /^([a-z]+)\.?,? (.+)$/.exec(words);
  const weekday = weekdayWords.get(leading?.[1] ?? '');
  const parsed = readNumbers(weekday === undefined ? words : (leading?.[2] ?? ''), today, direction);
  if (parsed === null || !parsed.ok || weekday === undefined) return parsed;
  return weekdayOf(parsed.date) === weekday ? parsed : problem('weekdayDoesNotMatch');
}

function readNumbers(words: string, today: LocalDate, direction: DateDirection): ParsedDate | null {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(words);
  if (yearFirst !== null) {
    return dated(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]), today);
  }
  const match =
    /^(\d{1,2}) ?[-/. ] ?(\d{1,2})(?: ?[-/. ] ?(\d{4}|\d{2}))?$/.exec(words) ??
    /^(\d{1,2})(?:e )?[- ]?([a-z]+)\.?(?:[- ]?(\d{4}|\d{2}))?$/.exec(words);
  if (match === null) return null;
  const month = /^\d/.test(match[2] ?? '') ? Number(match[2]) : monthWords.get(match[2] ?? '');
  if (month === undefined) return null;
  const day = Number(match[1]);
  if (match[3] === undefined) return datedWithoutYear(month, day, today, direction);
  return dated(fullYear(match[3], today), month, day, today);
}

/** Half a date: says which half is missing. */
function readPart(words: string): ParsedDate {
  if (/^\d{1,2}e?$/.test(words)) return problem('monthMissing');
  const month = /^([a-z]+)(?: \d{4})?$/.exec(words);
  if (monthWords.has(month?.[1] ?? '')) return problem('dayMissing');
  if (/^(volgende|deze|vorige|afgelopen) (week|maand)$/.test(words)) return problem('dayMissing');
  return problem('notADate');
}

function dated(year: number, month: number, day: number, today: LocalDate): ParsedDate {
  if (month < 1 || month > 12) return problem('noSuchMonth');
  if (day < 1 || day > daysInMonth(year, month)) return problem('noSuchDay');
  const date = localDate(year, month, day);
  return date === null ? problem('yearUnlikely') : likely(date, today);
}

function datedWithoutYear(
  month: number,
  day: number,
  today: LocalDate,
  direction: DateDirection,
): ParsedDate {
  if (month < 1 || month > 12) return problem('noSuchMonth');
  const year = yearOf(today);
  const candidates = [year, year + 1, year - 1]
    .map((candidate) => localDate(candidate, month, day))
    .filter((date) => date !== null)
    .filter((date) => direction !== 'past' || date <= today)
    .filter((date) => direction !== 'future' || date >= today)
    .toSorted((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)));
  const nearest = candidates[0];
  if (nearest === undefined) return problem('noSuchDay');
  const isFar = direction === 'nearest' && Math.abs(daysBetween(today, nearest)) > halfAYear;
  return isFar ? problem('noSuchDay') : found(nearest);
}

function fullYear(digits: string, today: LocalDate): number {
  if (digits.length === 4) return Number(digits);
  const year = 2000 + Number(digits);
  return year > yearOf(today) + yearsAhead ? year - 100 : year;
}
