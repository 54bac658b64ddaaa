import { localDateOf } from '../calendar/amsterdam-time.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { sayMoment } from '../calendar/say-date.ts';
import { assertNever } from '../decision.ts';
import type { TellingWay } from './call-back-codes.ts';
import type { PromiseChange } from './standing.ts';

/** One line of how a promise got its moment, after the days of its term. */
export type ChangeLine = { readonly date: LocalDate; readonly text: string };

/** "wo 25 nov 09:00: 2 werkdagen verlengd, dus uiterlijk vr 27 nov 17:00" */
export function sayPromiseChange(change: PromiseChange): ChangeLine {
  return { date: localDateOf(change.at), text: `${sayMoment(change.at)}: ${whatChanged(change)}` };
}

function whatChanged(change: PromiseChange): string {
  const until = sayMoment(change.until);
  switch (change.code) {
    case 'agreed':
      return `nieuwe afspraak gemaakt met de beller, op ${until}`;
    case 'toldLate':
      return `${told[change.how]} verteld dat het later wordt: niet ${sayMoment(change.from)} maar ${until}`;
    case 'resumed':
      return `stond stil sinds ${sayMoment(change.from)}; ${sayOfficeTime(change.minutes)} erbij, dus uiterlijk ${until}`;
    case 'extended':
      return `${sayWorkingDays(change.workingDays)} verlengd, dus uiterlijk ${until}`;
    case 'newRound':
      return `nieuwe ronde van ${sayWorkingDays(change.workingDays)}, ${told[change.how]} verteld; uiterlijk ${until}`;
    default:
      return assertNever(change);
  }
}

const told: Readonly<Record<TellingWay, string>> = {
  phone: 'aan de telefoon',
  voicemail: 'met een voicemail',
  mail: 'per mail',
  letter: 'per brief',
};

/** "8 uur en 30 minuten kantoortijd" */
export function sayOfficeTime(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [hours > 0 ? `${hours} uur` : '', minutesPart(rest)].filter(Boolean);
  return `${parts.length === 0 ? 'geen' : parts.join(' en ')} kantoortijd`;
}

function sayWorkingDays(days: number): string {
  return days === 1 ? '1 werkdag' : `${days} werkdagen`;
}

function minutesPart(minutes: number): string {
  if (minutes === 0) return '';
  return minutes === 1 ? '1 minuut' : `${minutes} minuten`;
}
