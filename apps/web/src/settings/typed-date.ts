import { isLocalDate, parseDutchDate } from '@steunpunt/domain/calendar';
import { today } from '../texts/dates.ts';

/** A date from the contract as it is written in a field: "24-11-2026". */
export function writeDate(date: string): string {
  return isLocalDate(date) ? date.split('-').reverse().join('-') : date;
}

/** A typed date as the contract wants it; null when it is none. */
export function readDate(text: string): string | null {
  const parsed = parseDutchDate(text, today(), 'future');
  return parsed.ok ? parsed.date : null;
}
