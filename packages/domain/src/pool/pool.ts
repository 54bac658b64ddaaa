import { explainWorkingDays } from '../calendar/explained-term.ts';
import type { DeskCalendar, ExplainedTerm, Instant } from '../calendar/index.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { isTakenWhileRestricted } from '../privacy/restriction.ts';
import type { PersonId } from '../triage/outcome.ts';
import { refusalByTable, type StepRefusal } from '../workflow/step.ts';
import type { Offer, OfferState } from './offer.ts';
import { type GiveBackReason, type OfferRelation, type PoolStep, poolSteps } from './pool-steps.ts';
import type { FilterReason } from './why-not-offered.ts';

/** @source domain notes 4.5, unpicked for 3 working days; the norm of 4.2 */
export const pickWithinWorkingDays = 3;

/** By when an offer is picked; after that the lead assigns or widens. It starts anew when an offer is given back. */
export function pickTerm(offeredAt: Instant, calendar: DeskCalendar): ExplainedTerm {
  return explainWorkingDays({ receivedAt: offeredAt, workingDays: pickWithinWorkingDays, calendar });
}

export type PoolFacts = {
  readonly offer: Pick<Offer, 'state' | 'widened' | 'standsStill'>;
  readonly relation: OfferRelation;
  readonly pickUntil: Instant;
  /** How many mediators may pick it now. */
  readonly offeredTo: number;
  readonly now: Instant;
};

export type PoolRefusal =
  | StepRefusal<OfferState, OfferRelation>
  | { readonly code: 'offerGone' }
  | { readonly code: 'standsStill' }
  | { readonly code: 'stillWaiting'; readonly until: Instant }
  | { readonly code: 'alreadyWidened' }
  | { readonly code: 'statementNeeded' }
  | { readonly code: 'mediatorNotFit'; readonly reasons: readonly FilterReason[] };

/** Why this step cannot be taken now, or null. The same rule refuses on the server and greys the button. */
export function poolRefusalOf(step: PoolStep, facts: PoolFacts): PoolRefusal | null {
  const { offer, relation, pickUntil, offeredTo, now } = facts;
  const byTable = refusalByTable<OfferState, OfferRelation>(poolSteps[step], offer.state, relation);
  if (step === 'pick' && byTable?.code === 'wrongStage') return { code: 'offerGone' };
  if (byTable !== null) return byTable;
  if (offer.standsStill && !isTakenWhileRestricted('pool', step)) return { code: 'standsStill' };
  if (step === 'widen' && offer.widened) return { code: 'alreadyWidened' };
  if (step === 'assign' && offeredTo > 0 && now <= pickUntil)
    return { code: 'stillWaiting', until: pickUntil };
  return null;
}

/** What each step of the table is told; a step without an entry here does not compile, and the other way round. */
type Told = {
  readonly pick: { readonly by: PersonId; readonly independent: boolean };
  readonly assign: { readonly mediatorId: PersonId; readonly whyNot: readonly FilterReason[] };
  readonly widen: object;
  readonly declareInvolved: { readonly by: PersonId };
  readonly giveBack: { readonly by: PersonId; readonly reason: GiveBackReason };
  readonly replaceMediator: { readonly mediatorId: PersonId; readonly involved: boolean };
  readonly withdraw: object;
};

export type PoolCommand = { readonly [S in PoolStep]: { readonly step: S } & Told[S] }[PoolStep];

export type PoolEvent =
  | { readonly event: 'picked'; readonly mediatorId: PersonId; readonly assigned: boolean }
  | { readonly event: 'widened' }
  | { readonly event: 'reopened'; readonly without: PersonId; readonly involved: boolean }
  | { readonly event: 'declared'; readonly personId: PersonId }
  | { readonly event: 'withdrawn' };

/** What a command does to an offer. There is no override for a tie with the case, nor for the cap of a mediator. */
export function decidePool(command: PoolCommand, facts: PoolFacts): Decision<PoolEvent, PoolRefusal> {
  const refusal = poolRefusalOf(command.step, facts);
  if (refusal !== null) return refuse(refusal);
  switch (command.step) {
    case 'pick':
      if (!command.independent) return refuse({ code: 'statementNeeded' });
      return accept({ event: 'picked', mediatorId: command.by, assigned: false });
    case 'assign': {
      const reasons = command.whyNot.filter((reason) => !mayOverlook(reason));
      if (reasons.length > 0) return refuse({ code: 'mediatorNotFit', reasons });
      return accept({ event: 'picked', mediatorId: command.mediatorId, assigned: true });
    }
    case 'widen':
      return accept({ event: 'widened' });
    case 'declareInvolved':
      return accept({ event: 'declared', personId: command.by });
    case 'giveBack': {
      const involved = command.reason === 'knowsSomebody';
      return accept({ event: 'reopened', without: command.by, involved });
    }
    case 'replaceMediator':
      return accept({ event: 'reopened', without: command.mediatorId, involved: command.involved });
    case 'withdraw':
      return accept({ event: 'withdrawn' });
  }
}

/** @assumption the leads confirm that they may agree with a mediator on a sector outside the profile, and on nothing else */
function mayOverlook(reason: FilterReason): boolean {
  return reason === 'otherSector';
}

/** The offer after an event. */
export function evolveOffer(offer: Offer, event: PoolEvent, now: Instant): Offer {
  switch (event.event) {
    case 'picked':
      return { ...offer, state: 'picked' };
    case 'widened':
      return { ...offer, widened: true };
    case 'reopened': {
      const gaveBack = [...offer.gaveBack, event.without];
      const declared = event.involved ? [...offer.declared, event.without] : offer.declared;
      return { ...offer, state: 'open', offeredAt: now, gaveBack, declared };
    }
    case 'declared':
      return { ...offer, declared: [...offer.declared, event.personId] };
    case 'withdrawn':
      return { ...offer, state: 'withdrawn' };
  }
}
