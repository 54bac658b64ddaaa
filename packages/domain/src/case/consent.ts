import type { Authority, ConsentPurpose, InvolvedRole } from './case-words.ts';

/** Somebody in the case, as far as consent goes. */
export type ConsentPerson = {
  readonly id: string;
  readonly role: InvolvedRole;
  readonly authority: Authority;
  readonly age: number | null;
};

/** A yes or a no, in the order in which they were said; `withdrawn`: taken back since. */
export type ConsentSaid = {
  readonly personId: string;
  readonly purpose: ConsentPurpose;
  readonly given: boolean;
  readonly withdrawn: boolean;
};

/** From this age a pupil acts for themselves. @source AP 17-4-2018 and domain facts 2.7 */
export const actsForSelfFrom = 16;
/** From this age the pupil is heard beside the parents. @assumption the privacy officer confirms that a pupil of 12 to 15 must agree too */
export const heardFrom = 12;

/** What somebody says about themselves; the other purposes are about the pupil, and whoever decides for the pupil says it. */
const aboutOneself: readonly ConsentPurpose[] = ['recording', 'mediationExplored', 'mailing'];

export type GivingRefusal = { readonly code: 'noAuthority' | 'authorityUnknown' | 'pupilDecides' };

/**
 * Why this person cannot say yes or no for this purpose. Everybody speaks for themselves; for the pupil speaks the pupil of
 * sixteen or older, otherwise a parent with authority or a guardian, and the pupil of twelve or older beside them.
 * @source domain facts 2.7, age and authority
 * @assumption the privacy officer confirms which purposes are about oneself
 */
export function refusalOfGiving(
  person: ConsentPerson,
  purpose: ConsentPurpose,
  people: readonly ConsentPerson[],
): GivingRefusal | null {
  if (aboutOneself.includes(purpose)) return null;
  if (person.role === 'pupil') return isAtLeast(person, heardFrom) ? null : { code: 'noAuthority' };
  if (people.some((one) => one.role === 'pupil' && isAtLeast(one, actsForSelfFrom)))
    return { code: 'pupilDecides' };
  if (person.authority === 'unknown') return { code: 'authorityUnknown' };
  return decidesForPupil(person) ? null : { code: 'noAuthority' };
}

export type ConsentRefusal =
  | {
      readonly code: 'consentNeeded';
      readonly purpose: ConsentPurpose;
      readonly from: 'parent' | 'pupil' | 'anybody';
    }
  | { readonly code: 'authorityConflict'; readonly purpose: ConsentPurpose };

/**
 * Why nothing may be done for this purpose now: which yes is missing and of whom, or that people who share authority disagree.
 * One parent's yes counts for both until the other says no; then everything stops until it is decided.
 * @source domain facts 2.7: with shared authority one parent's consent may be relied on unless signals that they disagree
 */
export function consentRefusalOf(
  purpose: ConsentPurpose,
  people: readonly ConsentPerson[],
  said: readonly ConsentSaid[],
): ConsentRefusal | null {
  const answerOf = (person: ConsentPerson) => latest(said, person.id, purpose);
  const pupils = people.filter(({ role }) => role === 'pupil');
  if (aboutOneself.includes(purpose)) {
    return people.some((person) => answerOf(person) === 'yes')
      ? null
      : { code: 'consentNeeded', purpose, from: 'anybody' };
  }
  const grown = pupils.filter((pupil) => isAtLeast(pupil, actsForSelfFrom));
  if (grown.length > 0) {
    return grown.every((pupil) => answerOf(pupil) === 'yes')
      ? null
      : { code: 'consentNeeded', purpose, from: 'pupil' };
  }
  const answers = people.filter(decidesForPupil).map(answerOf);
  if (answers.includes('yes') && answers.includes('no')) return { code: 'authorityConflict', purpose };
  if (!answers.includes('yes')) return { code: 'consentNeeded', purpose, from: 'parent' };
  const heard = pupils.filter((pupil) => isAtLeast(pupil, heardFrom));
  return heard.every((pupil) => answerOf(pupil) === 'yes')
    ? null
    : { code: 'consentNeeded', purpose, from: 'pupil' };
}

/** The purposes on which people who share authority disagree now: a reason to pause the case. */
export function conflictsIn(
  people: readonly ConsentPerson[],
  said: readonly ConsentSaid[],
): readonly ConsentPurpose[] {
  const purposes = [...new Set(said.map(({ purpose }) => purpose))];
  return purposes.filter((purpose) => consentRefusalOf(purpose, people, said)?.code === 'authorityConflict');
}

function decidesForPupil({ role, authority }: ConsentPerson): boolean {
  return role !== 'pupil' && (authority === 'both' || authority === 'alone' || authority === 'guardian');
}

function isAtLeast({ age, authority }: ConsentPerson, years: number): boolean {
  return authority === 'self' || (age !== null && age >= years);
}

function latest(
  said: readonly ConsentSaid[],
  personId: string,
  purpose: ConsentPurpose,
): 'yes' | 'no' | undefined {
  const last = said.findLast((one) => one.personId === personId && one.purpose === purpose);
  if (last === undefined || last.withdrawn) return undefined;
  return last.given ? 'yes' : 'no';
}

/** What a contact with somebody of this role needs a yes for; null for the family itself. */
export function purposeOfContactWith(role: InvolvedRole): ConsentPurpose | null {
  switch (role) {
    case 'school':
      return 'contactSchool';
    case 'swv':
      return 'shareWithSwv';
    case 'compulsoryEducation':
    case 'youthCare':
    case 'healthCare':
    case 'municipality':
      return 'contactOther';
    default:
      return null;
  }
}
