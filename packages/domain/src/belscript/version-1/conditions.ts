import type { Condition } from '../belscript.ts';

export const always: Condition = { always: true };

/** Also true while it is not known yet what the caller looks for: then more is asked rather than less. */
export const wantsMoreThanInformation: Condition = {
  not: { question: 'informationOrSolution', is: ['information'] },
};

/** Not when only name and number may be noted: then the caller tells the contact person. */
export const mayKeepStory: Condition = { not: { question: 'consent', is: ['contactOnly'] } };

export const pupilCalls: Condition = { question: 'caller', is: ['pupil'] };

/** Callers who may give consent for the child: the others are told that the contact person asks for it. */
export const mayConsent: Condition = { question: 'caller', is: ['parent', 'guardian', 'pupil'] };

/** Workers and neighbours give no name: the contact person asks for it when the family agrees. */
export const familyOfChild: Condition = {
  question: 'caller',
  is: ['parent', 'parentWithoutAuthority', 'guardian'],
};

export const hasSchool: Condition = { not: { question: 'sector', is: ['none'] } };

/** A pupil is always offered to be called, also when the answer was given at once. */
export const mayBeCalledBack: Condition = { any: [wantsMoreThanInformation, pupilCalls] };
