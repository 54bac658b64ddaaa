import type { Instant } from '../calendar/instant.ts';
import type { ContactState } from '../contact/contact-state.ts';
import type { Actor } from '../people/actor.ts';
import { type AccessCell, type ContactAction, contactAccess, type FieldGroup } from './contact-access.ts';
import { type ContactFacts, type Relation, relationOf } from './relation.ts';

export type AccessFacts = ContactFacts & { readonly state: ContactState };

export type AccessDecision = AccessCell & {
  readonly relation: Relation;
  readonly allowed: boolean;
};

/**
 * Whether the actor may do this with the contact now, and which groups of fields an answer may hold.
 * Refused, `fields` and `actions` still say what the relation gives, so that a caller can tell "not visible" from "not this".
 */
export function decide(
  actor: Actor,
  facts: AccessFacts,
  action: ContactAction,
  now: Instant,
): AccessDecision {
  const relation = relationOf(actor, facts, now);
  const cell = contactAccess[relation][facts.state];
  const isWithoutCaller = action === 'card' && !facts.callerOnTheLine;
  return { ...cell, relation, allowed: cell.actions.includes(action) && !isWithoutCaller };
}

/** Groups of fields by name; what the decision does not name becomes null, whatever it was. */
export type Projected<Groups> = { readonly [Name in keyof Groups]: Groups[Name] | null };

/** Keeps the groups of fields that the decision names and nothing else. Refused: keeps nothing. */
export function project<Groups extends Partial<Record<FieldGroup, unknown>>>(
  decision: { readonly allowed: boolean; readonly fields: readonly FieldGroup[] },
  groups: Groups,
): Projected<Groups> {
  const kept = Object.entries(groups).map(([group, fields]) => [
    group,
    decision.allowed && decision.fields.some((field) => field === group) ? fields : null,
  ]);
  return Object.fromEntries(kept) as Projected<Groups>;
}

/** Whether somebody who lost the race would have been allowed to take the contact: they hear that it is taken. */
export function lostTheRace(actor: Actor, facts: AccessFacts, now: Instant): boolean {
  if (facts.ownerId === null || facts.ownerId === actor.personId) return false;
  return decide(actor, { ...facts, ownerId: null }, 'take', now).allowed;
}
