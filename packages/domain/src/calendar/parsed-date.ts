import { type LocalDate, yearOf } from './local-date.ts';

export const dateProblems = [
  'empty',
  'notADate',
  'noSuchDay',
  'noSuchMonth',
  'dayMissing',
  'monthMissing',
  'yearUnlikely',
  'weekdayDoesNotMatch',
  /** "volgende dinsdag" is this week's to one person and next week's to another. */
  'ambiguous',
] as const;
export type DateProblem = (typeof dateProblems)[number];

export type ParsedDate =
  | { readonly ok: true; readonly date: LocalDate }
  | { readonly ok: false; readonly problem: DateProblem };

/** Which way a date without a year, or a bare weekday, is read. A bare weekday is never today. */
export type DateDirection = 'past' | 'future' | 'nearest';

/** Dates in a call lie within a school career. */
const yearsBack = 25;
export const yearsAhead = 10;

export function likely(date: LocalDate, today: LocalDate): ParsedDate {
  const distance = yearOf(date) - yearOf(today);
  return distance < -yearsBack || distance > yearsAhead ? problem('yearUnlikely') : found(date);
}

export function found(date: LocalDate): ParsedDate {
  return { ok: true, date };
}

export function problem(code: DateProblem): ParsedDate {
  return { ok: false, problem: code };
}
