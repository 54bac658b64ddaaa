import type { Step } from '../workflow/step.ts';
import type { OfferState } from './offer.ts';

/** How somebody stands to an offer: `pool`: a mediator to whom it is offered; `mediator`: who picked it; `lead`: of its swv. */
export const offerRelations = ['pool', 'mediator', 'lead', 'none'] as const;
export type OfferRelation = (typeof offerRelations)[number];

/** What can happen to an offer. @source domain notes 4.5; product plan, Mediation */
export const poolSteps = {
  pick: { from: ['open'], to: 'picked', by: ['pool'] },
  assign: { from: ['open'], to: 'picked', by: ['lead'] },
  widen: { from: ['open'], to: 'same', by: ['lead'] },
  declareInvolved: { from: ['open'], to: 'same', by: ['pool'] },
  giveBack: { from: ['picked'], to: 'open', by: ['mediator'] },
  replaceMediator: { from: ['picked'], to: 'open', by: ['lead'] },
  withdraw: { from: ['open', 'picked'], to: 'withdrawn', by: ['lead'] },
} as const satisfies Record<string, Step<OfferState, OfferRelation>>;

export type PoolStep = keyof typeof poolSteps;
export const poolStepNames = Object.keys(poolSteps) as readonly PoolStep[];

/** Why a mediator gives a case back. `knowsSomebody` counts as declared involvement ever after. */
export const giveBackReasons = ['knowsSomebody', 'noTime', 'ill', 'contractEnds', 'otherReason'] as const;
export type GiveBackReason = (typeof giveBackReasons)[number];
