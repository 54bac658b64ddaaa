import type { CaseView } from '@steunpunt/contract/cases';
import type { ConsentPurpose } from '@steunpunt/domain/case/case-words';
import { type ConsentSaid, consentRefusalOf } from '@steunpunt/domain/case/consent';

type Involved = NonNullable<CaseView['people']>[number];
export type Consent = Involved['consents'][number];
export type ConsentStanding = 'yes' | 'no' | 'withdrawn';

export function standingOf({ given, withdrawnAt }: Pick<Consent, 'given' | 'withdrawnAt'>): ConsentStanding {
  if (withdrawnAt !== null) return 'withdrawn';
  return given ? 'yes' : 'no';
}

/** The latest answer of somebody for a purpose; undefined when nobody asked. */
export function consentFor(person: Involved, purpose: ConsentPurpose): Consent | undefined {
  return person.consents
    .filter((consent) => consent.purpose === purpose)
    .toSorted((one, other) => other.at.localeCompare(one.at))[0];
}

/** Why health may not be written down now, as the domain judges it; null when it may. */
export function whyNoHealth(people: readonly Involved[]) {
  return consentRefusalOf('healthDetails', people, saidBy(people));
}

/** Whom to call: the first of the family with a number, by name. */
export function familyNameOf({ people }: Pick<CaseView, 'people'>): string {
  return (people ?? []).find((one) => one.number !== null && isOfFamily(one))?.name ?? 'het gezin';
}

function saidBy(people: readonly Involved[]): readonly ConsentSaid[] {
  return people.flatMap(({ id, consents }) =>
    consents
      .toSorted((one, other) => one.at.localeCompare(other.at))
      .map(({ purpose, given, withdrawnAt }) => ({
        personId: id,
        purpose,
        given,
        withdrawn: withdrawnAt !== null,
      })),
  );
}

/** Whoever can say yes or no about the family: the pupil and who may decide for the pupil. */
export function isOfFamily({ role }: Pick<Involved, 'role'>): boolean {
  return ['pupil', 'mother', 'father', 'parent', 'guardian', 'fosterParent', 'family'].includes(role);
}
