import { assertNever } from '../decision.ts';
import { type LocalMoment, localMomentOf } from './amsterdam-time.ts';
import { closingTimeOn, type DeskCalendar } from './desk-calendar.ts';
import {
  closedDaysBeforeDayZero,
  closedDaysFrom,
  type ExplainedDay,
  type ExplainedTerm,
  ending,
  explainWorkingDays,
  isInTime,
} from './explained-term.ts';
import type { Instant } from './instant.ts';
import { addDays } from './local-date.ts';
import { type LocalTime, minutesOf } from './local-time.ts';

/** The urgencies that come with a promise; U4 promises nothing. */
export const promisedUrgencies = ['U0', 'U1', 'U2', 'U3'] as const;
export type PromisedUrgency = (typeof promisedUrgencies)[number];

/** A promise's term with its computation. */
export type ComputedTerm = ExplainedTerm & {
  readonly urgency: PromisedUrgency;
  /** A U1 that can no longer be kept the same day: the lead hears of it now. */
  readonly tellLeadAtOnce: boolean;
};

/**
 * Working days the desk gives itself for U3; each desk sets its own.
 * @source S2, "binnen twee dagen"
 * @assumption the steunpunten confirm that working days are meant
 */
export const defaultDeskWorkingDays = 2;

/** @assumption the leads confirm the two rules for U1: two hours before closing, otherwise 10:00 */
const minutesNeededForSameDay = 120;
const nextMorningTime: LocalTime = '10:00';

/**
 * The term of a promise by its urgency: U0 now; U1 the same day when received on a working day at least two hours before
 * closing, otherwise at 10:00 on the next working day, with the lead told at once; U2 one working day; U3 the desk's setting,
 * which changes U3 only. `deskWorkingDays` is a whole number from 1, otherwise this throws.
 * @source triage plan, Terms
 * @assumption the leads confirm that a U1 received on a closed day gets 10:00 on the first working day
 */
export function explainTerm({
  receivedAt,
  urgency,
  calendar,
  deskWorkingDays = defaultDeskWorkingDays,
}: {
  readonly receivedAt: Instant;
  readonly urgency: PromisedUrgency;
  readonly calendar: DeskCalendar;
  readonly deskWorkingDays?: number;
}): ComputedTerm {
  if (!Number.isInteger(deskWorkingDays) || deskWorkingDays < 1) {
    throw new RangeError(`Not a desk's number of working days: ${deskWorkingDays}`);
  }
  switch (urgency) {
    case 'U0':
      return { urgency, tellLeadAtOnce: false, ...termOfNow(receivedAt) };
    case 'U1':
      return termOfSameDay(receivedAt, calendar);
    case 'U2':
      return {
        urgency,
        tellLeadAtOnce: false,
        ...explainWorkingDays({ receivedAt, workingDays: 1, calendar }),
      };
    case 'U3':
      return {
        urgency,
        tellLeadAtOnce: false,
        ...explainWorkingDays({ receivedAt, workingDays: deskWorkingDays, calendar }),
      };
    default:
      return assertNever(urgency);
  }
}

/** Working days within which a held question is decided; each region sets its own. */
export type DecisionDays = { readonly usual: number; readonly urgent: number };

/** @assumption the leads confirm 5 working days, and 2 from U2 up */
export const defaultDecisionDays: DecisionDays = { usual: 5, urgent: 2 };

/** The term staff have for the decision on a held question; what the caller was promised stands beside it. @source triage plan, Terms */
export function explainDecisionTerm({
  receivedAt,
  urgency,
  calendar,
  decisionDays = defaultDecisionDays,
}: {
  readonly receivedAt: Instant;
  readonly urgency: PromisedUrgency;
  readonly calendar: DeskCalendar;
  readonly decisionDays?: DecisionDays;
}): ExplainedTerm {
  const workingDays = urgency === 'U3' ? decisionDays.usual : decisionDays.urgent;
  return explainWorkingDays({ receivedAt, workingDays, calendar });
}

function termOfNow(receivedAt: Instant): ExplainedTerm {
  const arrival = localMomentOf(receivedAt);
  const today: ExplainedDay = { date: arrival.date, counts: null, reason: { code: 'now' } };
  return { ...ending(arrival, arrival, [today]), until: receivedAt };
}

function termOfSameDay(receivedAt: Instant, calendar: DeskCalendar): ComputedTerm {
  const arrival = localMomentOf(receivedAt);
  if (isEarlyEnough(arrival, calendar)) {
    const today: ExplainedDay = { date: arrival.date, counts: null, reason: { code: 'sameDay' } };
    const end = { date: arrival.date, time: closingTimeOn(arrival.date, calendar) };
    return { urgency: 'U1', tellLeadAtOnce: false, ...ending(arrival, end, [today]) };
  }
  const passed = isInTime(arrival, calendar)
    ? [tooLateToday(arrival), ...closedDaysFrom(addDays(arrival.date, 1), calendar)]
    : closedDaysBeforeDayZero(arrival, calendar);
  const date = addDays(arrival.date, passed.length);
  const closing = closingTimeOn(date, calendar);
  const end = { date, time: closing < nextMorningTime ? closing : nextMorningTime };
  const morning: ExplainedDay = { date, counts: null, reason: { code: 'nextMorning' } };
  return { urgency: 'U1', tellLeadAtOnce: true, ...ending(arrival, end, [...passed, morning]) };
}

function isEarlyEnough(arrival: LocalMoment, calendar: DeskCalendar): boolean {
  if (!isInTime(arrival, calendar)) return false;
  const closing = minutesOf(closingTimeOn(arrival.date, calendar));
  return closing - minutesOf(arrival.time) >= minutesNeededForSameDay;
}

function tooLateToday(arrival: LocalMoment): ExplainedDay {
  return { date: arrival.date, counts: null, reason: { code: 'tooLateToday' } };
}
