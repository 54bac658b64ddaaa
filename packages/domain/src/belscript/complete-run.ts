import type { Answer, Answers, QuestionId } from './answers.ts';
import { hasAnswer, isRequired } from './asking.ts';
import type { Belscript, Question } from './belscript.ts';
import { sampleAnswers } from './sample-answers.ts';

export type CompleteRun = { readonly answers: Answers } | { readonly stuckAt: QuestionId };

/** Answers what is required and still open, in the order of the script; conditions look back only, so once is enough. */
export function completeRun(script: Belscript, start: Answers): CompleteRun {
  let answers = start;
  for (const question of script.questions) {
    if (!isRequired(script, question, answers) || hasAnswer(answers, question.id)) continue;
    const answer = anAnswerTo(question);
    if (answer === undefined) return { stuckAt: question.id };
    answers = { ...answers, [question.id]: answer } as Answers;
  }
  return { answers };
}

/** One that the script offers: without options a choice can not be made. */
function anAnswerTo(question: Question): Answer<QuestionId> | undefined {
  const samples = sampleAnswers(question.id, question.unknownMeans !== null);
  const chooses = ['choice', 'choices', 'nature', 'natures'].includes(question.kind);
  return samples.find(
    (answer) =>
      !chooses || 'unknown' in answer || question.options.some(({ value }) => hasValue(answer, value)),
  );
}

function hasValue(answer: Answer<QuestionId>, value: string): boolean {
  if (!('value' in answer)) return false;
  const given: unknown = answer.value;
  return Array.isArray(given) ? given.includes(value) : given === value;
}
