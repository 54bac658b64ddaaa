import {
  attemptResults,
  callBackOutcomes,
  suspendReasons,
  tellingWays,
} from '@steunpunt/domain/call-back/call-back-codes';
import { callBackStatuses } from '@steunpunt/domain/call-back/standing';
import { callBackStepNames } from '@steunpunt/domain/call-back/steps';
import { promiseHolders } from '@steunpunt/domain/triage/outcome';
import * as z from 'zod/mini';
import { promiseView } from './contacts.ts';
import { endpoint } from './endpoint.ts';
import {
  byId,
  id,
  instant,
  localDate,
  localTime,
  nothing,
  reasonText,
  shortText,
  version,
} from './shapes.ts';

const callers = { roles: ['desk', 'contactPerson', 'lead', 'safetyOfficer'] } as const;
const keepers = { roles: ['contactPerson', 'lead'] } as const;

/** How the caller can be reached, to be seen before anybody dials. F1. */
export const reachView = z.strictObject({
  number: z.nullable(shortText),
  numberDisplay: z.nullable(shortText),
  /** Another way to reach somebody without a number, in words. */
  otherWay: z.nullable(z.string()),
  mail: z.nullable(shortText),
  channel: z.nullable(shortText),
  times: z.nullable(shortText),
  /** Null: the caller was not asked. */
  voicemail: z.nullable(z.boolean()),
});
export type ReachView = z.infer<typeof reachView>;

export const latenessView = z.strictObject({
  state: z.enum(['inTime', 'near', 'quiet', 'late']),
  /** When it warns; null once it did. */
  warnsAt: z.nullable(instant),
  /** Office minutes: left when near, over when late. */
  minutes: z.nullable(z.int()),
});

const attemptView = z.strictObject({
  id,
  at: instant,
  by: shortText,
  result: z.enum(attemptResults),
  numberDisplay: z.nullable(shortText),
  minutes: z.int(),
  note: z.nullable(z.string()),
});

export const callBackEvents = [
  'ended',
  'appointed',
  'missed',
  'toldLate',
  'suspended',
  'resumed',
  'extended',
  'handedOver',
  'released',
  'numberChanged',
  'newRound',
  'leftToLead',
] as const;

const historyView = z.strictObject({
  id,
  at: instant,
  by: shortText,
  event: z.enum(callBackEvents),
  until: z.nullable(instant),
  outcome: z.nullable(z.enum(callBackOutcomes)),
  how: z.nullable(z.enum(tellingWays)),
  suspendReason: z.nullable(z.enum(suspendReasons)),
  /** The colleague it went to. */
  to: z.nullable(shortText),
  reason: z.nullable(z.string()),
});

export const callBackView = z.strictObject({
  /** The contact, and its version. */
  id,
  version,
  status: z.enum(callBackStatuses),
  by: z.nullable(z.enum(promiseHolders)),
  promise: z.nullable(promiseView),
  owner: z.nullable(z.strictObject({ id, name: shortText })),
  lateness: z.nullable(latenessView),
  /** What was promised before the caller was told that it gets late. */
  owedUntil: z.nullable(instant),
  restsUntil: z.nullable(instant),
  failed: z.int(),
  /** Failed attempts after which somebody decides. */
  attemptsAllowed: z.int(),
  suspended: z.nullable(
    z.strictObject({
      since: instant,
      reason: z.enum(suspendReasons),
      expected: z.nullable(localDate),
    }),
  ),
  extended: z.boolean(),
  ended: z.nullable(
    z.strictObject({ at: instant, outcome: z.nullable(z.enum(callBackOutcomes)), late: z.boolean() }),
  ),
  reach: z.nullable(reachView),
  /** The newest first. */
  attempts: z.array(attemptView),
  /** The newest first. */
  history: z.array(historyView),
  /** Every step, with why it cannot be taken now. */
  steps: z.array(
    z.strictObject({
      step: z.enum(callBackStepNames),
      refusal: z.nullable(z.strictObject({ code: z.string() })),
    }),
  ),
  /** Colleagues it can be handed to; empty when this person cannot hand it over. */
  candidates: z.array(z.strictObject({ id, name: shortText, absent: z.boolean() })),
});
export type CallBackView = z.infer<typeof callBackView>;

/** Whoever gave a contact away may no longer see it: then `callBack` is null. */
const givenAwayView = z.strictObject({ id, version, callBack: z.nullable(callBackView) });

