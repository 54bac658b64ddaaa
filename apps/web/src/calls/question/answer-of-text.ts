import type { Answer, AnswerValue, QuestionId } from '@steunpunt/domain/belscript/answers';
import type { Question } from '@steunpunt/domain/belscript/belscript';
import type { LocalDate } from '@steunpunt/domain/calendar/local-date';
import { parseDutchDate } from '@steunpunt/domain/calendar/parse-dutch-date';
import type { DateDirection, DateProblem } from '@steunpunt/domain/calendar/parsed-date';
import { sayDateWithYear } from '@steunpunt/domain/calendar/say-date';

/** What a typed text becomes: an answer, nothing, or a sentence that says what is wrong with it. */
export type ReadText =
  | { readonly kind: 'answer'; readonly answer: Answer<QuestionId>; readonly readBack?: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'wrong'; readonly error: string };

export const longestShortText = 200;
export const longestLongText = 4000;

export function readTyped(question: Question, typed: string, today: LocalDate): ReadText {
  const text = typed.trim();
  if (text === '') return { kind: 'empty' };
  switch (question.kind) {
    case 'number':
      return readAge(text);
    case 'date':
      return readDate(question.id, text, today);
    case 'mail':
      return readMail(text);
    default:
      return answered(text);
  }
}

/** The text to put in the field for an answer that was given before. */
export function typedOf(answer: Answer<QuestionId> | undefined): string {
  if (answer === undefined || !('value' in answer)) return '';
  const value: unknown = answer.value;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return date === null ? value : `${Number(date[3])}-${Number(date[2])}-${date[1]}`;
}

function readAge(text: string): ReadText {
  const digits = /^(\d{1,3})(?:\s*jaar)?$/.exec(text)?.[1];
  if (digits === undefined) return { kind: 'wrong', error: 'Schrijf de leeftijd als een getal, zoals 8.' };
  const age = Number(digits);
  if (age > 25) return { kind: 'wrong', error: 'Dit is ouder dan 25 jaar. Klopt de leeftijd?' };
  return answered(age, `${age} jaar`);
}

function readMail(text: string): ReadText {
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return answered(text);
  return { kind: 'wrong', error: 'Dit is geen volledig mailadres. Schrijf het zoals naam@voorbeeld.nl.' };
}

function readDate(id: QuestionId, text: string, today: LocalDate): ReadText {
  const direction: DateDirection = id === 'attendanceSince' ? 'past' : 'future';
  const parsed = parseDutchDate(text, today, direction);
  if (!parsed.ok) return { kind: 'wrong', error: dateProblemTexts[parsed.problem] };
  if (id === 'attendanceSince' && parsed.date > today) {
    return { kind: 'wrong', error: 'Deze dag moet nog komen. Sinds welke dag is het zo?' };
  }
  return answered(parsed.date, sayDateWithYear(parsed.date));
}

export const dateProblemTexts: Readonly<Record<DateProblem, string>> = {
  empty: 'Schrijf een dag op, zoals 24-11 of dinsdag.',
  notADate: 'Dit is geen dag die we kunnen lezen. Schrijf bijvoorbeeld 24-11, dinsdag of over twee weken.',
  noSuchDay: 'Deze dag bestaat niet. Kijk nog eens naar de datum.',
  noSuchMonth: 'Deze maand bestaat niet. Schrijf eerst de dag, dan de maand.',
  dayMissing: 'Welke dag is het? Ongeveer is ook goed.',
  monthMissing: 'In welke maand is dat?',
  yearUnlikely: 'Dit jaar ligt te ver weg. Kijk nog eens naar het jaartal.',
  weekdayDoesNotMatch: 'De dag van de week past niet bij deze datum. Welke van de twee klopt?',
  ambiguous: 'Bedoelt u deze week of de week erna? Schrijf de datum erbij.',
};

function answered(value: AnswerValue<QuestionId>, readBack?: string): ReadText {
  return {
    kind: 'answer',
    answer: { value } as Answer<QuestionId>,
    ...(readBack === undefined ? {} : { readBack }),
  };
}
