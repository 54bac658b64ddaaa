import type { Instant } from '../calendar/instant.ts';
import type { NatureCode } from '../reference/nature-codes.ts';
import type { Sector } from '../reference/sectors.ts';
import type { SwvCode } from '../reference/swv.ts';
import type { PersonId, Urgency } from '../triage/outcome.ts';

/** `withdrawn`: the mediation ended before anybody picked it. */
export const offerStates = ['open', 'picked', 'withdrawn'] as const;
export type OfferState = (typeof offerStates)[number];

/** What the pool's rules know of an offer. Only what `shownOf` makes of it reaches a mediator who has not picked it. */
export type Offer = {
  readonly id: string;
  readonly state: OfferState;
  readonly swv: SwvCode;
  readonly sector: Sector;
  /** The part of the region, by its primary swv; null when unknown. */
  readonly part: SwvCode | null;
  readonly nature: NatureCode;
  readonly urgency: Urgency;
  readonly offeredAt: Instant;
  readonly widened: boolean;
  /** The language an interpreter is needed for, in lower case; null when none is. */
  readonly interpreterFor: string | null;
  readonly schoolId: string | null;
  readonly board: string | null;
  /** Names of the adults involved, to hold against the persons a mediator excluded. */
  readonly personNames: readonly string[];
  /** Colleagues who advised on this pupil before: owners, coworkers and who took a contact. */
  readonly advisers: readonly PersonId[];
  /** Persons who are involved, or whose independence a caller of the case doubts. */
  readonly doubted: readonly PersonId[];
  /** The mediation or its case is paused, or its case restricted: nothing is done, so nobody picks it. */
  readonly standsStill: boolean;
  /** Mediators who declared that they are involved. */
  readonly declared: readonly PersonId[];
  /** Mediators who gave this offer back, for whatever reason. */
  readonly gaveBack: readonly PersonId[];
};
