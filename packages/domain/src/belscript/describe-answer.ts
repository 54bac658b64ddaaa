import { isLocalDate } from '../calendar/local-date.ts';
import { isLocalTime } from '../calendar/local-time.ts';
import { sayAgreed, sayDate, sayDateWithYear } from '../calendar/say-date.ts';
import type { Answer, Answers, AnswerValue, QuestionId } from './answers.ts';
import type { Belscript, Question } from './belscript.ts';
import { sayPhone } from './say-phone.ts';
import { optionLabelOf, questionOf, type Voice, voiceOf } from './wording.ts';

/** The name of a member of staff; the id itself when it is not given. */
export type NameOfPerson = (id: string) => string;

/**
 * What was answered, in words, for "Wat we weten"; null when nothing was answered yet. "Weet niet" and
 * "niet gevraagd" are told as such.
 */
export function describeAnswer(
  script: Belscript,
  answers: Answers,
  id: QuestionId,
  nameOfPerson: NameOfPerson = (person) => person,
): string | null {
  const answer = answers[id] as Answer<QuestionId> | undefined;
  if (answer === undefined) return null;
  if ('unknown' in answer) return 'Weet niet';
  if ('notAsked' in answer) return `Niet gevraagd: ${answer.notAsked.trim()}`;
  return describeValue(questionOf(script, id), answer.value, voiceOf(answers), nameOfPerson);
}

function describeValue(question: Question, value: unknown, voice: Voice, nameOfPerson: NameOfPerson): string {
  switch (question.kind) {
    case 'choice':
    case 'nature':
      return labelOf(question, String(value), voice);
    case 'choices':
    case 'natures':
      return (value as readonly string[]).map((one) => labelOf(question, one, voice)).join(', ');
    case 'number':
      return `${String(value)} jaar`;
    case 'date':
      return describeDate(question.id, String(value));
    case 'phone':
      return describeNumber(question, value as AnswerValue<'callBackNumber'>, voice);
    case 'place':
      return describePlace(value as AnswerValue<'place'>);
    case 'school':
      return describeSchool(question, value as AnswerValue<'school'>, voice);
    case 'persons':
      return describePersons(value as AnswerValue<'doubtedPersons'>, nameOfPerson);
    case 'moment':
      return describeMoment(value as AnswerValue<'agreedMoment'>);
    case 'text':
    case 'longText':
    case 'mail':
    case 'readBack':
      return String(value).trim();
  }
}

function labelOf(question: Question, value: string, voice: Voice): string {
  const option = question.options.find((one) => one.value === value);
  return option === undefined ? value : optionLabelOf(option, voice);
}

/** Since when may lie in another year; the day that is coming is near. */
function describeDate(id: QuestionId, date: string): string {
  if (!isLocalDate(date)) return date;
  return id === 'attendanceSince' ? sayDateWithYear(date) : sayDate(date);
}

function describeNumber(question: Question, value: AnswerValue<'callBackNumber'>, voice: Voice): string {
  if ('number' in value) return sayPhone(value.number);
  const why = labelOf(question, value.without, voice);
  return value.reach === null || value.reach.trim() === '' ? why : `${why} (${value.reach.trim()})`;
}

function describePlace(value: AnswerValue<'place'>): string {
  return [value.postcode4, value.place].filter((part) => part !== null).join(' ');
}

function describeSchool(question: Question, value: AnswerValue<'school'>, voice: Voice): string {
  if (value === 'none') return labelOf(question, value, voice);
  return value.place === null ? value.name : `${value.name}, ${value.place}`;
}

function describePersons(value: AnswerValue<'doubtedPersons'>, nameOfPerson: NameOfPerson): string {
  return value.length === 0 ? 'Het hele steunpunt' : value.map(nameOfPerson).join(', ');
}

function describeMoment(value: AnswerValue<'agreedMoment'>): string {
  const { date, time } = value;
  const said = isLocalDate(date) && isLocalTime(time) ? sayAgreed({ date, time }) : `${date} ${time}`;
  return value.atCallersWish ? `${said}, op eigen wens` : said;
}
