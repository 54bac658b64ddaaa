import { type Channel, liveChannels } from '@steunpunt/contract/calls';
import type { Answers, QuestionId } from '@steunpunt/domain/belscript/answers';
import {
  countedAnswers,
  hasAnswer,
  missingAnswers,
  questionsToAsk,
} from '@steunpunt/domain/belscript/asking';
import type { Belscript, Question } from '@steunpunt/domain/belscript/belscript';
import { type Voice, voiceOf } from '@steunpunt/domain/belscript/wording';
import type { DeskCalendar } from '@steunpunt/domain/calendar/desk-calendar';
import { asInstant } from '@steunpunt/domain/calendar/instant';
import type { LocalDate } from '@steunpunt/domain/calendar/local-date';
import type { TermFacts } from '@steunpunt/domain/contact/call-back';
import { type Desk, deskCalendarOf, type Reference } from './reference/desk-calendar-of.ts';

/**
 * What follows from the answers, but for the route, which comes after the first paint (`call-route.ts`). Computed when an
 * answer changes, never on a keystroke in a text.
 */
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
  readonly swvs: Reference['region']['swvs'];
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
    swvs: reference.region.swvs,
    termFacts: { receivedAt: asInstant(call.arrivedAt), calendar, deskWorkingDays: desk.callBackDays },
  };
}
