import type { InvolvedRole } from '../case/case-words.ts';

/** What is erased on request: the whole case with everybody in it, or one person out of it. */
export const erasureReaches = ['case', 'person'] as const;
export type ErasureReach = (typeof erasureReaches)[number];

/** What is decided about a text in which the person is named, or that holds what they said. */
export const pieceChoices = ['erase', 'stays'] as const;
export type PieceChoice = (typeof pieceChoices)[number];

/** Whether somebody or something that may be of the same person is. */
export const samePersonVerdicts = ['same', 'other'] as const;
export type SamePersonVerdict = (typeof samePersonVerdicts)[number];

/** What stands in the place of a text that was erased. */
export const erasedText = '[gewist op verzoek]';

export type PersonErasureFacts = {
  /** Who asks; null when the family asks together. */
  readonly about: InvolvedRole | null;
  /** They were erased before. */
  readonly isErased: boolean;
  readonly undecidedPieces: number;
  readonly undecidedMatches: number;
  /** A call back was promised to them and is not kept yet. */
  readonly promiseOpen: boolean;
};

export type ReachRefusal = {
  readonly code:
    | 'noPersonNamed'
    | 'pupilIsTheCase'
    | 'personErased'
    | 'promiseOpen'
    | 'matchesUndecided'
    | 'piecesUndecided';
};

/**
 * Why somebody cannot be erased so far now; null when they can. Nothing is carried out while something is undecided: of one
 * person what stands in all their cases, with the whole case what stands of them in others. A case is about its pupil: without the pupil it is nobody's, so a pupil is erased with the whole case.
 * @source AVG art. 17 and art. 12 lid 2
 * @assumption the privacy officer confirms that a pupil who asks to be erased gets the whole case erased or nothing
 */
export function refusalOfReach(reach: ErasureReach, facts: PersonErasureFacts): ReachRefusal | null {
  if (reach === 'person') {
    if (facts.about === null) return { code: 'noPersonNamed' };
    if (facts.about === 'pupil') return { code: 'pupilIsTheCase' };
    if (facts.isErased) return { code: 'personErased' };
  }
  if (facts.promiseOpen) return { code: 'promiseOpen' };
  if (facts.undecidedMatches > 0) return { code: 'matchesUndecided' };
  return facts.undecidedPieces > 0 ? { code: 'piecesUndecided' } : null;
}

/** Why a choice about a text cannot stand: what stays needs a reason, and that reason may not keep the person after all. */
export function refusalOfChoice(
  choice: PieceChoice,
  reason: string | null,
  reasonNames: boolean,
): { readonly code: 'reasonNeeded' | 'reasonNamesPerson' } | null {
  if (choice === 'erase') return null;
  if (reason === null) return { code: 'reasonNeeded' };
  return reasonNames ? { code: 'reasonNamesPerson' } : null;
}
