import type { PromiseView } from '@steunpunt/contract/contacts';
import { daysBetween, isLocalDate, sayDateShort } from '@steunpunt/domain/calendar';
import type { PromiseChangeCode } from '@steunpunt/domain/call-back/call-back-codes';
import { capitalised, today } from './dates.ts';

/** Why the promised moment is what it is, in one short line. */
export function whyThisMoment({
  agreed,
  moved,
  explanation,
}: Pick<PromiseView, 'agreed' | 'moved' | 'explanation'>): string {
  if (moved !== null) return movedWords[moved];
  if (agreed) return 'zo afgesproken';
  const days = Math.max(0, ...explanation.map(({ counts }) => counts ?? 0));
  const from = explanation[0]?.date;
  if (from === undefined || !isLocalDate(from)) return '';
  if (days === 0) return `zelfde dag als ${sayDateShort(from)}`;
  return `${days} ${days === 1 ? 'werkdag' : 'werkdagen'} na ${sayDateShort(from)}`;
}

const movedWords: Readonly<Record<PromiseChangeCode, string>> = {
  agreed: 'zo afgesproken',
  toldLate: 'later, de beller weet het',
  resumed: 'de klok stond stil',
  extended: 'verlengd',
  newRound: 'nieuwe ronde',
};

/** The computation for a table with a column for the day: the lines begin with that day, which is said once only. */
export function countedDays({ explanation }: Pick<PromiseView, 'explanation'>) {
  return explanation.map(({ date, counts, text }) => {
    const day = isLocalDate(date) ? sayDateShort(date) : date;
    const reason = text.startsWith(`${day}: `) ? text.slice(day.length + 2) : text;
    return { day, counts, text: capitalised(reason) };
  });
}

/** "2 dagen te laat"; counted in days on the calendar. */
export function howLate(untilDate: string): string {
  const days = isLocalDate(untilDate) ? daysBetween(untilDate, today()) : 0;
  if (days <= 0) return 'sinds vandaag te laat';
  return `${days} ${days === 1 ? 'dag' : 'dagen'} te laat`;
}
