import { instantAt, localMomentOf } from './amsterdam-time.ts';
import { type DeskCalendar, officeHoursOn } from './desk-calendar.ts';
import type { Instant } from './instant.ts';
import { addDays, type LocalDate } from './local-date.ts';
import { minutesOf, minutesPerDay, timeOfMinutes } from './local-time.ts';
import { firstWorkingDayFrom, isWorkingDay } from './working-days.ts';

/** Minutes of office hours on working days between two moments; 0 when `to` is not later. */
export function officeMinutesBetween(from: Instant, to: Instant, calendar: DeskCalendar): number {
  if (to <= from) return 0;
  const [start, end] = [localMomentOf(from), localMomentOf(to)];
  let minutes = 0;
  for (let date = start.date; date <= end.date; date = addDays(date, 1)) {
    if (!isWorkingDay(date, calendar)) continue;
    const { opens, closes } = openMinutes(date, calendar);
    const first = date === start.date ? minutesOf(start.time) : 0;
    const last = date === end.date ? minutesOf(end.time) : minutesPerDay;
    minutes += Math.max(0, Math.min(closes, last) - Math.max(opens, first));
  }
  return minutes;
}

/** The moment at which so many minutes of office hours have passed; the moment itself for 0. */
export function addOfficeMinutes(from: Instant, minutes: number, calendar: DeskCalendar): Instant {
  if (minutes <= 0) return from;
  const start = localMomentOf(from);
  let left = minutes;
  let date = firstWorkingDayFrom(start.date, calendar);
  let earliest = date === start.date ? minutesOf(start.time) : 0;
  for (;;) {
    const { opens, closes } = openMinutes(date, calendar);
    const begin = Math.max(opens, earliest);
    if (begin + left <= closes) return instantAt(date, timeOfMinutes(begin + left));
    left -= Math.max(0, closes - begin);
    date = firstWorkingDayFrom(addDays(date, 1), calendar);
    earliest = 0;
  }
}

/**
 * The moment before which so many minutes of office hours lie until then; the moment itself for 0. After it, fewer remain.
 * Throws when the calendar has not opened that long in the year before.
 */
export function subtractOfficeMinutes(to: Instant, minutes: number, calendar: DeskCalendar): Instant {
  if (minutes <= 0) return to;
  const end = localMomentOf(to);
  let left = minutes;
  for (let back = 0; back <= daysLookedBack; back += 1) {
    const date = addDays(end.date, -back);
    if (!isWorkingDay(date, calendar)) continue;
    const { opens, closes } = openMinutes(date, calendar);
    const last = back === 0 ? Math.min(closes, minutesOf(end.time)) : closes;
    if (last - left >= opens) return instantAt(date, timeOfMinutes(last - left));
    left -= Math.max(0, last - opens);
  }
  throw new RangeError(`No ${minutes} office minutes in the year before ${to}`);
}

const daysLookedBack = 366;

function openMinutes(date: LocalDate, calendar: DeskCalendar): { opens: number; closes: number } {
  const { from, to } = officeHoursOn(date, calendar);
  return { opens: minutesOf(from), closes: minutesOf(to) };
}
