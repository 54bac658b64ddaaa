import * as words from '@steunpunt/domain/second-triage/second-triage-words';
import { recordKinds } from '@steunpunt/domain/second-triage/second-triage-words';
import { outcomeFlags, urgencies } from '@steunpunt/domain/triage/outcome';
import * as z from 'zod/mini';
import { promiseView } from './contacts.ts';
import { natureCode } from './reference.ts';
import { id, instant, localDate, localTime, shortText, swvCode, version } from './shapes.ts';

const nameOfPerson = z.strictObject({ id, name: shortText });

/** A moment by which something is done, with its computation in Dutch, a line a day. */
export const termView = z.strictObject({
  until: instant,
  untilDate: localDate,
  untilTime: localTime,
  explanation: z.array(z.strictObject({ date: localDate, counts: z.nullable(z.int()), text: z.string() })),
});

/** One line of an agenda. Names and question are null where the actor may not see that class. */
export const agendaRow = z.strictObject({
  kind: z.enum(recordKinds),
  recordId: id,
  version,
  number: shortText,
  state: z.enum(words.itemStates),
  /** Somebody's data in its case is restricted: nothing can be decided about it. */
  isRestricted: z.boolean(),
  swv: z.nullable(swvCode),
  nature: z.nullable(natureCode),
  urgency: z.enum(urgencies),
  flags: z.array(z.enum(outcomeFlags)),
  onJointAgenda: z.boolean(),
  heldSince: instant,
  /** What the caller was promised; the oldest stands first. Null when nothing is open. */
  promise: z.nullable(promiseView),
  /** By when it must be decided; staff only. */
  decisionTerm: termView,
  childName: z.nullable(shortText),
  childAge: z.nullable(z.int()),
  callerName: z.nullable(shortText),
  question: z.nullable(z.string()),
});
export type AgendaRow = z.infer<typeof agendaRow>;

/** Somebody at the table without an account: sees the shared screen. */
export const presentPerson = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
  position: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
});

export const seatView = z.extend(nameOfPerson, { seat: z.enum(words.seats), swvs: z.array(swvCode) });

export const meetingHead = z.strictObject({
  id,
  version,
  kind: z.enum(words.meetingKinds),
  swv: z.nullable(swvCode),
  state: z.enum(words.meetingStates),
  plannedFor: instant,
  startedAt: z.nullable(instant),
  closedAt: z.nullable(instant),
  people: z.array(seatView),
  alsoPresent: z.array(presentPerson),
  /** True for who may prepare, start, change and close it. */
  leads: z.boolean(),
});
export type MeetingHead = z.infer<typeof meetingHead>;

/** Items this actor may see, numbered as they see them. */
export const meetingView = z.extend(meetingHead, {
  items: z.array(z.extend(agendaRow, { itemId: id, decidedHere: z.boolean() })),
});
export type MeetingView = z.infer<typeof meetingView>;

const refusal = z.nullable(z.looseObject({ code: z.string() }));

export const decisionView = z.strictObject({
  id,
  version,
  at: instant,
  by: shortText,
  deciders: z.array(shortText),
  alsoPresent: z.array(presentPerson),
  route: z.enum(words.decisionRoutes),
  swv: z.nullable(swvCode),
  personName: shortText,
  until: termView,
  reason: z.string(),
  outside: z.nullable(z.string()),
  offerStaysOpen: z.boolean(),
  tellWhat: z.string(),
  tellerName: shortText,
  tellUntil: instant,
  toldAt: z.nullable(instant),
  toldBy: z.nullable(shortText),
  /** Why this actor cannot say that it was told; null when they can. */
  tellRefusal: refusal,
});
export type DecisionView = z.infer<typeof decisionView>;

/** Everything the table needs for one item. `facts` and what follows from it are null for guests. */
export const itemView = z.extend(agendaRow, {
  itemId: id,
  meetingId: id,
  /** As the caller said it, and what they hope for. */
  words: z.nullable(z.strictObject({ question: z.nullable(z.string()), under: z.nullable(z.string()) })),
  /** Answers in words, by question of the script. F3 and, where allowed, F4. */
  facts: z.nullable(
    z.array(z.strictObject({ questionId: z.string(), label: shortText, answer: z.string() })),
  ),
  caller: z.nullable(shortText),
  callerSide: z.enum(words.callerSides),
  school: z.nullable(shortText),
  place: z.nullable(shortText),
  childGroup: z.nullable(shortText),
  writtenBy: shortText,
  whyHere: z.array(z.string()),
  consent: z.nullable(
    z.strictObject({ family: z.enum(words.consentAnswers), school: z.enum(words.consentAnswers) }),
  ),
  doorbraak: z.nullable(
    z.strictObject({
      /** What the caller's own answers show. */
      shown: z.array(z.enum(words.doorbraakCriteria)),
      needed: z.int(),
    }),
  ),
  requested: z.array(z.enum(words.requestKinds)),
  /** Every route in the order of its key, with why not; empty for guests. */
  routes: z.array(z.strictObject({ route: z.enum(words.decisionRoutes), refusal })),
  /** Who can take it up: nobody whom the caller doubts. */
  candidates: z.array(
    z.extend(nameOfPerson, { swvs: z.array(swvCode), isContactPerson: z.boolean(), isLead: z.boolean() }),
  ),
  /** When so many working days from now end, to choose from. */
  terms: z.array(z.strictObject({ days: z.int(), term: termView })),
  /** Who decides this item; whom the caller doubts is not among them. */
  deciders: z.array(shortText),
  /** At the table, and not for this item. */
  away: z.array(shortText),
  decisions: z.array(decisionView),
});
export type ItemView = z.infer<typeof itemView>;

export const decidedTerm = z.union([
  z.strictObject({ kind: z.literal('workingDays'), days: z.int().check(z.minimum(0), z.maximum(60)) }),
  z.strictObject({ kind: z.literal('moment'), date: localDate, time: localTime }),
]);

const reason = z.string().check(z.trim(), z.minLength(5), z.maxLength(2000));

export const decisionBody = z.strictObject({
  route: z.enum(words.decisionRoutes),
  swv: swvCode,
  personId: id,
  within: decidedTerm,
  reason,
  /** Where to, when the caller is referred. */
  outside: z.nullable(shortText),
  /** Criteria for a doorbraak that the table sees beside those in the answers. */
  criteria: z.array(z.enum(words.doorbraakCriteria)).check(z.maxLength(5)),
  offerStaysOpen: z.boolean(),
  tell: z.strictObject({ what: reason, byId: id, within: decidedTerm }),
});
export type DecisionBody = z.infer<typeof decisionBody>;

export const meetingBody = z.strictObject({
  plannedFor: instant,
  /** Who sits there, with an account. */
  people: z.array(z.strictObject({ id, seat: z.enum(words.seats) })).check(z.minLength(1), z.maxLength(30)),
  alsoPresent: z.array(presentPerson).check(z.maxLength(20)),
});

export const pauseEndBody = z.strictObject({
  decision: z.string().check(z.trim(), z.minLength(5), z.maxLength(4000)),
});
