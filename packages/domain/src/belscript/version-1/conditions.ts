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

/**
 * Callers whose yes to health details means something: not a parent of a pupil of sixteen or older, and not a pupil under twelve.
 * @source AVG art. 8 and domain facts 2.7, age and authority; the case judges by the same ages (`case/consent.ts`)
 */
export const speaksOfHealth: Condition = {
  any: [
    {
      all: [
        { question: 'caller', is: ['parent', 'guardian'] },
        { not: { question: 'childAge', is: ['16orOlder'] } },
      ],
    },
    {
      all: [
        pupilCalls,
        { not: { question: 'childAge', is: ['under12'] } },
        { not: { question: 'pupilAge', is: ['under12'] } },
      ],
    },
  ],
};

/**
 * The yes that is needed was said, by all who must say it: of a pupil of twelve to fifteen the parent and the pupil both, so that
 * one call is never enough; from sixteen the pupil.
 */
export const healthIsAgreed: Condition = {
  all: [
    { question: 'consent', is: ['named'] },
    { question: 'consentHealth', is: ['yes'] },
    {
      any: [
        {
          all: [
            { question: 'caller', is: ['parent', 'guardian'] },
            { not: { question: 'childAge', is: ['12to15', '16orOlder'] } },
          ],
        },
        {
          all: [
            pupilCalls,
            {
              any: [
                { question: 'childAge', is: ['16orOlder'] },
                {
                  all: [
                    { question: 'pupilAge', is: ['16to17', '18plus'] },
                    { not: { question: 'childAge', is: ['under12', '12to15'] } },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};

/** Workers and neighbours give no name: the contact person asks for it when the family agrees. */
export const familyOfChild: Condition = {
  question: 'caller',
  is: ['parent', 'parentWithoutAuthority', 'guardian'],
};

export const hasSchool: Condition = { not: { question: 'sector', is: ['none'] } };

/** A pupil is always offered to be called, also when the answer was given at once. */
export const mayBeCalledBack: Condition = { any: [wantsMoreThanInformation, pupilCalls] };
