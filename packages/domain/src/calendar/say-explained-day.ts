import { assertNever } from '../decision.ts';
import type { ExplainedDay } from './explained-term.ts';
import type { LocalDate } from './local-date.ts';
import { sayDateShort } from './say-date.ts';

/** One line of a term's computation: a day, or a stretch of closed days. `text` starts with a lower-case letter unless it is a name. */
export type ExplanationLine = {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly when: string;
  readonly counts: number | null;
  readonly text: string;
};

/** Closed stretches up to this many days are shown day by day. */
const shownDayByDay = 4;

/** "zo 23 nov: weekend", "ma 24 nov: werkdag 1", "do 26 mei: Hemelvaartsdag" */
export function sayExplainedDay(day: ExplainedDay): string {
  return `${sayDateShort(day.date)}: ${sayDayReason(day)}`;
}

/** What stands after the colon: why a day counts or does not. */
export function sayDayReason(day: ExplainedDay): string {
  const arrival = day.receivedAt === undefined ? '' : `binnengekomen om ${day.receivedAt}`;
  const closing = day.until === undefined ? '' : `tot sluiting om ${day.until}`;
  const { code, name = '' } = day.reason;
  switch (code) {
    case 'workingDay':
      return joined(`werkdag ${day.counts}${openDuring(name)}`, closing);
    case 'weekend':
      return joined(arrival, 'weekend');
    case 'publicHoliday':
      return joined(arrival, name);
    case 'closure':
      return joined(arrival, `gesloten (${name})`);
    case 'schoolHoliday':
      return joined(arrival, name.toLowerCase().includes('vakantie') ? name : `schoolvakantie (${name})`);
    case 'dayOfArrival':
      return joined(arrival, closing === '' ? 'telt niet mee' : closing);
    case 'afterClosing':
      return joined(arrival, 'na sluiting');
    case 'dayZero':
      return joined('eerste werkdag', closing === '' ? 'telt niet mee' : closing);
    case 'sameDay':
      return joined(arrival, 'nog dezelfde dag', closing);
    case 'tooLateToday':
      return joined(arrival, 'te kort voor sluiting');
    case 'nextMorning':
      return joined('volgende werkdag', day.until === undefined ? '' : `tot ${day.until}`);
    case 'now':
      return joined(arrival, 'meteen');
    default:
      return assertNever(code);
  }
}

/** A term's computation line by line. A long stretch of closed days, such as a summer holiday, becomes one line. */
export function explanationLines(days: readonly ExplainedDay[]): readonly ExplanationLine[] {
  const lines: ExplanationLine[] = [];
  for (let index = 0; index < days.length; ) {
    const stretch = closedStretchFrom(days, index);
    if (stretch.length > shownDayByDay) {
      lines.push(lineOfStretch(stretch));
      index += stretch.length;
    } else {
      const day = days[index];
      if (day !== undefined) lines.push(lineOfDay(day));
      index += 1;
    }
  }
  return lines;
}

/** The whole computation in one sentence: "vr 20 nov: …; za 21 nov: weekend; …" */
export function sayExplanation(days: readonly ExplainedDay[]): string {
  return explanationLines(days)
    .map((line) => `${line.when}: ${line.text}`)
    .join('; ');
}

function lineOfDay(day: ExplainedDay): ExplanationLine {
  return {
    from: day.date,
    to: day.date,
    when: sayDateShort(day.date),
    counts: day.counts,
    text: sayDayReason(day),
  };
}

function lineOfStretch(stretch: readonly ExplainedDay[]): ExplanationLine {
  const [first, last] = [stretch[0], stretch.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('A stretch has no days');
  const reasons = stretch.filter((day) => day.reason.code !== 'weekend').map((day) => sayDayReason(day));
  return {
    from: first.date,
    to: last.date,
    when: `${sayDateShort(first.date)} t/m ${sayDateShort(last.date)}`,
    counts: null,
    text: [...new Set(reasons)].join(', '),
  };
}

/** Days from here on that are closed and on which nothing came in. */
function closedStretchFrom(days: readonly ExplainedDay[], start: number): readonly ExplainedDay[] {
  const length = days.slice(start).findIndex((day) => !isPlainClosedDay(day));
  return length === -1 ? days.slice(start) : days.slice(start, start + length);
}

function isPlainClosedDay({ reason: { code }, receivedAt }: ExplainedDay): boolean {
  const closed =
    code === 'weekend' || code === 'publicHoliday' || code === 'closure' || code === 'schoolHoliday';
  return closed && receivedAt === undefined;
}

function openDuring(name: string): string {
  return name === '' ? '' : ` (${name}, wij zijn open)`;
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
