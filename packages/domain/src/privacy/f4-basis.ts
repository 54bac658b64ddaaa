import type { QuestionId } from '../belscript/answers.ts';

/**
 * Why an answer of class F4 may be kept and be shown to whoever may see that class. `danger`: it is about safety, and is asked
 * and shown whether or not anybody agreed to health details. `consentItself`: it is the yes or no to health details.
 * Health details have no field of their own: they are written only with a yes for them (the texts warn and the step asks), so
 * that a question about health cannot come in here without a basis.
 * @source domain facts 2.6 and 7: worries about safety are acted on; health details with explicit consent
 * @assumption the privacy officer confirms that answers about safety need no consent, and are shown by relation alone
 */
export const f4Basis: Readonly<Partial<Record<QuestionId, 'danger' | 'consentItself'>>> = {
  safety: 'danger',
  safetyKind: 'danger',
  misconduct: 'danger',
  consentHealth: 'consentItself',
};
