import { type Answer, type Answers, isAnswered, type QuestionId } from './answers.ts';
import { countedAnswers, hasAnswer, isAsked, isRequired } from './asking.ts';
import type { Belscript, Question, StepId } from './belscript.ts';

/**
 * `done`: there is an answer, "weet niet" among them; `passedOver`: not asked, with the reason; `notNeeded`: this call
 * does not ask it (an answer that no longer counts among them).
 */
export type CourseState = 'done' | 'current' | 'open' | 'passedOver' | 'notNeeded';

export type CourseEntry = {
  readonly id: QuestionId;
  readonly label: string;
  readonly state: CourseState;
  /** The contact can not be completed without it. */
  readonly required: boolean;
  /** Why it was passed over; null in every other state. */
  readonly reason: string | null;
};

export type CourseStep = {
  readonly step: StepId;
  readonly title: string;
  readonly entries: readonly CourseEntry[];
};

/** The course of the call: every question of the script once, under its step, with where it stands. */
export function courseOf(script: Belscript, answers: Answers, current?: QuestionId): readonly CourseStep[] {
  const counted = countedAnswers(script, answers);
  return script.steps.map((step) => ({
    step: step.id,
    title: step.title,
    entries: script.questions
      .filter((question) => question.step === step.id)
      .map((question) => entryOf(script, question, answers, counted, current)),
  }));
}

function entryOf(
  script: Belscript,
  question: Question,
  answers: Answers,
  counted: Answers,
  current: QuestionId | undefined,
): CourseEntry {
  const reason = reasonOf(counted, question.id);
  return {
    id: question.id,
    label: question.label,
    state: stateOf(script, question, answers, counted, current),
    required: isRequired(script, question, answers),
    reason: question.id === current ? null : reason,
  };
}

function stateOf(
  script: Belscript,
  question: Question,
  answers: Answers,
  counted: Answers,
  current: QuestionId | undefined,
): CourseState {
  if (question.id === current) return 'current';
  if (reasonOf(counted, question.id) !== null) return 'passedOver';
  if (isAnswered(counted, question.id) && hasAnswer(counted, question.id)) return 'done';
  return isAsked(script, question, answers) ? 'open' : 'notNeeded';
}

function reasonOf(answers: Answers, id: QuestionId): string | null {
  const answer = answers[id] as Answer<QuestionId> | undefined;
  return answer !== undefined && 'notAsked' in answer ? answer.notAsked : null;
}
