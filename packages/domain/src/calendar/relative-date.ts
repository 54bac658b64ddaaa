import {
  addDays,
  dayOfMonth,
  daysInMonth,
  type LocalDate,
  localDate,
  monthOf,
  type Weekday,
  weekdayOf,
  weekdays,
  yearOf,
} from './local-date.ts';
import { type DateDirection, found, likely, type ParsedDate, problem } from './parsed-date.ts';
import { dutchWeekdays } from './say-date.ts';

const relativeDays = new Map([
  ['eergisteren', -2],
  ['gisteren', -1],
  ['vandaag', 0],
  ['morgen', 1],
  ['overmorgen', 2],
]);

const numberWords = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];

/** A weekday's full and two-letter name. */
export const weekdayWords: ReadonlyMap<string, Weekday> = new Map(
  weekdays.flatMap((weekday) => [
    [dutchWeekdays[weekday], weekday],
    [dutchWeekdays[weekday].slice(0, 2), weekday],
  ]),
);

export function readRelative(words: string, today: LocalDate): ParsedDate | null {
  const days = relativeDays.get(words);
  if (days !== undefined) return found(addDays(today, days));
  const match =
    /^(over) (\w+) (dag|dagen|week|weken|maand|maanden)$/.exec(words) ??
    /^()(\w+) (dag|dagen|week|weken|maand|maanden) geleden$/.exec(words);
  if (match === null) return null;
  const count = numberOf(match[2] ?? '');
  if (count === null) return problem('notADate');
  const signed = match[1] === 'over' ? count : -count;
  const unit = match[3] ?? '';
  if (unit.startsWith('maand')) {
    const date = addMonths(today, signed);
    return date === null ? problem('yearUnlikely') : likely(date, today);
  }
  return likely(addDays(today, unit.startsWith('dag') ? signed : signed * 7), today);
}

export function readWeekdayOfWeek(words: string, today: LocalDate): ParsedDate | null {
  const match =
    /^(volgende|deze|vorige|afgelopen) week(?: op)? (\w+)$/.exec(words) ??
    swapped(/^(\w+) (volgende|deze|vorige|afgelopen) week$/.exec(words));
  if (match === null) return null;
  const weekday = weekdayWords.get(match[2] ?? '');
  if (weekday === undefined) return problem('notADate');
  const monday = addDays(today, -weekdays.indexOf(weekdayOf(today)));
  const weeks = match[1] === 'volgende' ? 1 : match[1] === 'deze' ? 0 : -1;
  return found(addDays(monday, weeks * 7 + weekdays.indexOf(weekday)));
}

export function readBareWeekday(
  words: string,
  today: LocalDate,
  direction: DateDirection,
): ParsedDate | null {
  const match = /^(?:(komende|aanstaande|a\.s\.|eerstkomende|afgelopen|volgende|vorige) )?(\w+)$/.exec(words);
  const weekday = weekdayWords.get(match?.[2] ?? '');
  if (weekday === undefined) return null;
  const which = match?.[1];
  if (which === 'volgende' || which === 'vorige') return problem('ambiguous');
  const back = which === 'afgelopen' || (which === undefined && direction === 'past');
  const step = back ? -1 : 1;
  let date = addDays(today, step);
  while (weekdayOf(date) !== weekday) date = addDays(date, step);
  return found(date);
}

function addMonths(date: LocalDate, months: number): LocalDate | null {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  const day = Math.min(dayOfMonth(date), daysInMonth(year, month));
  return localDate(year, month, day);
}

function numberOf(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  const value = numberWords.indexOf(word);
  return value === -1 ? null : value;
}

function swapped(match: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return match === null ? null : [match[0], match[2], match[1]];
}
