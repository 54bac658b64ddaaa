import { type Answers, givenValue, type QuestionId, questionIds } from '../belscript/answers.ts';
import { withoutUnagreedHealth } from '../privacy/health-details.ts';
import { questionClasses } from '../privacy/question-classes.ts';

/** Answers that name the caller or the child. */
const naming = ['callerName', 'childName'] as const satisfies readonly QuestionId[];

/**
 * The answers that may stay with a contact. A caller who wants to stay anonymous leaves no names; the number stays only
 * while it is needed to keep a promise.
 * @source S2, the desk may be called without giving a name
 * @assumption the privacy officer confirms that an anonymous caller's number is kept until the promise is kept
 */
export function answersAfterConsent(answers: Answers, hasPromise: boolean): Answers {
  if (givenValue(answers, 'consent') !== 'anonymous') return answers;
  return without(answers, hasPromise ? naming : [...naming, 'callBackNumber', 'callBackMail']);
}

/** Of a wrong number or a try-out only what says nothing about a person stays, so that the call is counted. */
export function impersonalAnswers(answers: Answers): Answers {
  return without(
    answers,
    questionIds.filter((id) => questionClasses[id] !== 'F0'),
  );
}

/**
 * The answers changed and taken back as asked; what is not named stays. What was told about health goes with the yes for it,
 * in the same change.
 */
export function mergedAnswers(
  answers: Answers,
  changes: Answers | undefined,
  cleared: readonly string[] = [],
): Answers {
  return withoutUnagreedHealth(without({ ...answers, ...changes }, cleared));
}

function without(answers: Answers, ids: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)));
}
