import type { SwvCode } from '../reference/swv.ts';
import type { PersonId } from '../triage/outcome.ts';
import type { Receiver } from './case.ts';
import type { ReferralTarget } from './case-words.ts';
import { type ConsentPerson, type ConsentRefusal, type ConsentSaid, consentRefusalOf } from './consent.ts';

/** Where a referral is to go, and what the family said. */
export type ProposingFacts = {
  readonly target: ReferralTarget;
  readonly to: Receiver | null;
  readonly toSwv: SwvCode | null;
  readonly ownerId: PersonId | null;
  readonly swv: SwvCode | null;
  /** A caller doubts our independence: then the reason stands for the yes to another swv. */
  readonly wantsIndependence: boolean;
  readonly people: readonly ConsentPerson[];
  readonly said: readonly ConsentSaid[];
};

export type ProposingRefusal =
  | { readonly code: 'doubtedPerson' | 'personNotOfSwv' | 'alreadyOwner' | 'sameSwv' }
  | ConsentRefusal;

/**
 * Why this referral cannot be proposed: to a colleague of the same swv without a yes, to another swv with a yes for sharing
 * unless the caller asked for independence, outside with a yes for contact with others.
 * @source issue 3, the case: a step that needs a consent that is not there is refused with the reason
 * @assumption the privacy officer confirms that asking for independence is asking for another swv
 */
export function refusalOfProposing(facts: ProposingFacts): ProposingRefusal | null {
  const { target, to, people, said } = facts;
  switch (target) {
    case 'colleague':
      return refusalOfColleague(facts, to);
    case 'swv':
      if (facts.toSwv === facts.swv) return { code: 'sameSwv' };
      return refusalOfSharing(facts);
    case 'outside':
      return consentRefusalOf('contactOther', people, said);
  }
}

/** Why the case may not be shown to another swv now; null with a yes for sharing, or where the caller asked for independence. */
export function refusalOfSharing({
  wantsIndependence,
  people,
  said,
}: Pick<ProposingFacts, 'wantsIndependence' | 'people' | 'said'>): ConsentRefusal | null {
  return wantsIndependence ? null : consentRefusalOf('shareWithSwv', people, said);
}

function refusalOfColleague({ ownerId }: ProposingFacts, to: Receiver | null): ProposingRefusal | null {
  if (to?.isDoubted === true) return { code: 'doubtedPerson' };
  if (to === null || !to.isOfSwv) return { code: 'personNotOfSwv' };
  return to.personId === ownerId ? { code: 'alreadyOwner' } : null;
}
