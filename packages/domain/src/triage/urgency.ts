import { assertNever } from '../decision.ts';
import { type Urgency, urgencies, type Within } from './outcome.ts';

/** Whether the first is more urgent than the second. */
export function isMoreUrgent(one: Urgency, other: Urgency): boolean {
  return urgencies.indexOf(one) < urgencies.indexOf(other);
}

export function mostUrgent(one: Urgency, other: Urgency): Urgency {
  return isMoreUrgent(other, one) ? other : one;
}

/**
 * How soon a promise of this urgency is kept. Two working days for U3 is the usual number; a desk sets its own.
 * @source triage plan, Terms; S2 says "binnen twee dagen"
 * @assumption the steunpunten confirm that working days are meant
 */
export function withinOf(urgency: Urgency): Within {
  switch (urgency) {
    case 'U0':
      return { kind: 'now' };
    case 'U1':
      return { kind: 'sameDay' };
    case 'U2':
      return { kind: 'workingDays', days: 1 };
    case 'U3':
    case 'U4':
      return { kind: 'workingDays', days: 2 };
    default:
      return assertNever(urgency);
  }
}
