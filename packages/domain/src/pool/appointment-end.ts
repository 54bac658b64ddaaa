import { addWorkingDays, type DeskCalendar, type LocalDate } from '../calendar/index.ts';
import type { Mediator } from './mediator.ts';

/**
 * So many working days before a contract or a register entry ends, lead and mediator hear of it for each mediation that runs.
 * @assumption the leads confirm that ten working days are enough to find somebody else
 */
export const endWarningWorkingDays = 10;

/** The last day on which somebody can mediate here, and what ends on it. */
export type AppointmentEnd = { readonly on: LocalDate; readonly by: 'contract' | 'register' };

/** Whichever comes first. */
export function appointmentEnd({
  employer,
  registerValidUntil,
}: Pick<Mediator, 'employer' | 'registerValidUntil'>): AppointmentEnd {
  return employer.kind === 'hired' && employer.until < registerValidUntil
    ? { on: employer.until, by: 'contract' }
    : { on: registerValidUntil, by: 'register' };
}

/**
 * The end that is near or lies behind; null while it is further away. A mediation that runs is not stopped by it: the mediator
 * can round it off or give it back, and the lead can look for another.
 * @assumption the three swv's confirm that a mediator whose contract or register entry ended may hand over what runs
 */
export function endsSoon(
  mediator: Pick<Mediator, 'employer' | 'registerValidUntil'>,
  today: LocalDate,
  calendar: DeskCalendar,
): AppointmentEnd | null {
  const end = appointmentEnd(mediator);
  return end.on <= addWorkingDays(today, endWarningWorkingDays, calendar) ? end : null;
}
