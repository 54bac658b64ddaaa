import { answerOptions } from './answer-options.ts';
import type { Answer, Answers, QuestionId } from './answers.ts';

/**
 * The words a condition may use for the answers that are not options of a list.
 * `listed`: a school with its swv; `named`: only its name is known.
 */
const tokensWithoutOptions: Partial<Record<QuestionId, readonly string[]>> = {
  callBackNumber: ['number', 'anonymous', 'throughSchool', 'mailOnly', 'other'],
  school: ['listed', 'named', 'none'],
  place: ['located', 'named'],
  childAge: ['under12', '12to15', '16orOlder'],
};

/** Every token an answer to this question can have; empty for free text, numbers and dates. */
export function possibleTokens(id: QuestionId): readonly string[] {
  return tokensWithoutOptions[id] ?? enumValues(id);
}

/** What a condition sees of a given answer; empty when there is no value. */
export function answerTokens(answers: Answers, id: QuestionId): readonly string[] {
  const answer = answers[id] as Answer<QuestionId> | undefined;
  if (answer === undefined || !('value' in answer)) return [];
  return tokensOf(id, answer.value);
}

function tokensOf(id: QuestionId, value: unknown): readonly string[] {
  if (typeof value === 'string') return possibleTokens(id).includes(value) ? [value] : [];
  if (typeof value === 'number' && id === 'childAge') {
    return [value < 12 ? 'under12' : value < 16 ? '12to15' : '16orOlder'];
  }
  if (Array.isArray(value)) return value.filter((one) => possibleTokens(id).includes(one));
  if (typeof value !== 'object' || value === null) return [];
  if ('number' in value) return ['number'];
  if ('without' in value) return [String(value.without)];
  if ('schoolId' in value && 'swv' in value) return [value.swv === null ? 'named' : 'listed'];
  if ('postcode4' in value && 'po' in value && 'vo' in value) {
    return [value.po === null && value.vo === null ? 'named' : 'located'];
  }
  return [];
}

/** The values the answer's schema allows, for the questions that choose from a list. */
export function enumValues(id: QuestionId): readonly string[] {
  return answerOptions[id];
}
