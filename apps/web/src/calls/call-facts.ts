import { type Channel, liveChannels } from '@steunpunt/contract/calls';
import type { Answers, QuestionId } from '@steunpunt/domain/belscript/answers';
import { givenValue } from '@steunpunt/domain/belscript/answers';
import {
  countedAnswers,
  hasAnswer,
  missingAnswers,
  questionsToAsk,
} from '@steunpunt/domain/belscript/asking';
import type { Belscript, Question } from '@steunpunt/domain/belscript/belscript';
import { type Voice, voiceOf } from '@steunpunt/domain/belscript/wording';
import type { AgreedMoment, AgreedMomentRefusal } from '@steunpunt/domain/calendar/agreed-moment';
import type { DeskCalendar } from '@steunpunt/domain/calendar/desk-calendar';
import { asInstant } from '@steunpunt/domain/calendar/instant';
import type { LocalDate } from '@steunpunt/domain/calendar/local-date';
import { type CallBack, callBackOf, type TermFacts } from '@steunpunt/domain/contact/call-back';
import { applyDeviation } from '@steunpunt/domain/triage/deviation';
import type { FirstStep, Outcome } from '@steunpunt/domain/triage/outcome';
import { triage } from '@steunpunt/domain/triage/triage';
import type { TriageContext } from '@steunpunt/domain/triage/triage-context';
import { type Desk, deskCalendarOf, type Reference } from './reference/desk-calendar-of.ts';

/** What follows from the answers. Computed when an answer changes, never on a keystroke in a text. */
export type CallFacts = {
  readonly script: Belscript;
  readonly desk: Desk;
  readonly calendar: DeskCalendar;
  readonly today: LocalDate;
  readonly answers: Answers;
  readonly counted: Answers;
  readonly contact: 'live' | 'written';
  readonly voice: Voice;
  readonly asked: readonly Question[];
  readonly done: number;
  readonly missing: readonly QuestionId[];
  readonly outcome: Outcome;
  readonly context: TriageContext;
  readonly termFacts: TermFacts;
};

type CallParts = {
  readonly answers: Answers;
  readonly channel: Channel;
  readonly arrivedAt: string;
  readonly deskId: string;
};

/** Undefined when the region has no desk at all, so that no term can be computed. */
export function factsOfCall(
  call: CallParts,
  script: Belscript,
  reference: Reference,
  today: LocalDate,
): CallFacts | undefined {
  const desk = reference.desks.find(({ id }) => id === call.deskId) ?? reference.desks[0];
  if (desk === undefined) return undefined;
  const { answers } = call;
  const calendar = deskCalendarOf(desk, reference.region);
  const contact = (liveChannels as readonly Channel[]).includes(call.channel) ? 'live' : 'written';
  const counted = countedAnswers(script, answers);
  const asked = questionsToAsk(script, answers);
  const context: TriageContext = { today, contact, region: reference.region.swvs, calendar };
  return {
    script,
    desk,
    calendar,
    today,
    answers,
    counted,
    contact,
    voice: voiceOf(answers, contact),
    asked,
    done: asked.filter(({ id }) => hasAnswer(answers, id)).length,
    missing: missingAnswers(script, answers),
    outcome: triage(counted, context),
    context,
    termFacts: { receivedAt: asInstant(call.arrivedAt), calendar, deskWorkingDays: desk.callBackDays },
  };
}

/** The route in the end: the protocol's, or the first step the desk chose instead. */
export function routeOfCall({ outcome }: CallFacts, chosen: FirstStep | null): Outcome {
  return chosen === null || chosen === outcome.first ? outcome : applyDeviation(outcome, { first: chosen });
}

export type CallBackOfCall =
  | { readonly ok: true; readonly callBack: CallBack }
  | { readonly ok: false; readonly refusal: AgreedMomentRefusal; readonly callBack: CallBack | null };

/** The promise with its moment, or why the agreed moment cannot be; null when nothing is promised. */
export function callBackOfCall(facts: CallFacts, route: Outcome): CallBackOfCall | null {
  if (route.promise === null) return null;
  const agreed = givenValue(facts.counted, 'agreedMoment') as AgreedMoment | undefined;
  const made = callBackOf(route.promise, route.urgency, agreed, facts.termFacts);
  if (made.ok) return made;
  const term = callBackOf(route.promise, route.urgency, undefined, facts.termFacts);
  return { ok: false, refusal: made.refusal, callBack: term.ok ? term.callBack : null };
}
