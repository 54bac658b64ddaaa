import { addMinutes, type Instant } from '../calendar/instant.ts';
import type { Actor } from '../people/actor.ts';
import type { Role } from '../people/roles.ts';
import { type CaseAccessFacts, decideCase } from './case-access.ts';

/** Minutes that a case stays open by break-glass. @source quality plan, break-glass */
export const glassMinutes = 60;

export function glassUntil(openedAt: Instant): Instant {
  return addMinutes(openedAt, glassMinutes);
}

/**
 * Who may break the glass at all: those whose work is with cases.
 * @source quality plan, break-glass: not for hired mediators, not for administrators
 * @assumption the privacy officer confirms that the desk, guests and the safety officer cannot either: they ask a lead
 */
export function mayBreakGlass(role: Role): boolean {
  return role === 'contactPerson' || role === 'lead';
}

export type GlassRefusal = { readonly code: 'alreadyVisible' };

/**
 * What happens when this actor breaks the glass of this case. `hidden`: to them it does not exist, as for whoever is kept out;
 * no emergency goes before that. One case at a time: whoever opens another closes the one before.
 * @source quality plan, break-glass: one case, not over `blocked`
 */
export function glassAnswer(
  actor: Actor,
  facts: CaseAccessFacts,
  now: Instant,
): 'open' | 'hidden' | GlassRefusal {
  if (!mayBreakGlass(actor.role)) return 'hidden';
  const { relation, allowed } = decideCase(actor, facts, 'see', now);
  if (relation === 'blocked') return 'hidden';
  return allowed ? { code: 'alreadyVisible' } : 'open';
}
