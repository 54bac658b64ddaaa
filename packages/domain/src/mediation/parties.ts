import type { LocalDate } from '../calendar/local-date.ts';
import type { Authority } from '../case/case-words.ts';

/** Who takes part. The swv is no party: it gives the order and pays. @source domain notes 4.3 */
export const partyKinds = ['parent', 'school', 'pupil'] as const;
export type PartyKind = (typeof partyKinds)[number];

/**
 * What each party says yes or no to, apart and in this order. `explore`: that mediation is looked into; `share`: that the text
 * of the settlement leaves the mediation.
 * @source issue 4, consent and willingness per party per stage; mock 7
 */
export const consentStages = ['explore', 'intake', 'agreement', 'share'] as const;
export type ConsentStage = (typeof consentStages)[number];

export type PartyConsent = { readonly answer: 'yes' | 'no'; readonly on: LocalDate };

export type Party = {
  readonly id: string;
  readonly kind: PartyKind;
  /** Of a parent; `none` for a school, `self` for a pupil. */
  readonly authority: Authority;
  /** Of a pupil, otherwise null. */
  readonly age: number | null;
  /** Of a pupil: sits at the table. Others always take part. */
  readonly takesPart: boolean;
  /** Of a school: who comes may decide. Others decide for themselves. */
  readonly mandate: boolean;
  readonly consents: Readonly<Partial<Record<ConsentStage, PartyConsent>>>;
  readonly intakeOn: LocalDate | null;
  readonly signedOn: LocalDate | null;
};

/** From this age a pupil signs, also without sitting at the table. @source domain notes 4.3 and 2.7 */
export const signsFromAge = 16;

/**
 * Whose yes is needed and who signs: parents with authority, the school, and a pupil of sixteen or older or who takes part.
 * A parent whose authority nobody asked for counts, so that nobody is passed over.
 * @source domain notes 4.3, who signs
 * @assumption the three swv's confirm that a parent without authority who sits at the table signs for secrecy only
 */
export function deciding(parties: readonly Party[]): Party[] {
  return parties.filter(decides);
}

function decides({ kind, authority, age, takesPart }: Party): boolean {
  switch (kind) {
    case 'parent':
      return authority !== 'none';
    case 'school':
      return true;
    case 'pupil':
      return takesPart || (age !== null && age >= signsFromAge);
  }
}

/** Ids of deciding parties that have not said yes at this stage; a no counts as missing too. */
export function withoutYes(parties: readonly Party[], stage: ConsentStage): string[] {
  return deciding(parties).flatMap(({ id, consents }) => (consents[stage]?.answer === 'yes' ? [] : [id]));
}

/** Ids of deciding parties whose last word at this stage is no. */
export function unwilling(parties: readonly Party[], stage: ConsentStage): string[] {
  return deciding(parties).flatMap(({ id, consents }) => (consents[stage]?.answer === 'no' ? [id] : []));
}
