import { type DateDirection, type LocalDate, parseDutchDate } from '@steunpunt/domain/calendar';
import { dateProblemTexts } from './date-problems.ts';
import { today } from './dates.ts';

/** A date of the contract as it stands in a field: "24-11-2026". */
export function dateInField(date: string): string {
  return date.split('-').reverse().join('-');
}

/** What is wrong with a typed date; null when it is one. */
export function typedDateError(text: string, direction: DateDirection = 'nearest'): string | null {
  const parsed = parseDutchDate(text, today(), direction);
  return parsed.ok ? null : dateProblemTexts[parsed.problem];
}

/** A typed date as the contract wants it; null when it is none. */
export function typedDate(text: string, direction: DateDirection = 'nearest'): LocalDate | null {
  const parsed = parseDutchDate(text, today(), direction);
  return parsed.ok ? parsed.date : null;
}
