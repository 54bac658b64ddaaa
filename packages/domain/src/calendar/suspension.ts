import { instantAt, localDateOf } from './amsterdam-time.ts';
import { closingTimeOn, type DeskCalendar } from './desk-calendar.ts';
import type { Instant } from './instant.ts';
import { addOfficeMinutes, officeMinutesBetween } from './office-time.ts';
import { addWorkingDays } from './working-days.ts';

export type ResumeRefusal =
  | { readonly code: 'resumedBeforeSuspended' }
  | { readonly code: 'termAlreadyEnded' };
export type ExtendRefusal =
  | { readonly code: 'alreadyExtended' }
  | { readonly code: 'reasonMissing' }
  | { readonly code: 'extensionOutOfRange' };

/** @assumption the leads confirm how far a promise may be extended, once */
export const longestExtension = 10;

/**
 * The end of a term that stood still for a while: the office hours that really passed are added back. A weekend adds nothing.
 * Refused when the term had ended before it was suspended.
 * @assumption the leads confirm that the length is counted in office hours
 */
export function resumeTerm({
  until,
  suspendedAt,
  resumedAt,
  calendar,
}: {
  readonly until: Instant;
  readonly suspendedAt: Instant;
  readonly resumedAt: Instant;
  readonly calendar: DeskCalendar;
}):
  | { readonly ok: true; readonly until: Instant; readonly addedMinutes: number }
  | { readonly ok: false; readonly refusal: ResumeRefusal } {
  if (resumedAt < suspendedAt) {
    return { ok: false, refusal: { code: 'resumedBeforeSuspended' } };
  }
  if (suspendedAt > until) return { ok: false, refusal: { code: 'termAlreadyEnded' } };
  const addedMinutes = officeMinutesBetween(suspendedAt, resumedAt, calendar);
  return { ok: true, until: addOfficeMinutes(until, addedMinutes, calendar), addedMinutes };
}

/** The end of a term extended once, with a reason: closing time so many working days (1 to `longestExtension`) later. */
export function extendTerm({
  until,
  workingDays,
  reason,
  extendedBefore,
  calendar,
}: {
  readonly until: Instant;
  readonly workingDays: number;
  readonly reason: string;
  readonly extendedBefore: boolean;
  readonly calendar: DeskCalendar;
}): { readonly ok: true; readonly until: Instant } | { readonly ok: false; readonly refusal: ExtendRefusal } {
  if (extendedBefore) return { ok: false, refusal: { code: 'alreadyExtended' } };
  if (reason.trim() === '') return { ok: false, refusal: { code: 'reasonMissing' } };
  if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays > longestExtension) {
    return { ok: false, refusal: { code: 'extensionOutOfRange' } };
  }
  const last = addWorkingDays(localDateOf(until), workingDays, calendar);
  return { ok: true, until: instantAt(last, closingTimeOn(last, calendar)) };
}
