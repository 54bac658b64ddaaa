import type { DeskCalendar } from '../calendar/desk-calendar.ts';
import { addDays, type LocalDate } from '../calendar/local-date.ts';
import { addWorkingDays, firstWorkingDayFrom } from '../calendar/working-days.ts';
import type { CaseResult } from './case-words.ts';

/** Working days after opening on which somebody is asked for the first time whether they feel supported. */
export const firstSupportAfter = 10;
/** Days between one time and the next. */
export const supportEvery = 42;

/**
 * The working day on which felt support is asked next: ten working days after the case was opened or reopened, and from then
 * on six weeks after the last time.
 * @assumption the leads confirm these moments
 */
export function supportDueOn(
  { openedOn, lastAskedOn }: { readonly openedOn: LocalDate; readonly lastAskedOn: LocalDate | null },
  calendar: DeskCalendar,
): LocalDate {
  return lastAskedOn === null
    ? addWorkingDays(openedOn, firstSupportAfter, calendar)
    : firstWorkingDayFrom(addDays(lastAskedOn, supportEvery), calendar);
}

/** Results with nobody left to ask. */
const nobodyToAsk: readonly CaseResult[] = ['stoppedByFamily', 'unreachable', 'openedByMistake'];

/**
 * Whether felt support must still be asked before a case can end with this result: at least once since it was opened or reopened.
 * @assumption the leads confirm that a case does not end unasked
 */
export function mustAskSupport(result: CaseResult, wasAsked: boolean): boolean {
  return !wasAsked && !nobodyToAsk.includes(result);
}
