import { addMinutes, type Instant } from '../calendar/instant.ts';
import type { ContactState } from '../contact/contact-state.ts';
import { assertNever } from '../decision.ts';
import type { Actor } from '../people/actor.ts';
import type { Role } from '../people/roles.ts';
import type { SwvCode } from '../reference/swv.ts';
import type { PersonId } from '../triage/outcome.ts';

/** How an actor stands to a contact, the strongest first. Exactly one holds. */
export const relations = [
  'blocked',
  'owner',
  'coworker',
  'lead',
  'helper',
  'glass',
  'team',
  'safety',
  'desk',
  'guest',
  'callerCard',
  'none',
] as const;
export type Relation = (typeof relations)[number];

/** What decides the relation; facts, not rows. */
export type ContactFacts = {
  /** The responsible swv; null while nobody knows it. */
  readonly swv: SwvCode | null;
  readonly deskId: string;
  readonly ownerId: PersonId | null;
  /** The case it is in. */
  readonly caseId?: string | null;
  /** Persons whose independence the caller doubts. */
  readonly doubted: readonly PersonId[];
  readonly registeredAt: Instant;
  /** True once the safety officer had to be told of it, or holds its promise; a later correction does not take that back. */
  readonly safetyOfficerTold: boolean;
  /** True once the leads of all swv's decide together about it; a later correction does not take that back. */
  readonly onJointAgenda: boolean;
  /** True while the actor sits at a running meeting of the second triage with this contact among its items. */
  readonly atTable: boolean;
  /** True when a running call of this actor comes from this contact's own caller. */
  readonly callerOnTheLine: boolean;
};

/**
 * Days that a desk sees its own contacts and the caller card looks back.
 * @source quality plan, one relation one table
 */
export const deskSeesDays = 30;

/** The earliest moment of registration that the desk and the caller card still see. */
export function deskSeesFrom(now: Instant): Instant {
  return addMinutes(now, -deskSeesDays * 24 * 60);
}

type FactsAndState = ContactFacts & { readonly state: ContactState };

/** What a guest from elsewhere can be: kept out, at the table, or nothing. */
const seatOnly = ['blocked', 'guest', 'none'] as const satisfies readonly Relation[];

/**
 * The one relation of an actor to a contact: the first that holds. An administrator, a mediator and a privacy officer have none, a guest from a
 * gemeente or another swv only that of their seat, and a safety officer none but
 * `safety`, whatever other roles the same person has. A contact whose swv is unknown, or that is
 * on the joint agenda, belongs to the leads of the region.
 * @source quality plan, one relation one table: guest at a second-triage meeting; safety officer per desk, told of worries about safety
 * @source triage plan, responsible swv: a doubted person stays out, the joint agenda
 * @source quality plan, break-glass; docs/decisions/006-break-glass.md on its place in the order
 * @assumption the privacy officer confirms that who works on a case reads the contacts in it, and calls nobody back
 * @assumption the safety officers and the privacy officer confirm that who was told keeps seeing it, also when it was corrected
 * @assumption the leads and the privacy officer confirm that a correction never takes a contact off the joint agenda by itself
 */
export function relationOf(actor: Actor, facts: FactsAndState, now: Instant): Relation {
  return relationsHolding(actor, facts, now)[0] ?? 'none';
}

/** Every relation that holds, the strongest first: the proofs ask what would follow if one of them did not. */
export function relationsHolding(actor: Actor, facts: FactsAndState, now: Instant): readonly Relation[] {
  switch (actor.role) {
    case 'administrator':
    case 'mediator':
    case 'privacyOfficer':
      return ['none'];
    case 'guest':
      return seatOnly.filter(
        (relation) =>
          relation === 'none' || (relation === 'guest' ? facts.atTable : holds(relation, actor, facts, now)),
      );
    case 'safetyOfficer':
    case 'contactPerson':
    case 'lead':
    case 'desk':
      return relations.filter((relation) => holds(relation, actor, facts, now));
    default:
      return assertNever(actor.role);
  }
}

function holds(relation: Relation, actor: Actor, facts: FactsAndState, now: Instant): boolean {
  switch (relation) {
    case 'blocked':
      return facts.doubted.includes(actor.personId);
    case 'owner':
      return worksWithContacts(actor.role) && facts.ownerId === actor.personId;
    case 'coworker':
      return (
        worksWithContacts(actor.role) && facts.ownerId !== null && actor.coversFor.includes(facts.ownerId)
      );
    case 'helper':
      return worksWithContacts(actor.role) && worksOnItsCase(actor, facts);
    case 'glass':
      return worksWithContacts(actor.role) && isOpenByGlass(actor, facts.caseId, now);
    case 'team':
      return (
        actor.role === 'contactPerson' &&
        facts.ownerId === null &&
        coversSwv(actor, facts) &&
        !isHeldForTable(facts)
      );
    case 'lead':
      return actor.role === 'lead' && (facts.swv === null || facts.onJointAgenda || coversSwv(actor, facts));
    case 'safety':
      return (
        actor.role === 'safetyOfficer' && facts.safetyOfficerTold && actor.deskIds.includes(facts.deskId)
      );
    case 'desk':
      return actor.role === 'desk' && actor.deskIds.includes(facts.deskId) && isRecent(facts, now);
    case 'guest':
      return worksWithContacts(actor.role) && facts.atTable;
    case 'callerCard':
      return actor.role !== 'safetyOfficer' && facts.callerOnTheLine && isRecent(facts, now);
    case 'none':
      return true;
    default:
      return assertNever(relation);
  }
}

/** The roles that own contacts, and cover for colleagues who do. */
export function worksWithContacts(role: Role): boolean {
  return role === 'contactPerson' || role === 'lead';
}

function worksOnItsCase({ worksOnCases = [] }: Actor, { caseId = null }: ContactFacts): boolean {
  return caseId !== null && worksOnCases.includes(caseId);
}

/** Whether this is the case that the actor opened by break-glass, or in it. */
export function isOpenByGlass({ glass }: Actor, caseId: string | null | undefined, now: Instant): boolean {
  return glass != null && glass.caseId === caseId && now < glass.until;
}

function coversSwv(actor: Actor, { swv }: ContactFacts): boolean {
  return swv !== null && actor.swvs.includes(swv);
}

function isRecent({ registeredAt }: ContactFacts, now: Instant): boolean {
  return registeredAt >= deskSeesFrom(now);
}

/** What waits for the table is not the team's: a consultant at the table sees it as the guests do. */
function isHeldForTable({ atTable, state }: FactsAndState): boolean {
  return atTable && state !== 'promised';
}
