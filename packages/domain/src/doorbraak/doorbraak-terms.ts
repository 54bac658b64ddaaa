import {
  addWorkingDays,
  closingTimeOn,
  type DeskCalendar,
  type Instant,
  instantAt,
  type LocalDate,
} from '../calendar/index.ts';
import { addDays } from '../calendar/local-date.ts';
import type { Doorbraak } from './doorbraak.ts';

/** Working days from the day the team started within which the table meets. @source domain notes 5.2, D4 */
export const tableWithinWorkingDays = 10;

/** Days between two follow-ups. @source domain notes 5.2, D7: every two weeks */
export const followUpDays = 14;

/** The last day on which the table can meet in time. */
export function latestTableDay(startedOn: LocalDate, calendar: DeskCalendar): LocalDate {
  return addWorkingDays(startedOn, tableWithinWorkingDays, calendar);
}

/** The moment by which the arrangements are looked at again: two weeks on, or the first working day after that. */
export function nextFollowUp(last: LocalDate, calendar: DeskCalendar): Instant {
  const day = addWorkingDays(addDays(last, followUpDays - 1), 1, calendar);
  return closingOf(day, calendar);
}

/**
 * By when something has to happen; null where nothing is due. Before the table is planned: the last day it can meet in time;
 * then the day it meets; after the decision the next follow-up.
 */
export function doorbraakUntil(
  { stage, tableOn, followedUpOn }: Pick<Doorbraak, 'stage' | 'tableOn' | 'followedUpOn'>,
  teamSince: LocalDate | null,
  calendar: DeskCalendar,
): Instant | null {
  if (stage === 'facts' && teamSince !== null)
    return closingOf(latestTableDay(teamSince, calendar), calendar);
  if (stage === 'table' && tableOn !== null) return closingOf(tableOn, calendar);
  if (stage === 'followUp' && followedUpOn !== null) return nextFollowUp(followedUpOn, calendar);
  return null;
}

function closingOf(day: LocalDate, calendar: DeskCalendar): Instant {
  return instantAt(day, closingTimeOn(day, calendar));
}
