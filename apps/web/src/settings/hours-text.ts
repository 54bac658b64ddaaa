import { isLocalTime } from '@steunpunt/domain/calendar';

/** One stretch of opening hours; weekday 1 is Monday. */
export type Opening = { readonly weekday: number; readonly from: string; readonly to: string };

export const weekdayNames = [
  'Maandag',
  'Dinsdag',
  'Woensdag',
  'Donderdag',
  'Vrijdag',
  'Zaterdag',
  'Zondag',
] as const;

/** "9.00–12.00, 13.00–17.00"; empty for a closed day. */
export function writeHours(openings: readonly Opening[], weekday: number): string {
  return openings
    .filter((opening) => opening.weekday === weekday)
    .map(({ from, to }) => `${writeTime(from)}–${writeTime(to)}`)
    .join(', ');
}

/** Reads what `writeHours` writes, and how people type it ("9-17", "09:00 tot 17:00"); null when it is no opening time. */
export function readHours(text: string, weekday: number): readonly Opening[] | null {
  const words = text.trim().toLocaleLowerCase('nl');
  if (words === '' || words === 'dicht') return [];
  const openings: Opening[] = [];
  for (const part of words.split(/,| en /)) {
    const [from, to, ...rest] = part.split(/–|-| tot /).map(readTime);
    if (!from || !to || rest.length > 0 || from >= to) return null;
    openings.push({ weekday, from, to });
  }
  return openings;
}

/** "9", "9.00", "09:00" → "09:00"; null when it is no time. */
export function readTime(text: string): string | null {
  const match = /^(\d{1,2})(?:[.:](\d{2}))?(?: ?uur)?$/.exec(text.trim());
  if (match === null) return null;
  const time = `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? '00'}`;
  return isLocalTime(time) ? time : null;
}

function writeTime(time: string): string {
  return time.replace(/^0/, '').replace(':', '.');
}
