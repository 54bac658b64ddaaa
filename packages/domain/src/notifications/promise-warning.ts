import type { DeskCalendar } from '../calendar/desk-calendar.ts';
import type { Instant } from '../calendar/instant.ts';
import { officeMinutesBetween } from '../calendar/office-time.ts';
import { isOfficeOpenAt } from '../calendar/opening.ts';

/**
 * Minutes of office hours before the promised moment at which its holder is warned.
 * @assumption the consultants confirm that two hours are enough to still make the call
 */
export const warnedMinutesAhead = 120;

/**
 * What the holder of an open promise is told now. Outside office hours nobody is told anything: what ran out in the
 * evening is told when the office opens.
 */
export function promiseWarning(
  until: Instant,
  now: Instant,
  calendar: DeskCalendar,
): 'promiseNear' | 'promiseLate' | null {
  if (!isOfficeOpenAt(now, calendar)) return null;
  if (until <= now) return 'promiseLate';
  return officeMinutesBetween(now, until, calendar) <= warnedMinutesAhead ? 'promiseNear' : null;
}