export const getCallBack = endpoint({
  method: 'GET',
  path: '/contacts/{id}/call-back',
  summary: 'The promised call-back with attempts, steps and how its moment was computed',
  permission: callers,
  audit: { kind: 'read', what: 'callBack' },
  idempotency: { none: 'reads only' },
  ifMatch: false,
  carries: ['F0', 'F1', 'F3'],
  params: byId,
  query: nothing,
  body: nothing,
  view: callBackView,
});

const step = {
  method: 'POST',
  permission: keepers,
  audit: { kind: 'change', what: 'callBack' },
  idempotency: 'key',
  ifMatch: true,
  carries: ['F0', 'F1', 'F3'],
  params: byId,
  query: nothing,
  view: callBackView,
} as const;

const moment = z.strictObject({ date: localDate, time: localTime });
const note = z.nullable(z.string().check(z.trim(), z.maxLength(2000)));
const workingDays = z.int().check(z.minimum(1), z.maximum(10));

/** No If-Match: that somebody was called is a fact, whatever changed meanwhile. */
export const addAttempt = endpoint({
  ...step,
  path: '/contacts/{id}/call-back/attempts',
  summary:
    'An attempt to reach the caller; `spoken` keeps the promise or makes the next appointment; refused with `voicemailNotAllowed`, `decideFirst` and the codes of the steps',
  permission: callers,
  ifMatch: false,
  body: z.strictObject({
    result: z.enum(attemptResults),
    minutes: z.int().check(z.minimum(0), z.maximum(600)),
    note,
    /** Only after `spoken`: the next appointment. */
    next: z.nullable(moment),
  }),
});

export const tellLate = endpoint({
  ...step,
  path: '/contacts/{id}/call-back/late-notices',
  summary: 'The caller was told that it gets late: how, and the new moment',
  permission: callers,
  body: z.strictObject({ until: moment, how: z.enum(tellingWays), note }),
});

export const suspendCallBack = endpoint({
  ...step,
  path: '/contacts/{id}/call-back/suspension',
  summary: 'Stop the clock of the promise, with a reason and perhaps the day it is expected to go on',
  body: z.strictObject({ reason: z.enum(suspendReasons), note, expected: z.nullable(localDate) }),
});

export const resumeCallBack = endpoint({
  ...step,
  path: '/contacts/{id}/call-back/resumption',
  summary: 'Let the clock run again; the office hours that passed are added back',
  body: nothing,
});

export const extendCallBack = endpoint({
  ...step,
  path: '/contacts/{id}/call-back/extension',
  summary: 'Give the promise more working days, once, with a reason; refused with `alreadyExtended`',
  body: z.strictObject({ workingDays, reason: reasonText }),
});

export const handOverCallBack = endpoint({
  ...step,
  path: '/contacts/{id}/call-back/hand-over',
  summary:
    'Hand the contact to a colleague of the responsible swv, with a reason; refused with `notACandidate` or `doubtedPerson`',
  body: z.strictObject({ toPersonId: id, reason: reasonText }),
  view: givenAwayView,
});

export const releaseCallBack = endpoint({
  ...step,
  path: '/contacts/{id}/call-back/release',
  summary: 'Give the contact back to the team, with a reason',
  body: z.strictObject({ reason: reasonText }),
  view: givenAwayView,
});

export const decideCallBack = endpoint({
  ...step,
  path: '/contacts/{id}/call-back/decision',
  summary: 'How it goes on after failed attempts: write, one more round, close, or leave it to the lead',
  permission: callers,
  body: z.discriminatedUnion('decision', [
    z.strictObject({ decision: z.literal('write'), by: z.enum(['mail', 'letter']), reason: reasonText }),
    z.strictObject({
      decision: z.literal('tryAgain'),
      workingDays,
      how: z.enum(tellingWays),
      reason: reasonText,
    }),
    z.strictObject({ decision: z.literal('giveUp'), reason: reasonText }),
    z.strictObject({ decision: z.literal('askLead'), reason: reasonText }),
  ]),
});

export const changeCallBackNumber = endpoint({
  ...step,
  path: '/contacts/{id}/call-back/number',
  summary: 'Another number to call, in any notation; attempts count afresh',
  permission: callers,
  body: z.strictObject({ number: shortText, reason: reasonText }),
});

export const withdrawCallBack = endpoint({
  ...step,
  path: '/contacts/{id}/call-back/withdrawal',
  summary: 'The caller needs no call any more, with a reason',
  permission: callers,
  body: z.strictObject({ reason: reasonText }),
});
