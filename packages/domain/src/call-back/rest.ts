import type { DeskCalendar } from '../calendar/desk-calendar.ts';
import type { Instant } from '../calendar/instant.ts';
import { addOfficeMinutes, subtractOfficeMinutes } from '../calendar/office-time.ts';
import type { CallBackSettings } from './lateness.ts';

/**
 * Until when a caller who was not reached is left in peace: the desk's office time, but back before the promise warns; null when
 * it warns already or is late, so that rest never hides a promise that is about to be broken.
 */
export function restOf(
  now: Instant,
  until: Instant,
  calendar: DeskCalendar,
  { restMinutes, warnMinutes }: CallBackSettings,
): Instant | null {
  if (restMinutes <= 0 || until <= now) return null;
  const rested = addOfficeMinutes(now, restMinutes, calendar);
  const warns = subtractOfficeMinutes(until, warnMinutes, calendar);
  if (warns <= now) return null;
  if (warns < rested) return warns;
  return rested;
}
