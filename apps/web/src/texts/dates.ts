import {
  asInstant,
  daysBetween,
  type Instant,
  type LocalDate,
  localMomentOf,
  sayDate,
  sayDateShort,
} from '@steunpunt/domain/calendar';

/** What the clock says now; the web's only clock. */
export function now(): Instant {
  return asInstant(new Date().toISOString());
}

export function today(): LocalDate {
  return localMomentOf(now()).date;
}

/** "09:12", local time. */
export function clockTime(instant: string): string {
  return localMomentOf(asInstant(instant)).time;
}

/** "14:03:22", local time: for a receipt. */
export function clockTimeWithSeconds(instant: string): string {
  return `${clockTime(instant)}:${instant.slice(17, 19)}`;
}

/** "vandaag 17:00", "morgen 10:00", else "di 24 nov 17:00": the near days by name, in a list that is read at a glance. */
export function nearMoment(instant: string): string {
  const { date, time } = localMomentOf(asInstant(instant));
  return `${nearDay(date)} ${time}`;
}

/** "vandaag", "morgen", "gisteren", else "di 24 nov". */
export function nearDay(date: LocalDate): string {
  const days = daysBetween(today(), date);
  if (days === 0) return 'vandaag';
  if (days === 1) return 'morgen';
  if (days === -1) return 'gisteren';
  return sayDateShort(date);
}

/** "vandaag", "gisteren", else "di 24 nov": the day of a moment. */
export function dayOf(instant: string): string {
  return nearDay(localMomentOf(asInstant(instant)).date);
}

/** "20 nov": on a chip, where the day of the week has no room. */
export function dayAndMonth(instant: string): string {
  return sayDateShort(localMomentOf(asInstant(instant)).date).replace(/^\w+ /, '');
}

/** "dinsdag 24 november, 14:03" */
export function fullMoment(instant: string): string {
  const { date, time } = localMomentOf(asInstant(instant));
  return `${sayDate(date)}, ${time}`;
}

/** "Dinsdag 24 november": at the beginning of a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nl') + text.slice(1);
}
