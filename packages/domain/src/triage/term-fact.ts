import { type Answers, type AnswerValue, givenValue } from '../belscript/answers.ts';
import { addDays, isLocalDate, type LocalDate } from '../calendar/local-date.ts';
import { isWithinWorkingDays } from './days-near.ts';
import { type Facts, factValues } from './facts.ts';
import type { TriageContext } from './triage-context.ts';

type Term = Facts['term'];
export type PressingMatter = AnswerValue<'pressing'>[number];

/** @source triage plan, Urgency */
const pressingWorkingDays = 5;
const startWorkingDays = 2;
const placeDays = 35;
/**
 * Whoever must apply tomorrow is called too late within one working day.
 * @assumption the leads confirm that an application closing today or on the next working day is called back the same day
 */
const closingWorkingDays = 1;

/**
 * The heaviest of what presses. "Weet niet" about what presses: nothing known. "Weet niet" about the date: near for a legal
 * term, a letter and a place, not near for a talk. A start or closing date in the past stays open until there is a place;
 * a talk or legal term that passed more than five working days ago no longer presses.
 * @source triage plan, Urgency
 * @assumption the leads confirm what unknown and passed dates mean
 */
export function termOf(answers: Answers, context: TriageContext): Term {
  const terms = termsOf(answers, context).map(({ term }) => term);
  return factValues.term.findLast((term) => terms.includes(term)) ?? 'none';
}

/** Which of equally heavy matters is named, whatever the order in which they were told. */
const namedFirst: readonly PressingMatter[] = [
  'removalLetter',
  'sentHomeToday',
  'talkOrDecision',
  'legalTerm',
  'schoolStarts',
  'applicationCloses',
];

/** What it is that presses, of the matters as heavy as the heaviest; null when nothing does. */
export function pressingMatterOf(answers: Answers, context: TriageContext): PressingMatter | null {
  const heaviest = termOf(answers, context);
  const heavy = termsOf(answers, context).filter(({ term }) => term === heaviest);
  return namedFirst.find((matter) => heavy.some((one) => one.matter === matter)) ?? null;
}

type TermOfMatter = { readonly matter: PressingMatter; readonly term: Term };

function termsOf(answers: Answers, { today, calendar }: TriageContext): readonly TermOfMatter[] {
  const date = dateOf(answers, 'pressingDate');
  const matters = givenValue(answers, 'pressing') ?? [];
  return matters.map((matter) => ({ matter, term: termOfMatter(matter) }));

  function termOfMatter(matter: PressingMatter): Term {
    switch (matter) {
      case 'none':
        return 'none';
      case 'removalLetter':
      case 'sentHomeToday':
        return 'pressing';
      case 'suspension':
        return 'suspension';
      case 'talkOrDecision':
        return date !== null && isNear(date, pressingWorkingDays) ? 'pressing' : 'later';
      case 'legalTerm':
        return date === null || isNear(date, pressingWorkingDays) ? 'pressing' : 'later';
      case 'schoolStarts':
        return date !== null && isNear(date, startWorkingDays) ? 'pressing' : placeTerm();
      case 'applicationCloses':
        return date !== null && isNear(date, closingWorkingDays) && placeTerm() === 'placeOpen'
          ? 'pressing'
          : placeTerm();
    }
  }

  function placeTerm(): Term {
    if (givenValue(answers, 'placeConfirmed') === 'yes') return 'none';
    return date === null || date <= addDays(asLocalDate(today), placeDays) ? 'placeOpen' : 'none';
  }

  /** Near before as well as after the day: what happened yesterday presses as much as what happens tomorrow. */
  function isNear(day: LocalDate, workingDays: number): boolean {
    const now = asLocalDate(today);
    return (
      isWithinWorkingDays(now, day, workingDays, calendar) &&
      isWithinWorkingDays(day, now, workingDays, calendar)
    );
  }
}

/** A date that was given and exists; null when it was not, so that a slip of the pen counts as not known. */
export function dateOf(answers: Answers, id: 'pressingDate' | 'attendanceSince'): LocalDate | null {
  const date = givenValue(answers, id);
  return date !== undefined && isLocalDate(date) ? date : null;
}

/** Throws when the day of triage is no date: that is a bug of the caller. */
export function asLocalDate(today: string): LocalDate {
  if (!isLocalDate(today)) throw new RangeError(`Not a date: ${today}`);
  return today;
}
