import type { Answer, Answers, AnswerValue, QuestionId } from '@steunpunt/domain/belscript/answers';
import { isLocalDate, sayDateWithYear } from '@steunpunt/domain/calendar';

export type FoundPlace = AnswerValue<'place'>;
export type FoundSchool = Exclude<AnswerValue<'school'>, 'none'>;

/** What stands in the form for one answer, whatever its kind: typed text, ticked options, what was found in a list. */
export type AnswerDraft = {
  readonly text: string;
  readonly chosen: readonly string[];
  readonly place: FoundPlace | null;
  readonly school: FoundSchool | null;
  readonly time: string;
  readonly atCallersWish: boolean;
  readonly unknown: boolean;
};

const empty: AnswerDraft = {
  text: '',
  chosen: [],
  place: null,
  school: null,
  time: '',
  atCallersWish: false,
  unknown: false,
};

/** The answer as it stands now, ready to be changed. */
export function draftOf(answers: Answers, id: QuestionId): AnswerDraft {
  const answer = answers[id] as Answer<QuestionId> | undefined;
  if (answer === undefined || 'notAsked' in answer) return empty;
  if ('unknown' in answer) return { ...empty, unknown: true };
  return { ...empty, ...draftOfValue(id, answer.value) };
}

function draftOfValue(id: QuestionId, value: AnswerValue<QuestionId>): Partial<AnswerDraft> {
  if (typeof value === 'number') return { text: String(value) };
  if (typeof value === 'string')
    return { text: isLocalDate(value) ? sayDateWithYear(value) : value, chosen: [value] };
  if (Array.isArray(value)) return { chosen: value };
  if ('postcode4' in value) return { place: value, text: value.postcode4 ?? value.place ?? '' };
  if ('schoolId' in value) return { school: value, text: value.name };
  if ('number' in value) return { chosen: ['number'], text: value.number };
  if ('without' in value) return { chosen: [value.without], text: value.reach ?? '' };
  if ('atCallersWish' in value) return draftOfMoment(value);
  throw new Error(`No draft for the answer to ${id}`);
}

function draftOfMoment({ date, time, atCallersWish }: AnswerValue<'agreedMoment'>): Partial<AnswerDraft> {
  return { text: isLocalDate(date) ? sayDateWithYear(date) : date, time, atCallersWish };
}
