import type { Instant } from '../calendar/instant.ts';
import type { CaseState } from '../case/case-words.ts';
import type { Actor } from '../people/actor.ts';
import { type CaseRelation, type CaseRelationFacts, caseRelationOf } from './case-relation.ts';
import type { FieldGroup } from './contact-access.ts';

/** `see`: it exists for this actor. `take`: become its owner. `write`: whatever the steps table gives to this relation. */
export const caseActions = ['see', 'take', 'write'] as const;
export type CaseAction = (typeof caseActions)[number];

export type CaseFieldGroup = Exclude<FieldGroup, 'card'>;

export type CaseCell = {
  readonly actions: readonly CaseAction[];
  readonly fields: readonly CaseFieldGroup[];
};

const nothing: CaseCell = { actions: [], fields: [] };
const everything = ['F0', 'F1', 'F2', 'F3', 'F4', 'question'] as const;
const reads: CaseCell = { actions: ['see'], fields: everything };
const works: CaseCell = { actions: ['see', 'write'], fields: everything };
const leads: CaseCell = { actions: ['see', 'take', 'write'], fields: everything };
const teamCell: CaseCell = { actions: ['see', 'take'], fields: ['F0', 'F1', 'question'] };
const guestCell: CaseCell = { actions: ['see'], fields: ['F0', 'question'] };

/**
 * Who may do and see what in a case, by relation and state. While it is paused everybody only reads; what a lead decides
 * about it and what can be done with a closed one stand in the steps table.
 * The team sees only what waits for one of them, as with contacts.
 * @source quality plan, one relation one table
 * @assumption the three swv's confirm that contact persons do not see held, paused and closed cases that nobody owns
 */
export const caseAccess: Readonly<Record<CaseRelation, Readonly<Record<CaseState, CaseCell>>>> = {
  blocked: { followUp: nothing, held: nothing, paused: nothing, closed: nothing },
  owner: { followUp: works, held: works, paused: reads, closed: reads },
  coworker: { followUp: works, held: works, paused: reads, closed: reads },
  team: { followUp: teamCell, held: nothing, paused: nothing, closed: nothing },
  lead: { followUp: leads, held: works, paused: reads, closed: reads },
  glass: { followUp: reads, held: reads, paused: reads, closed: reads },
  guest: { followUp: guestCell, held: guestCell, paused: guestCell, closed: nothing },
  none: { followUp: nothing, held: nothing, paused: nothing, closed: nothing },
};

export type CaseAccessFacts = CaseRelationFacts & { readonly state: CaseState };

export type CaseAccessDecision = CaseCell & {
  readonly relation: CaseRelation;
  readonly allowed: boolean;
};

/** Whether the actor may do this with the case now, and which groups of fields an answer may hold. */
export function decideCase(
  actor: Actor,
  facts: CaseAccessFacts,
  action: CaseAction,
  now: Instant,
): CaseAccessDecision {
  const relation = caseRelationOf(actor, facts, now);
  const cell = caseAccess[relation][facts.state];
  return { ...cell, relation, allowed: cell.actions.includes(action) };
}

/** Whether somebody who lost the race would have been allowed to take the case: they hear that it is taken. */
export function lostTheCase(actor: Actor, facts: CaseAccessFacts, now: Instant): boolean {
  if (facts.ownerId === null || facts.ownerId === actor.personId) return false;
  return decideCase(actor, { ...facts, ownerId: null }, 'take', now).allowed;
}
