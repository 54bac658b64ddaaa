import type { ContactState } from '../contact/contact-state.ts';
import type { SwvCode } from '../reference/swv.ts';
import type { PersonId } from '../triage/outcome.ts';
import { type DecisionEvent, goesOn } from './decision.ts';
import type { DecisionRoute } from './second-triage-words.ts';

type Decided = Extract<DecisionEvent, { readonly type: 'decided' }>;

/** How a contact stands once the table decided. */
export type StandingAfterDecision = {
  readonly state: Extract<ContactState, 'held' | 'promised'>;
  readonly swv: SwvCode;
  readonly ownerId: PersonId;
  /** The promise that is open from now on: the caller is told, by this person. */
  readonly promisedBy: PersonId;
};

/** Until the caller knows, something is promised: nothing is closed by a decision alone. Whoever takes it up has it at once. */
export function afterDecision({ route, swv, personId, tellerId }: Decided): StandingAfterDecision {
  return {
    state: route === 'moreFacts' ? 'held' : 'promised',
    swv,
    ownerId: personId,
    promisedBy: tellerId,
  };
}

/** How a contact stands once the caller knows; `promise`: what follows, by who took it up, or nothing any more. */
export type StandingAfterTelling = {
  readonly state: Extract<ContactState, 'held' | 'promised' | 'closed'>;
  readonly promise: 'followUp' | 'kept';
};

export function afterTelling(route: DecisionRoute): StandingAfterTelling {
  if (!goesOn(route)) return { state: 'closed', promise: 'kept' };
  return { state: route === 'moreFacts' ? 'held' : 'promised', promise: 'followUp' };
}
