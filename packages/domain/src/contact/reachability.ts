import { type Answers, givenValue } from '../belscript/answers.ts';

/** Whether a promise to this caller can be kept: a number, a mail address, or another way that was written down. */
export function canBeReached(answers: Answers): boolean {
  const callBack = givenValue(answers, 'callBackNumber');
  if (givenValue(answers, 'callBackMail') !== undefined) return true;
  if (callBack === undefined) return false;
  return 'number' in callBack || (callBack.reach !== null && callBack.reach.trim() !== '');
}

/** The number to call back, E.164; undefined when there is none. */
export function numberOf(answers: Answers): string | undefined {
  const callBack = givenValue(answers, 'callBackNumber');
  return callBack !== undefined && 'number' in callBack ? callBack.number : undefined;
}
