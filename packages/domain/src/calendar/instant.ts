import { dateOfDayNumber, dayNumberOf, isLocalDate, type LocalDate } from './local-date.ts';
import { isLocalTime, minutesOf, timeOfMinutes } from './local-time.ts';

/**
 * A moment in UTC, `YYYY-MM-DDTHH:MM:SS.sssZ`, as it is stored and sent. Two of them compare as text.
 * Only text that passed `isInstant` is one.
 */
export type Instant = `${LocalDate}T${string}Z`;

const msPerMinute = 60_000;
const msPerDay = 86_400_000;

export function isInstant(text: string): text is Instant {
  const match = /^(.{10})T(\d{2}:\d{2}):([0-5]\d)\.\d{3}Z$/.exec(text);
  return match !== null && isLocalDate(match[1] ?? '') && isLocalTime(match[2] ?? '');
}

/** Text that must be an instant, such as a clock's or a database column's; throws when it is not. */
export function asInstant(text: string): Instant {
  if (!isInstant(text)) throw new RangeError(`Not an instant: ${text}`);
  return text;
}

/** Milliseconds since 1970-01-01T00:00:00.000Z. */
export function epochMsOf(instant: Instant): number {
  const [date, time] = [instant.slice(0, 10), instant.slice(11, 16)];
  if (!isLocalDate(date) || !isLocalTime(time)) throw new RangeError(`Not an instant: ${instant}`);
  const milliseconds = Number(instant.slice(17, 19)) * 1000 + Number(instant.slice(20, 23));
  return dayNumberOf(date) * msPerDay + minutesOf(time) * msPerMinute + milliseconds;
}

/** The inverse of `epochMsOf`. */
export function instantOfEpochMs(epochMs: number): Instant {
  const dayNumber = Math.floor(epochMs / msPerDay);
  const ofDay = epochMs - dayNumber * msPerDay;
  const time = timeOfMinutes(Math.floor(ofDay / msPerMinute));
  const second = String(Math.floor((ofDay % msPerMinute) / 1000)).padStart(2, '0');
  const millisecond = String(ofDay % 1000).padStart(3, '0');
  return `${dateOfDayNumber(dayNumber)}T${time}:${second}.${millisecond}Z`;
}

export function addMinutes(instant: Instant, minutes: number): Instant {
  return instantOfEpochMs(epochMsOf(instant) + minutes * msPerMinute);
}

/** Whole minutes from one instant to the other, rounded down; negative when `to` lies earlier. */
export function minutesBetween(from: Instant, to: Instant): number {
  return Math.floor((epochMsOf(to) - epochMsOf(from)) / msPerMinute);
}
