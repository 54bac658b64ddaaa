import { answerTokens } from './answer-tokens.ts';
import { type Answers, isAnswered, isUnknown, type QuestionId } from './answers.ts';
import type { Condition } from './belscript.ts';

/** Whether a condition holds for these answers. A question that is not answered yet is none of its values. */
export function holds(condition: Condition, answers: Answers): boolean {
  if ('always' in condition) return true;
  if ('all' in condition) return condition.all.every((part) => holds(part, answers));
  if ('any' in condition) return condition.any.some((part) => holds(part, answers));
  if ('not' in condition) return !holds(condition.not, answers);
  if ('unknown' in condition) return isUnknown(answers, condition.question);
  if ('answered' in condition) return isAnswered(answers, condition.question);
  return answerTokens(answers, condition.question).some((token) => condition.is.includes(token));
}

/** Every question a condition looks at, each once. */
export function questionsIn(condition: Condition): readonly QuestionId[] {
  return [...new Set(leavesOf(condition).map((leaf) => leaf.question))];
}

export type ConditionLeaf = Extract<Condition, { readonly question: QuestionId }>;

export function leavesOf(condition: Condition): readonly ConditionLeaf[] {
  if ('always' in condition) return [];
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  if ('not' in condition) return leavesOf(condition.not);
  return [condition];
}
