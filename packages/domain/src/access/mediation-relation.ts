import { assertNever } from '../decision.ts';
import type { MediationRelation } from '../mediation/mediation-stages.ts';
import type { Actor } from '../people/actor.ts';
import type { SwvCode } from '../reference/swv.ts';
import type { PersonId } from '../triage/outcome.ts';

/** What decides who stands how to a mediation; facts, not rows. */
export type MediationAccessFacts = {
  readonly swv: SwvCode;
  /** Of the case or contact it came from. */
  readonly ownerId: PersonId | null;
  readonly mediators: readonly PersonId[];
  /** Persons whose independence a caller of the case doubts. */
  readonly doubted: readonly PersonId[];
};

/**
 * The one relation of an actor to a mediation, the first that holds; `none` means that it does not exist for them. Somebody
 * acts in one role at a time: only a session as mediator opens one's own mediations, and only it opens the notes.
 * Whoever covers for the owner today stands in their place.
 * `pool` is never among them: an offer is another record.
 * @source quality plan, one relation one table
 */
export function mediationRelationOf(
  { role, personId, swvs, coversFor }: Actor,
  { swv, ownerId, mediators, doubted }: MediationAccessFacts,
): Exclude<MediationRelation, 'pool'> {
  if (doubted.includes(personId)) return 'none';
  switch (role) {
    case 'mediator':
      return mediators.includes(personId) ? 'mediator' : 'none';
    case 'contactPerson':
      return ownerId !== null && [personId, ...coversFor].includes(ownerId) ? 'owner' : 'none';
    case 'lead':
      return swvs.includes(swv) ? 'lead' : 'none';
    case 'desk':
    case 'administrator':
    case 'safetyOfficer':
    case 'guest':
    case 'privacyOfficer':
      return 'none';
    default:
      return assertNever(role);
  }
}
