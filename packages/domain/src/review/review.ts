import type { LocalDate } from '../calendar/local-date.ts';
import type { PersonId } from '../triage/outcome.ts';

/**
 * What came of looking back. `fine`: it belonged to the work. `spoken`: there was a talk about it. `breach`: it goes on as a
 * possible data breach, outside this app.
 * @assumption the privacy officer confirms these three outcomes
 */
export const reviewOutcomes = ['fine', 'spoken', 'breach'] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];

export type ReviewRefusal = { readonly code: 'ownReview' | 'alreadyReviewed' };

export type ReviewFacts = {
  /** Whose act it is. */
  readonly personId: PersonId;
  readonly reviewedBy: PersonId | null;
};

/**
 * Nobody judges their own act, and what was judged stays judged.
 * @source quality plan, break-glass: reviewed by someone else
 */
export function reviewRefusalOf(
  item: ReviewFacts,
  reviewer: { readonly personId: PersonId },
): ReviewRefusal | null {
  if (item.personId === reviewer.personId) return { code: 'ownReview' };
  return item.reviewedBy === null ? null : { code: 'alreadyReviewed' };
}

/** Overdue from the day after the last one it could be done on. */
export function isReviewOverdue(
  item: Pick<ReviewFacts, 'reviewedBy'> & { readonly dueOn: LocalDate },
  today: LocalDate,
): boolean {
  return item.reviewedBy === null && item.dueOn < today;
}
