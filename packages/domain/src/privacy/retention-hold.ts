import { addMonths, type LocalDate } from '../calendar/local-date.ts';

/** Why a record stays although its term is over. */
export const holdGrounds = ['complaint', 'objection', 'procedure'] as const;
export type HoldGround = (typeof holdGrounds)[number];

/**
 * A hold has an end, so that nothing stays because somebody forgot it; whoever still needs it renews it.
 * @source domain notes 7, consequences: a hold for a running objection or complaint
 * @assumption the privacy officer confirms that a hold lasts at most a year at a time
 */
export const longestHoldMonths = 12;

export type Hold = {
  /** The last day on which it holds. */
  readonly until: LocalDate;
  /** The day on which it was ended before that; null when nobody did. */
  readonly endedOn: LocalDate | null;
};

export function holdsOn({ until, endedOn }: Hold, today: LocalDate): boolean {
  return endedOn === null && today <= until;
}

export type HoldRefusal = { readonly code: 'holdTooLong' | 'holdInPast' };

/** Whether a record may be held until then. */
export function refusalOfHold(until: LocalDate, today: LocalDate): HoldRefusal | null {
  if (until <= today) return { code: 'holdInPast' };
  return until > addMonths(today, longestHoldMonths) ? { code: 'holdTooLong' } : null;
}
