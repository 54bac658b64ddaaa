import { type Answers, givenValue, isUnknown } from '../belscript/answers.ts';

export type NoCaseRefusal = { readonly code: 'safetyOpen' };

/**
 * Why a call may not be put away in one key: somebody worried about safety, could not say that all was safe, or was given
 * advice about it. Such a call is completed or interrupted, so that it is followed up.
 * @source triage plan, "Weet niet" about safety counts as worry
 */
export function refusalOfNoCase(answers: Answers, safetyAdvised: boolean): NoCaseRefusal | null {
  const safety = givenValue(answers, 'safety');
  const worry =
    safetyAdvised ||
    (safety !== undefined && safety !== 'safe') ||
    isUnknown(answers, 'safety') ||
    givenValue(answers, 'misconduct') === 'yes' ||
    isUnknown(answers, 'misconduct');
  return worry ? { code: 'safetyOpen' } : null;
}
