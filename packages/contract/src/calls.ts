import { answersSchema } from '@steunpunt/domain/belscript/answer-schemas';
import { questionIds } from '@steunpunt/domain/belscript/answers';
import { firstSteps } from '@steunpunt/domain/triage/outcome';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { byId, id, instant, localDate, nothing, reasonText, shortText, swvCode, version } from './shapes.ts';

export const channels = ['phone', 'mail', 'form', 'whatsapp', 'visit', 'schoolTalk'] as const;
export type Channel = (typeof channels)[number];
export const channel = z.enum(channels);

/** Channels on which somebody is waiting for an answer now. */
export const liveChannels = ['phone', 'visit', 'schoolTalk'] as const satisfies readonly Channel[];

export const safetyAdvice = z.enum([
  'emergency-112',
  'police',
  'suicide-prevention-113',
  'veilig-thuis',
  'kindertelefoon',
  'confidential-inspector',
  'safetyOfficer',
  'colleague',
  'other',
]);
const safetyLine = z.strictObject({
  at: instant,
  by: shortText,
  advised: safetyAdvice,
  note: z.nullable(shortText),
});

/** What was typed but is not an answer yet (half a number, half a name), so that a reload loses nothing. */
const typing = z.partialRecord(
  z.enum(questionIds as [string, ...string[]]),
  z.string().check(z.maxLength(4000)),
);

/** Where the desk is in the call: at a question, or rounding off. */
const place = z.strictObject({
  page: z.enum(['questions', 'closing']),
  questionId: z.nullable(z.enum(questionIds as [string, ...string[]])),
});

const closingChoices = {
  /** Null follows the protocol; otherwise the desk chose another first step and says why. */
  deviation: z.nullable(z.strictObject({ first: z.enum(firstSteps), reason: reasonText })),
  /** Whether the caller wants the call-back that was offered; null when none was offered. */
  offerAccepted: z.nullable(z.boolean()),
  /** The swv chosen by hand, when the protocol could not say. */
  swv: z.nullable(swvCode),
  /** The contact person named to the caller, null for whoever of the team is first. */
  promisedPersonId: z.nullable(id),
};
const minutes = z.int().check(z.minimum(0), z.maximum(600));
/** What was chosen while rounding off, before the call is completed. Null minutes: as measured. */
const choices = z.strictObject({ ...closingChoices, minutes: z.nullable(minutes) });

/** A contact that is being registered now; becomes a contact when it is completed. */
export const callView = z.strictObject({
  id,
  version,
  channel,
  deskId: id,
  /** When the call or message came in; for late entry earlier than startedAt. */
  arrivedAt: instant,
  startedAt: instant,
  savedAt: instant,
  belscriptVersion: shortText,
  answers: answersSchema,
  typing,
  notepad: z.string(),
  /** Ids of knowledge items that were told to the caller. */
  told: z.array(z.strictObject({ itemId: id, at: instant })),
  safetyLog: z.array(safetyLine),
  /** Set while the caller waits in another call's favour. */
  waitingSince: z.nullable(instant),
  waitedSeconds: z.int(),
  relatedContactId: z.nullable(id),
  place: z.nullable(place),
  choices: z.nullable(choices),
  /** The last offer to a colleague to take the call over. */
  transferId: z.nullable(id),
});
export type CallView = z.infer<typeof callView>;

const deskRoles = { roles: ['desk', 'contactPerson', 'lead'] } as const;

export const startCall = endpoint({
  method: 'POST',
  path: '/calls',
  summary: 'Start registering a call, mail, form, message or visit; refused with `tooManyCalls` above four',
  permission: deskRoles,
  audit: { kind: 'call', what: 'call' },
  idempotency: 'key',
  ifMatch: false,
  carries: ['F1', 'F2', 'F3', 'F4'],
  params: nothing,
  query: nothing,
  body: z.strictObject({
    channel,
    deskId: id,
    /** Only for what came in earlier (mail, form, late entry from paper); not in the future. */
    arrivedAt: z.optional(instant),
    /** E.164, when a softphone opened the app. */
    number: z.optional(z.string().check(z.regex(/^\+[1-9]\d{6,14}$/))),
  }),
  view: callView,
});

export const listCalls = endpoint({
  method: 'GET',
  path: '/calls',
  summary: 'My running calls, oldest first',
  permission: deskRoles,
  audit: { kind: 'call', what: 'call' },
  idempotency: { none: 'reads only' },
  ifMatch: false,
  carries: ['F1', 'F2', 'F3', 'F4'],
  params: nothing,
  query: nothing,
  body: nothing,
  view: z.strictObject({ calls: z.array(callView) }),
});

export const getCall = endpoint({
  ...listCalls,
  path: '/calls/{id}',
  summary: 'One of my running calls',
  params: byId,
  view: callView,
});

