import { answerOptions } from './answer-options.ts';
import type { AnswerValue, QuestionId } from './answer-schemas.ts';

export type { AnswerValue, QuestionId } from './answer-schemas.ts';

/** Every question a contact can hold an answer to. */
export const questionIds = Object.keys(answerOptions) as readonly QuestionId[];

/** What one question holds: a value, "weet niet", or "niet gevraagd, omdat …". No entry means: not asked yet. */
export type Answer<Id extends QuestionId> =
  | { readonly value: AnswerValue<Id> }
  | { readonly unknown: true }
  | { readonly notAsked: string };

export type Answers = { readonly [Id in QuestionId]?: Answer<Id> };

/** The value given to a question; undefined when it was not asked, not known or passed over. */
export function givenValue<Id extends QuestionId>(answers: Answers, id: Id): AnswerValue<Id> | undefined {
  const answer = answers[id] as Answer<Id> | undefined;
  return answer !== undefined && 'value' in answer ? answer.value : undefined;
}

export function isUnknown(answers: Answers, id: QuestionId): boolean {
  const answer = answers[id];
  return answer !== undefined && 'unknown' in answer;
}

export function isAnswered(answers: Answers, id: QuestionId): boolean {
  return answers[id] !== undefined;
}
