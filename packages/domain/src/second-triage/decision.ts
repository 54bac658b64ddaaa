import type { ExplainedTerm } from '../calendar/explained-term.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Actor } from '../people/actor.ts';
import type { SwvCode } from '../reference/swv.ts';
import type { PersonId } from '../triage/outcome.ts';
import type { DecidedTerm, TermRefusal } from './decision-term.ts';
import type { ConsentSide, DecisionRoute, DoorbraakCriterion, RequestKind } from './second-triage-words.ts';
import { type ItemFacts, refusalOf, type StepRefusal } from './triage-item.ts';

/** Somebody who could take it up or tell it. */
export type Candidate = {
  readonly id: PersonId;
  readonly worksFor: readonly SwvCode[];
  readonly isContactPerson: boolean;
  /** The caller doubts that this person is independent. */
  readonly doubted: boolean;
};

/** What the table says. */
export type DecisionCommand = {
  readonly route: DecisionRoute;
  /** Who is responsible from now on. */
  readonly swv: SwvCode;
  readonly person: Candidate;
  readonly within: DecidedTerm;
  /** The moment that `within` stands for. */
  readonly until: ExplainedTerm;
  readonly teller: Candidate;
  /** Whether the teller may see the record once it is decided. */
  readonly tellerMaySee: boolean;
  readonly tellUntil: ExplainedTerm;
  /** Where the caller is referred to. */
  readonly outside: string | null;
  /** Wished by one side only: the offer stays open, nobody is called unasked. */
  readonly offerStaysOpen: boolean;
};

export type DecisionRefusal =
  | StepRefusal
  | TermRefusal
  | { readonly code: 'doubtedPerson' }
  | { readonly code: 'personNotOfSwv' }
  | { readonly code: 'contactPersonNeeded' }
  | { readonly code: 'swvNotOfRegion' }
  | { readonly code: 'otherSwvNeeded' }
  | { readonly code: 'ownSwvNeeded' }
  | { readonly code: 'outsideNeeded' }
  | { readonly code: 'tellerCannotSee' }
  | { readonly code: 'toldTooLate' };

export type DecisionEvent =
  | {
      readonly type: 'decided';
      readonly route: DecisionRoute;
      readonly swv: SwvCode;
      readonly movesSwv: boolean;
      readonly personId: PersonId;
      readonly tellerId: PersonId;
    }
  | {
      readonly type: 'requested';
      readonly kind: RequestKind;
      readonly criteria: readonly DoorbraakCriterion[];
      /** Which sides had said yes by then. */
      readonly agreed: readonly ConsentSide[];
    };

/**
 * What the table decides, with the request that comes with it. Never for the person doubted; mediation and doorbraak are
 * requested here and nowhere else.
 * @source triage plan, Laws: doubt about independence never leads back to the person doubted
 */
export function decideItem(
  command: DecisionCommand,
  facts: ItemFacts,
  actor: Pick<Actor, 'personId'>,
): Decision<DecisionEvent, DecisionRefusal> {
  const { route, swv, person, teller } = command;
  const refusal =
    refusalOf(route, facts, actor) ?? refusalOfPersons(command, facts) ?? refusalOfTelling(command);
  if (refusal !== null) return refuse(refusal);
  const decided: DecisionEvent = {
    type: 'decided',
    route,
    swv,
    movesSwv: facts.swv !== null && swv !== facts.swv,
    personId: person.id,
    tellerId: teller.id,
  };
  const kind = requestOf(route);
  if (kind === null) return accept(decided);
  const requested: DecisionEvent = {
    type: 'requested',
    kind,
    criteria: facts.criteria,
    agreed: (['family', 'school'] as const).filter((side) => facts.consent[side] === 'yes'),
  };
  return accept<DecisionEvent>(decided, requested);
}

/** The request that a route makes. */
export function requestOf(route: DecisionRoute): RequestKind | null {
  return route === 'mediation' || route === 'doorbraak' ? route : null;
}

/** Whether somebody of us goes on with the question after the caller was told. */
export function goesOn(route: DecisionRoute): boolean {
  return route !== 'referOutside' && route !== 'noAction';
}

function refusalOfPersons(
  { route, swv, person, teller, tellerMaySee }: DecisionCommand,
  facts: ItemFacts,
): DecisionRefusal | null {
  if (person.doubted || teller.doubted) return { code: 'doubtedPerson' };
  if (!facts.regionSwvs.includes(swv)) return { code: 'swvNotOfRegion' };
  if (route === 'otherSwv' && swv === facts.swv) return { code: 'otherSwvNeeded' };
  if (route !== 'otherSwv' && facts.swv !== null && swv !== facts.swv) return { code: 'ownSwvNeeded' };
  if (!person.worksFor.includes(swv)) return { code: 'personNotOfSwv' };
  if (route === 'ownContactPerson' && !person.isContactPerson) return { code: 'contactPersonNeeded' };
  return tellerMaySee ? null : { code: 'tellerCannotSee' };
}

/** The caller hears what was decided before it is done, not afterwards. */
function refusalOfTelling({ route, outside, until, tellUntil }: DecisionCommand): DecisionRefusal | null {
  if (route === 'referOutside' && (outside ?? '').trim() === '') return { code: 'outsideNeeded' };
  return tellUntil.until > until.until ? { code: 'toldTooLate' } : null;
}