export const saveCall = endpoint({
  method: 'PATCH',
  path: '/calls/{id}',
  summary: 'Save answers, typing, notepad and what was told; only what is named is changed',
  permission: deskRoles,
  audit: { kind: 'call', what: 'call' },
  idempotency: { none: 'If-Match makes a repeat harmless' },
  ifMatch: true,
  carries: ['F1', 'F2', 'F3', 'F4'],
  params: byId,
  query: nothing,
  body: z.strictObject({
    answers: z.optional(answersSchema),
    /** Question ids whose answer is taken back. */
    cleared: z.optional(z.array(z.enum(questionIds as [string, ...string[]]))),
    typing: z.optional(typing),
    notepad: z.optional(z.string().check(z.maxLength(20000))),
    told: z.optional(z.array(id).check(z.maxLength(50))),
    waiting: z.optional(z.boolean()),
    relatedContactId: z.optional(z.nullable(id)),
    place: z.optional(z.nullable(place)),
    choices: z.optional(z.nullable(choices)),
    arrivedAt: z.optional(instant),
    channel: z.optional(channel),
  }),
  view: z.strictObject({
    version,
    savedAt: instant,
    waitingSince: z.nullable(instant),
    waitedSeconds: z.int(),
  }),
});

export const logSafetyAdvice = endpoint({
  method: 'POST',
  path: '/calls/{id}/safety-advice',
  summary: 'Keep that 112, Veilig Thuis, 113 or a person was advised or told',
  permission: deskRoles,
  audit: { kind: 'call', what: 'call' },
  idempotency: 'key',
  ifMatch: false,
  carries: ['F1', 'F2', 'F3', 'F4'],
  params: byId,
  query: nothing,
  body: z.strictObject({ advised: safetyAdvice, note: z.nullable(shortText) }),
  view: callView,
});

export const lookUpCaller = endpoint({
  method: 'POST',
  path: '/calls/{id}/caller-card',
  summary:
    'Earlier contacts where this number or address was the caller’s own, thirty days back, without story; refused with `tooManyLookUps` after six',
  permission: deskRoles,
  audit: { kind: 'search', what: 'callerCard' },
  idempotency: { none: 'search' },
  ifMatch: false,
  carries: ['F0', 'F1'],
  params: byId,
  query: nothing,
  body: z.strictObject({
    number: z.nullable(z.string().check(z.regex(/^\+[1-9]\d{6,14}$/))),
    mail: z.nullable(z.string().check(z.maxLength(254))),
  }),
  view: z.strictObject({
    contacts: z.array(
      z.strictObject({
        contactId: id,
        number: shortText,
        date: localDate,
        nature: z.nullable(z.string()),
        channel,
        /** While somebody still has to call back: who, for which swv, and by when. */
        running: z.nullable(
          z.strictObject({
            swv: z.nullable(swvCode),
            contactPerson: z.nullable(shortText),
            until: z.nullable(instant),
          }),
        ),
      }),
    ),
  }),
});

export const completeCall = endpoint({
  method: 'POST',
  path: '/calls/{id}/complete',
  summary: 'Turn the call into a contact with its route and promise',
  permission: deskRoles,
  audit: { kind: 'change', what: 'contact' },
  idempotency: 'key',
  ifMatch: true,
  carries: ['F0'],
  params: byId,
  query: nothing,
  body: z.strictObject({ ...closingChoices, minutes }),
  /** Refused with `answersMissing { questions }`, `deviationNotAllowed { reason }`, `momentInPast`, `momentAfterTerm`, `swvNeeded`, `contactNeeded`. */
  view: z.strictObject({ contactId: id, number: shortText, version }),
});

export const interruptCall = endpoint({
  method: 'POST',
  path: '/calls/{id}/interrupt',
  summary: 'The line broke: keep everything and promise a call-back when there is a number',
  permission: deskRoles,
  audit: { kind: 'change', what: 'contact' },
  idempotency: 'key',
  ifMatch: false,
  carries: ['F0'],
  params: byId,
  query: nothing,
  body: nothing,
  view: z.strictObject({ contactId: id, number: shortText, version }),
});

export const noCaseOutcomes = ['informationGiven', 'wrongNumber', 'hungUp', 'forColleague', 'test'] as const;

export const closeWithoutCase = endpoint({
  method: 'POST',
  path: '/calls/{id}/no-case',
  summary:
    'One key for calls that are no case, so that every call is counted; refused with `safetyOpen` after a worry',
  permission: deskRoles,
  audit: { kind: 'change', what: 'contact' },
  idempotency: 'key',
  ifMatch: false,
  carries: ['F0'],
  params: byId,
  query: nothing,
  body: z.strictObject({ outcome: z.enum(noCaseOutcomes) }),
  view: z.strictObject({ contactId: id, number: shortText, version }),
});
