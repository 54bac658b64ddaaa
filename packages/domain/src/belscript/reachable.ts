import type { Answer, Answers, QuestionId } from './answers.ts';
import { isAsked } from './asking.ts';
import type { Belscript, Question } from './belscript.ts';
import { questionsIn } from './conditions.ts';
import { sampleAnswers } from './sample-answers.ts';

/**
 * Answers, given in the order of the script to questions that are asked, after which this question is asked; null when
 * there are none. Tries every value that any condition on the way can tell apart.
 */
export function answersThatReach(script: Belscript, target: Question): Answers | null {
  const relevant = questionsBefore(script, target);
  return search(script, target, relevant, 0, {});
}

function search(
  script: Belscript,
  target: Question,
  relevant: readonly Question[],
  index: number,
  answers: Answers,
): Answers | null {
  const question = relevant[index];
  if (question === undefined) return isAsked(script, target, answers) ? answers : null;
  const unanswered = search(script, target, relevant, index + 1, answers);
  if (unanswered !== null || !isAsked(script, question, answers)) return unanswered;
  for (const answer of answersOf(question)) {
    const found = search(script, target, relevant, index + 1, {
      ...answers,
      [question.id]: answer,
    } as Answers);
    if (found !== null) return found;
  }
  return null;
}

/** Single values and, for a question with several, all of them together. */
function answersOf(question: Question): readonly Answer<QuestionId>[] {
  const single = sampleAnswers(question.id, question.unknownMeans !== null);
  if (question.kind !== 'choices' && question.kind !== 'natures') return single;
  const open = question.options.filter(({ exclusive }) => exclusive !== true).map(({ value }) => value);
  return [...single, { value: open } as unknown as Answer<QuestionId>];
}

/** The questions the condition looks at, and those that decide whether they are asked, in the order of the script. */
function questionsBefore(script: Belscript, target: Question): readonly Question[] {
  const found = new Set<QuestionId>();
  const visit = (question: Question) => {
    for (const id of questionsIn(question.askWhen)) {
      if (found.has(id)) continue;
      found.add(id);
      const before = script.questions.find((one) => one.id === id);
      if (before !== undefined) visit(before);
    }
  };
  visit(target);
  return script.questions.filter((question) => question.id !== target.id && found.has(question.id));
}
