import { daysBetween, type LocalDate, sayDateShort, weekdayOf, weekdays } from '@steunpunt/domain/calendar';
import { today } from '../texts/dates.ts';

/** "nieuw deze week", "wacht sinds vorige week", "wacht sinds de week van ma 2 nov". `monday` begins the week. */
export function sayWaitingSince(monday: string, now: LocalDate = today()): string {
  const daysSinceMonday = weekdays.indexOf(weekdayOf(now));
  const weeks = Math.round((daysBetween(monday as LocalDate, now) - daysSinceMonday) / 7);
  if (weeks <= 0) return 'nieuw deze week';
  if (weeks === 1) return 'wacht sinds vorige week';
  return `wacht sinds de week van ${sayDateShort(monday as LocalDate)}`;
}
