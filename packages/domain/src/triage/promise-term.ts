import { type ComputedTerm, type DeskCalendar, explainTerm, type Instant } from '../calendar/index.ts';
import type { Outcome } from './outcome.ts';

/**
 * The term of the outcome's promise with its computation, or null when nothing is promised. `deskWorkingDays` (whole, from 1)
 * is the desk's own number for U3; it never changes another urgency. A moment agreed with the caller replaces this term.
 * @source triage plan, Terms
 */
export function termOfPromise(
  outcome: Pick<Outcome, 'promise' | 'urgency'>,
  receivedAt: Instant,
  calendar: DeskCalendar,
  deskWorkingDays: number,
): ComputedTerm | null {
  if (outcome.promise === null || outcome.urgency === 'U4') return null;
  return explainTerm({ receivedAt, urgency: outcome.urgency, calendar, deskWorkingDays });
}
