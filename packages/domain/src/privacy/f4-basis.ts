import type { QuestionId } from '../belscript/answers.ts';

export type F4Basis = 'danger' | 'consentItself' | 'healthConsent';

/**
 * Why an answer of class F4 may be kept and be shown to whoever may see that class. `danger`: it is about safety, and is asked
 * and shown whether or not anybody agreed to health details. `consentItself`: it is the yes or no to health details.
 * `healthConsent`: it is written and shown while that yes stands, and gone with it (`health-details.ts`).
 * @source domain facts 2.6 and 7: worries about safety are acted on; health details with explicit consent
 * @assumption the privacy officer confirms that answers about safety need no consent, and are shown by relation alone
 */
export const f4Basis: Readonly<Partial<Record<QuestionId, F4Basis>>> = {
  safety: 'danger',
  safetyKind: 'danger',
  misconduct: 'danger',
  consentHealth: 'consentItself',
  healthDetails: 'healthConsent',
};
