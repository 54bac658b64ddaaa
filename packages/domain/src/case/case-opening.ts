import type { CaseRelation } from '../access/case-relation.ts';
import type { Relation } from '../access/relation.ts';
import type { ContactState } from '../contact/contact-state.ts';
import type { SwvCode } from '../reference/swv.ts';
import type { PersonId } from '../triage/outcome.ts';
import type { CaseState } from './case-words.ts';

/** How the contact stands of which somebody makes a case, or which they put into one. */
export type OpeningFacts = {
  readonly state: ContactState;
  readonly ownerId: PersonId | null;
  readonly inCase: boolean;
  /** How the actor stands to the contact. */
  readonly relation: Relation;
  readonly mayTake: boolean;
};

export type OpeningRefusal = {
  readonly code: 'alreadyInCase' | 'paused' | 'noCase' | 'onlyOwner';
};

/**
 * Why a contact cannot come into a case now. Whoever has the contact may do it, the lead, and whoever may take it: then the
 * case is theirs at once.
 */
export function refusalOfOpening(facts: OpeningFacts): OpeningRefusal | null {
  if (facts.inCase) return { code: 'alreadyInCase' };
  if (facts.state === 'paused') return { code: 'paused' };
  if (facts.state === 'noCase') return { code: 'noCase' };
  const isInCharge = openers.some((relation) => relation === facts.relation);
  return isInCharge || facts.mayTake ? null : { code: 'onlyOwner' };
}

const openers = ['owner', 'coworker', 'lead'] as const;

export type OpenedCase = {
  readonly state: CaseState;
  readonly ownerId: PersonId | null;
  readonly swv: SwvCode | null;
};

/**
 * How a new case stands. A held contact makes a held case, which nobody gets by opening it: the second triage decides whose
 * it is. Otherwise whoever opens a contact that nobody has becomes the owner.
 */
export function openedCase(
  facts: Pick<OpeningFacts, 'state' | 'ownerId'> & { readonly swv: SwvCode | null },
  personId: PersonId,
): OpenedCase {
  if (facts.state === 'held') return { state: 'held', ownerId: facts.ownerId, swv: facts.swv };
  return { state: 'followUp', ownerId: facts.ownerId ?? personId, swv: facts.swv };
}

export type JoinRefusal = OpeningRefusal | { readonly code: 'caseClosed' | 'restricted' };

/** Why this contact cannot join that case now: nothing is put into a case that one only reads. */
export function refusalOfJoining(
  facts: OpeningFacts,
  { state, isRestricted }: { readonly state: CaseState; readonly isRestricted: boolean },
  toCase: CaseRelation,
): JoinRefusal | null {
  const refusal = refusalOfOpening(facts);
  if (refusal !== null) return refusal;
  if (toCase === 'glass' || toCase === 'guest') return { code: 'onlyOwner' };
  if (isRestricted) return { code: 'restricted' };
  if (state === 'closed') return { code: 'caseClosed' };
  return state === 'paused' ? { code: 'paused' } : null;
}

/** Where the case stands with the contact in it: a held question waits for the second triage, and the case with it. */
export function stateAfterJoining(contact: ContactState, state: CaseState): CaseState {
  return contact === 'held' && state === 'followUp' ? 'held' : state;
}

/** Name and school of a child, folded so that two notations of the same child meet; null when one of them is not known. */
export function childKeyOf(name: string | null, school: string | null): string | null {
  if (name === null || school === null) return null;
  const [child, place] = [folded(name), folded(school)];
  return child === '' || place === '' ? null : `${child}|${place}`;
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export type LeavingFacts = {
  readonly state: CaseState;
  /** What is asked about the data in the case is asked about this contact too: it may not slip out of it. */
  readonly isRestricted: boolean;
  readonly relation: CaseRelation;
  /** It is the only contact of the case, which goes with it. */
  readonly isOnly: boolean;
  /** Something was written, asked, planned or sent in the case. */
  readonly isInUse: boolean;
};

export type LeavingRefusal = {
  readonly code: 'restricted' | 'paused' | 'caseClosed' | 'onlyOwner' | 'caseInUse';
};

/** Why a contact cannot come out of its case: a case in which somebody worked is closed, not undone. */
export function refusalOfLeaving({
  state,
  isRestricted,
  relation,
  isOnly,
  isInUse,
}: LeavingFacts): LeavingRefusal | null {
  if (isRestricted) return { code: 'restricted' };
  if (state === 'paused') return { code: 'paused' };
  if (state === 'closed') return { code: 'caseClosed' };
  if (!openers.some((one) => one === relation)) return { code: 'onlyOwner' };
  return isOnly && isInUse ? { code: 'caseInUse' } : null;
}
