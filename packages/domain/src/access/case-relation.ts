import type { Instant } from '../calendar/instant.ts';
import type { CaseState } from '../case/case-words.ts';
import { assertNever } from '../decision.ts';
import type { Actor } from '../people/actor.ts';
import type { SwvCode } from '../reference/swv.ts';
import type { PersonId } from '../triage/outcome.ts';
import { isOpenByGlass, worksWithContacts } from './relation.ts';

/** How an actor stands to a case, the strongest first. Exactly one holds. */
export const caseRelations = [
  'blocked',
  'owner',
  'coworker',
  'lead',
  'glass',
  'team',
  'guest',
  'none',
] as const;
export type CaseRelation = (typeof caseRelations)[number];

/** What decides the relation; facts, not rows. */
export type CaseRelationFacts = {
  /** Which case it is; only break-glass asks. */
  readonly caseId?: string;
  readonly swv: SwvCode | null;
  readonly ownerId: PersonId | null;
  /** Named by the owner to work on it too. */
  readonly coworkers: readonly PersonId[];
  /** The family agreed to sharing with another swv, or asked for one; without it a named colleague of another swv sees nothing. */
  readonly isShared?: boolean;
  /** Persons whose independence a caller of any contact in the case doubts. */
  readonly doubted: readonly PersonId[];
  readonly onJointAgenda: boolean;
  /** Until when this actor is at the table of a meeting of the second triage that has the case on its agenda. */
  readonly guestUntil: Instant | null;
};

/** From a gemeente or another swv: the seat is all there is. */
const seatOnly = ['blocked', 'guest', 'none'] as const satisfies readonly CaseRelation[];

type FactsAndState = CaseRelationFacts & { readonly state: CaseState };

/**
 * The one relation of an actor to a case: the first that holds. The desk, administrators and safety officers have none: the
 * desk keeps to its contacts.
 * @source quality plan, one relation one table, break-glass; docs/decisions/006-break-glass.md on its place in the order
 * @source triage plan, responsible swv: a doubted person stays out, the joint agenda
 */
export function caseRelationOf(actor: Actor, facts: FactsAndState, now: Instant): CaseRelation {
  return caseRelationsHolding(actor, facts, now)[0] ?? 'none';
}

/** Every relation that holds, the strongest first: the proofs ask what would follow if one of them did not. */
export function caseRelationsHolding(
  actor: Actor,
  facts: FactsAndState,
  now: Instant,
): readonly CaseRelation[] {
  if (actor.role !== 'guest' && !worksWithContacts(actor.role)) return ['none'];
  const possible = actor.role === 'guest' ? seatOnly : caseRelations;
  return possible.filter((relation) => holds(relation, actor, facts, now));
}

function holds(relation: CaseRelation, actor: Actor, facts: FactsAndState, now: Instant): boolean {
  switch (relation) {
    case 'blocked':
      return facts.doubted.includes(actor.personId);
    case 'owner':
      return facts.ownerId === actor.personId;
    case 'coworker':
      return isNamed(actor, facts) || coversForOwner(actor, facts);
    case 'team':
      return (
        actor.role === 'contactPerson' &&
        facts.ownerId === null &&
        isOfSwv(actor, facts) &&
        !isHeldForTable(facts, now)
      );
    case 'lead':
      return actor.role === 'lead' && (facts.swv === null || facts.onJointAgenda || isOfSwv(actor, facts));
    case 'glass':
      return isOpenByGlass(actor, facts.caseId, now);
    case 'guest':
      return isAtTable(facts, now);
    case 'none':
      return true;
    default:
      return assertNever(relation);
  }
}

/** @source domain facts 7: another swv sees only after transfer or consent */
function isNamed(actor: Actor, facts: CaseRelationFacts): boolean {
  return facts.coworkers.includes(actor.personId) && mayWorkFor(actor.swvs, facts);
}

/** Whether somebody of these swv's may be named to work on the case: of its own swv always, of another with a yes for sharing. */
export function mayWorkFor(
  swvs: readonly SwvCode[],
  { swv, isShared = false }: Pick<CaseRelationFacts, 'swv' | 'isShared'>,
): boolean {
  return swv === null || isShared || swvs.includes(swv);
}

function coversForOwner({ coversFor }: Actor, { ownerId }: CaseRelationFacts): boolean {
  return ownerId !== null && coversFor.includes(ownerId);
}

function isOfSwv(actor: Actor, { swv }: CaseRelationFacts): boolean {
  return swv !== null && actor.swvs.includes(swv);
}

function isAtTable({ guestUntil }: CaseRelationFacts, now: Instant): boolean {
  return guestUntil !== null && now < guestUntil;
}

/** What waits for the table is not the team's: a consultant at the table sees it as the guests do. */
function isHeldForTable(facts: FactsAndState, now: Instant): boolean {
  return facts.state !== 'followUp' && isAtTable(facts, now);
}
