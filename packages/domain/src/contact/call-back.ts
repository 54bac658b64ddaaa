import { type Answers, givenValue } from '../belscript/answers.ts';
import { type AgreedMoment, type AgreedMomentRefusal, judgeAgreedMoment } from '../calendar/agreed-moment.ts';
import type { DeskCalendar } from '../calendar/desk-calendar.ts';
import type { ExplainedDay } from '../calendar/explained-term.ts';
import type { Instant } from '../calendar/instant.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { LocalTime } from '../calendar/local-time.ts';
import { explainTerm, type PromisedUrgency } from '../calendar/term.ts';
import type { PersonId, PromiseHolder, Urgency } from '../triage/outcome.ts';

/** A promised call-back: who, by when, and how that was computed. */
export type CallBack = {
  readonly by: PromiseHolder;
  readonly not: readonly PersonId[];
  readonly until: Instant;
  readonly untilDate: LocalDate;
  readonly untilTime: LocalTime;
  /** A moment agreed with the caller stands instead of the term. */
  readonly agreed: boolean;
  /** Only at the caller's own wish. */
  readonly laterThanTerm: boolean;
  readonly tellLeadAtOnce: boolean;
  readonly days: readonly ExplainedDay[];
};

/** What a term is computed with. */
export type TermFacts = {
  readonly receivedAt: Instant;
  readonly calendar: DeskCalendar;
  readonly deskWorkingDays: number;
};

/**
 * The call-back with its moment. An agreed moment replaces the term when the calendar allows it; in acute danger it is
 * left aside, because nothing may hold up the registration of danger.
 */
export function callBackOf(
  promise: { readonly by: PromiseHolder; readonly not: readonly PersonId[] },
  urgency: Urgency,
  agreed: AgreedMoment | undefined,
  { receivedAt, calendar, deskWorkingDays }: TermFacts,
):
  | { readonly ok: true; readonly callBack: CallBack }
  | { readonly ok: false; readonly refusal: AgreedMomentRefusal } {
  const term = explainTerm({ receivedAt, urgency: promisedUrgencyOf(urgency), calendar, deskWorkingDays });
  const { tellLeadAtOnce, days } = term;
  const basis = { by: promise.by, not: promise.not, tellLeadAtOnce, days };
  if (agreed === undefined || urgency === 'U0') {
    const { until, untilDate, untilTime } = term;
    return {
      ok: true,
      callBack: { ...basis, until, untilDate, untilTime, agreed: false, laterThanTerm: false },
    };
  }
  const judged = judgeAgreedMoment({ agreed, term, receivedAt, calendar });
  if (!judged.ok) return judged;
  const { until, untilDate, untilTime, laterThanTerm } = judged;
  return { ok: true, callBack: { ...basis, until, untilDate, untilTime, agreed: true, laterThanTerm } };
}

/** The moment agreed with the caller. The schema of the answers lets real dates and times through, and nothing else. */
export function agreedMomentOf(answers: Answers): AgreedMoment | undefined {
  return givenValue(answers, 'agreedMoment') as AgreedMoment | undefined;
}

/** A promise without urgency of its own is kept within the usual term. */
function promisedUrgencyOf(urgency: Urgency): PromisedUrgency {
  return urgency === 'U4' ? 'U3' : urgency;
}
