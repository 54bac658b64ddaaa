import { instantAt, localMomentOf } from './amsterdam-time.ts';
import { type DeskCalendar, type Hours, officeHoursOn, phoneHoursOn } from './desk-calendar.ts';
import type { Instant } from './instant.ts';
import { addDays, type LocalDate } from './local-date.ts';
import { isWorkingDay, longestClosedStretch } from './working-days.ts';

/** Whether the phone is answered at this moment. */
export function isOpenAt(instant: Instant, calendar: DeskCalendar): boolean {
  const { date, time } = localMomentOf(instant);
  return openPhoneHours(date, calendar).some((hours) => hours.from <= time && time < hours.to);
}

/** The moment itself when the phone is answered, otherwise when it will be; null when that is not within three months. */
export function nextOpening(instant: Instant, calendar: DeskCalendar): Instant | null {
  return firstMomentWithin(instant, (date) => openPhoneHours(date, calendar));
}

/** Whether people are at work at this moment; warnings and reminders wait for it. */
export function isOfficeOpenAt(instant: Instant, calendar: DeskCalendar): boolean {
  const { date, time } = localMomentOf(instant);
  const { from, to } = officeHoursOn(date, calendar);
  return isWorkingDay(date, calendar) && from <= time && time < to;
}

/** The moment itself when people are at work, otherwise when they will be; null when that is not within three months. */
export function nextOfficeOpening(instant: Instant, calendar: DeskCalendar): Instant | null {
  return firstMomentWithin(instant, (date) =>
    isWorkingDay(date, calendar) ? [officeHoursOn(date, calendar)] : [],
  );
}

function openPhoneHours(date: LocalDate, calendar: DeskCalendar): readonly Hours[] {
  return isWorkingDay(date, calendar) ? phoneHoursOn(date, calendar) : [];
}

function firstMomentWithin(instant: Instant, hoursOn: (date: LocalDate) => readonly Hours[]): Instant | null {
  const now = localMomentOf(instant);
  for (let ahead = 0; ahead <= longestClosedStretch; ahead += 1) {
    const date = addDays(now.date, ahead);
    for (const { from, to } of hoursOn(date)) {
      if (ahead > 0 || now.time < from) return instantAt(date, from);
      if (now.time < to) return instant;
    }
  }
  return null;
}
