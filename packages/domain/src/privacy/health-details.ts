import type { FieldGroup } from '../access/contact-access.ts';
import { type Answers, givenValue } from '../belscript/answers.ts';
import {
  type ConsentPerson,
  type ConsentRefusal,
  type ConsentSaid,
  consentRefusalOf,
} from '../case/consent.ts';
import { peopleOfCall } from '../case/people-of-call.ts';

/** What was said about health details, and by whom. */
export type HealthSaid = {
  readonly people: readonly ConsentPerson[];
  readonly said: readonly ConsentSaid[];
};

/** What a call tells of its own: who may say yes to health details, and whether they did. */
export function healthSaidInCall(answers: Answers): HealthSaid {
  const people = peopleOfCall(answers).map((person, index) => ({ ...person, id: String(index) }));
  const said = people.flatMap((person) =>
    person.said.map((one) => ({ ...one, personId: person.id, withdrawn: false })),
  );
  return { people, said };
}

/** Why nothing about health may be written down or shown on what was said; null when it may. */
export function refusalOfHealth({ people, said }: HealthSaid): ConsentRefusal | null {
  return consentRefusalOf('healthDetails', people, said);
}

/**
 * The same for the answers of a call. A caller of whom only name and number may be kept has told no health either. `inCase`:
 * what was said in the case the call belongs to; from the first yes or no about health there, that decides.
 */
export function refusalOfHealthInCall(answers: Answers, inCase: HealthSaid | null): ConsentRefusal | null {
  if (givenValue(answers, 'consent') !== 'named') {
    return { code: 'consentNeeded', purpose: 'healthDetails', from: 'parent' };
  }
  const decides = inCase?.said.some(({ purpose }) => purpose === 'healthDetails') === true;
  return refusalOfHealth(decides && inCase !== null ? inCase : healthSaidInCall(answers));
}

/** The answers that may stay: with no yes of who decides, what was told about health goes. */
export function withoutUnagreedHealth(answers: Answers): Answers {
  if (answers.healthDetails === undefined || refusalOfHealthInCall(answers, null) === null) return answers;
  const { healthDetails: _, ...rest } = answers;
  return rest;
}

/**
 * The one door for a text about health: shown to a relation that has F4 and while the yes for it stands, to nobody else. `why`
 * is what a page may say in its place. Every view asks this; none decides it anew.
 * @source AVG art. 9 lid 2 onder a, art. 7 lid 3; domain facts 7: health data with explicit consent, recorded and withdrawable
 */
export function shownHealth<Text>(
  { fields }: { readonly fields: readonly FieldGroup[] },
  refusal: ConsentRefusal | null,
  text: Text,
): { readonly text: Text; readonly why: null } | { readonly text: null; readonly why: HealthHidden } {
  if (!fields.includes('F4')) return { text: null, why: 'notForYou' };
  return refusal === null ? { text, why: null } : { text: null, why: 'noConsent' };
}

export const healthHidden = ['notForYou', 'noConsent'] as const;
export type HealthHidden = (typeof healthHidden)[number];
