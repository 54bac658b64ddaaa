import type { Answers } from '@steunpunt/domain/belscript/answers';
import { hasAnswer } from '@steunpunt/domain/belscript/asking';
import type { Belscript } from '@steunpunt/domain/belscript/belscript';
import { describeAnswer } from '@steunpunt/domain/belscript/describe-answer';
import { belscriptOf, currentBelscript } from '@steunpunt/domain/belscript/versions';
import { sayOf, voiceOf } from '@steunpunt/domain/belscript/wording';
import type { ReadLine } from './contact-record.ts';

/** The answered questions in the order of the script, as they were read aloud, with the answer in words. */
export function readLines(
  script: Belscript,
  answers: Answers,
  contact: 'live' | 'written',
  nameOfPerson: (id: string) => string,
): ReadLine[] {
  const voice = voiceOf(answers, contact);
  return script.questions
    .filter((question) => hasAnswer(answers, question.id))
    .map((question) => ({
      questionId: question.id,
      asked: sayOf(script, answers, question, voice),
      label: question.label,
      answer: describeAnswer(script, answers, question.id, nameOfPerson) ?? '',
    }));
}

/** The script a contact was taken with; a version that is no longer published reads as the current one. */
export function scriptOf(version: string): Belscript {
  return belscriptOf(version) ?? currentBelscript;
}

/** What an option of a question is called; null for a value that the script does not have. */
export function optionLabel(script: Belscript, questionId: string, value: string | null): string | null {
  const question = script.questions.find(({ id }) => id === questionId);
  return question?.options.find((option) => option.value === value)?.label ?? null;
}
