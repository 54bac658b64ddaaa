import type { DeskCalendar } from '../calendar/desk-calendar.ts';
import { type ExplainedTerm, explainWorkingDays } from '../calendar/explained-term.ts';
import {
  dayKindOf,
  daysBetween,
  instantAt,
  type LocalDate,
  type LocalTime,
  localDateOf,
} from '../calendar/index.ts';
import type { Instant } from '../calendar/instant.ts';
import { type DecisionDays, explainDecisionTerm } from '../calendar/term.ts';
import type { Urgency } from '../triage/outcome.ts';

/**
 * By when a held question must be decided: staff see it beside the promise to the caller, which it never replaces. An
 * urgency without a promise of its own counts as U3.
 * @source triage plan, Terms
 */
export function decisionTerm(held: {
  readonly heldSince: Instant;
  readonly urgency: Urgency;
  readonly calendar: DeskCalendar;
  readonly decisionDays?: DecisionDays;
}): ExplainedTerm {
  const { heldSince: receivedAt, urgency, ...rest } = held;
  return explainDecisionTerm({ ...rest, receivedAt, urgency: urgency === 'U4' ? 'U3' : urgency });
}

/** By when something is done, as the table says it: in so many working days, or at a moment. */
export type DecidedTerm =
  | { readonly kind: 'workingDays'; readonly days: number }
  | { readonly kind: 'moment'; readonly date: LocalDate; readonly time: LocalTime };

export type TermRefusal =
  | { readonly code: 'momentInPast' }
  | { readonly code: 'momentOnClosedDay' }
  | { readonly code: 'momentTooFarAhead' };

/** @assumption the leads confirm that a decision promises nothing for more than half a year ahead */
const farthestDays = 183;

/** The moment that a term of the table stands for, with every day from now to then. */
export function momentOf(
  term: DecidedTerm,
  now: Instant,
  calendar: DeskCalendar,
):
  | { readonly ok: true; readonly term: ExplainedTerm }
  | { readonly ok: false; readonly refusal: TermRefusal } {
  if (term.kind === 'workingDays') {
    return { ok: true, term: explainWorkingDays({ receivedAt: now, workingDays: term.days, calendar }) };
  }
  const until = instantAt(term.date, term.time);
  if (until < now) return refused('momentInPast');
  if (daysBetween(localDateOf(now), term.date) > farthestDays) return refused('momentTooFarAhead');
  const day = dayKindOf(term.date, calendar);
  if (day.code !== 'workingDay') return refused('momentOnClosedDay');
  const days = [{ date: term.date, counts: null, reason: day, until: term.time }];
  return { ok: true, term: { until, untilDate: term.date, untilTime: term.time, days } };
}

function refused<Code extends TermRefusal['code']>(code: Code) {
  return { ok: false, refusal: { code } as TermRefusal } as const;
}
