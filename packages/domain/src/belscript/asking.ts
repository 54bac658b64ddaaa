import { type Answer, type Answers, isAnswered, type QuestionId } from './answers.ts';
import type { Belscript, Question } from './belscript.ts';
import { holds } from './conditions.ts';

/** Everything this call asks, answered or not, in the order of the script. Depends on the answers only, not on their order. */
export function questionsToAsk(script: Belscript, answers: Answers): readonly Question[] {
  return script.questions.filter((question) => isAsked(script, question, answers));
}

export function isAsked(script: Belscript, question: Question, answers: Answers): boolean {
  if (isInterrupted(script, answers)) return script.interrupt.ask.includes(question.id);
  return holds(question.askWhen, answers);
}

/** In danger the script stops: what matters now is done by people, not by questions. */
export function isInterrupted(script: Belscript, answers: Answers): boolean {
  return holds(script.interrupt.when, answers);
}

/** Whether the contact can not be completed while this question is open. */
export function isRequired(script: Belscript, question: Question, answers: Answers): boolean {
  if (!question.required || isInterrupted(script, answers) || !holds(question.askWhen, answers)) return false;
  return question.requiredWhen === undefined || holds(question.requiredWhen, answers);
}

/**
 * The open question after `from`; past the end, the first open one that is required. Null when nothing is left to ask.
 * Without `from`: the first open question.
 */
export function nextQuestion(script: Belscript, answers: Answers, from?: QuestionId): QuestionId | null {
  const open = questionsToAsk(script, answers).filter((question) => !hasAnswer(answers, question.id));
  const position = (id: QuestionId) => script.questions.findIndex((question) => question.id === id);
  const later = from === undefined ? open : open.filter((question) => position(question.id) > position(from));
  const next = later[0] ?? open.find((question) => isRequired(script, question, answers));
  return next?.id ?? null;
}

/** The required questions of this call without a value, "weet niet" or a reason, in the order of the script. */
export function missingAnswers(script: Belscript, answers: Answers): readonly QuestionId[] {
  return script.questions
    .filter((question) => isRequired(script, question, answers) && !hasAnswer(answers, question.id))
    .map((question) => question.id);
}

/** Blank text and an empty list are no answer, but for `doubtedPersons`: an empty list there means all of us. */
export function hasAnswer(answers: Answers, id: QuestionId): boolean {
  const answer = answers[id] as Answer<QuestionId> | undefined;
  if (answer === undefined || !('value' in answer)) return isAnswered(answers, id);
  if (typeof answer.value === 'string') return answer.value.trim() !== '';
  return !Array.isArray(answer.value) || answer.value.length > 0 || id === 'doubtedPersons';
}

/**
 * The answers the protocol may use. An answer whose question no longer fits (the age of a pupil when a parent turns out
 * to call) stays stored but does not count; one that was told unasked counts where the script says so.
 * Answers to questions the script does not know are left out.
 */
export function countedAnswers(script: Belscript, answers: Answers): Answers {
  const counted: Partial<Record<QuestionId, Answer<QuestionId>>> = {};
  for (const question of script.questions) {
    const answer = answers[question.id] as Answer<QuestionId> | undefined;
    if (answer === undefined || !hasAnswer(answers, question.id)) continue;
    if (holds(question.countsWhen ?? question.askWhen, counted as Answers)) counted[question.id] = answer;
  }
  return counted as Answers;
}
