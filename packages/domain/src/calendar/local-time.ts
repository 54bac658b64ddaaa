/** A time of day, `HH:MM`, 00:00 to 23:59. Two of them compare as text. Only text that passed `isLocalTime` is one. */
export type LocalTime = `${number}:${number}`;

export const minutesPerDay = 1440;

export function isLocalTime(text: string): text is LocalTime {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Minutes since midnight. */
export function minutesOf(time: LocalTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The inverse of `minutesOf`; throws outside 0 to 1439. */
export function timeOfMinutes(minutes: number): LocalTime {
  if (!Number.isInteger(minutes) || minutes < 0 || minutes >= minutesPerDay) {
    throw new RangeError(`No time of day: ${minutes} minutes`);
  }
  const hour = String(Math.floor(minutes / 60)).padStart(2, '0');
  const minute = String(minutes % 60).padStart(2, '0');
  return `${hour}:${minute}` as LocalTime;
}
