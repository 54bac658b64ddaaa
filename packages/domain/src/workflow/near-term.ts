import {
  addDays,
  addWorkingDays,
  type DeskCalendar,
  type Instant,
  instantAt,
  type LocalDate,
  localDateOf,
} from '../calendar/index.ts';

/** From this many working days before its end a term of days is near. @assumption the leads confirm */
export const nearWorkingDays = 1;

export type TermState = 'late' | 'near' | 'ample';

/** How a term of days stands now. */
export function termState(until: Instant, now: Instant, calendar: DeskCalendar): TermState {
  if (now > until) return 'late';
  return until < nearBefore(now, calendar) ? 'near' : 'ample';
}

/** Terms that end before this moment are near, or late. */
export function nearBefore(now: Instant, calendar: DeskCalendar): Instant {
  return instantAt(addDays(lastNearDay(now, calendar), 1), '00:00');
}

function lastNearDay(now: Instant, calendar: DeskCalendar): LocalDate {
  return addWorkingDays(localDateOf(now), nearWorkingDays, calendar);
}
