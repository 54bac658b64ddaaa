import type { AnswerValue } from '@steunpunt/domain/belscript/answers';
import type { LocalDate } from '@steunpunt/domain/calendar/local-date';
import { isLocalTime, type LocalTime } from '@steunpunt/domain/calendar/local-time';
import { parseDutchDate } from '@steunpunt/domain/calendar/parse-dutch-date';
import { dateProblemTexts } from './answer-of-text.ts';

export type ReadMoment =
  | { readonly ok: true; readonly date: LocalDate; readonly time: LocalTime }
  | { readonly ok: false; readonly field: 'date' | 'time'; readonly error: string };

/** A day and a time as they were typed: "dinsdag" and "9.30", "morgen" and "14". */
export function readMoment(typedDate: string, typedTime: string, today: LocalDate): ReadMoment {
  const parsed = parseDutchDate(typedDate, today, 'future');
  if (!parsed.ok) return { ok: false, field: 'date', error: dateProblemTexts[parsed.problem] };
  const time = readTime(typedTime);
  if (time === null) return { ok: false, field: 'time', error: 'Schrijf de tijd als 9.30 of 14 uur.' };
  return { ok: true, date: parsed.date, time };
}

export function readTime(typed: string): LocalTime | null {
  const match = /^(\d{1,2})(?:[.:u ]?([0-5]\d))?\s*(?:uur|u)?$/.exec(typed.trim().toLowerCase());
  if (match === null) return null;
  const time = `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? '00'}`;
  return isLocalTime(time) ? time : null;
}

/** How an agreed moment is written in the two fields. */
export function typedMoment(moment: AnswerValue<'agreedMoment'> | undefined): { date: string; time: string } {
  if (moment === undefined) return { date: '', time: '' };
  const [year, month, day] = moment.date.split('-').map(Number);
  return { date: `${day}-${month}-${year}`, time: moment.time.replace(':', '.') };
}
