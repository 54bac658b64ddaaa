import { isLocalTime, type LocalDate, type LocalTime, parseDutchDate } from '@steunpunt/domain/calendar';
import { today } from '../texts/dates.ts';

/** A day and a time as they are typed. */
export type MomentDraft = { readonly date: string; readonly time: string };
export const emptyMoment: MomentDraft = { date: '', time: '' };

/** A typed day: "24-11", "dinsdag", "morgen"; null when it is none. */
export function readDay(text: string): LocalDate | null {
  const parsed = parseDutchDate(text, today(), 'future');
  return parsed.ok ? parsed.date : null;
}

/** A typed time: "9.30", "14:30", "9"; null when it is none. */
export function readTime(text: string): LocalTime | null {
  const [, hours = '', minutes = '00'] = /^(\d{1,2})(?:[.:u](\d{2}))?(?: ?uur)?$/.exec(text.trim()) ?? [];
  const time = `${hours.padStart(2, '0')}:${minutes}`;
  return hours !== '' && isLocalTime(time) ? time : null;
}

/** Both as the contract wants them; null while one is missing or wrong. */
export function readMoment(draft: MomentDraft): { date: LocalDate; time: LocalTime } | null {
  const [date, time] = [readDay(draft.date), readTime(draft.time)];
  return date === null || time === null ? null : { date, time };
}

/** What is wrong with a typed moment, by the id of its field. */
export function momentErrors(draft: MomentDraft, ids: { readonly date: string; readonly time: string }) {
  return {
    ...(readDay(draft.date) === null && { [ids.date]: 'Schrijf een dag, zoals dinsdag of 24-11.' }),
    ...(readTime(draft.time) === null && { [ids.time]: 'Schrijf een tijd, zoals 9.30.' }),
  };
}
