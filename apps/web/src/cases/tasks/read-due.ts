import { type LocalDate, parseDutchDate } from '@steunpunt/domain/calendar';
import { today } from '../../texts/dates.ts';

/** A typed day that is not over yet; null when it is none. */
export function readDue(text: string): LocalDate | null {
  const parsed = parseDutchDate(text, today(), 'future');
  return parsed.ok && parsed.date >= today() ? parsed.date : null;
}
