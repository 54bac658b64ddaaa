import { answersSchema } from '@steunpunt/domain/belscript/answer-schemas';
import { questionIds } from '@steunpunt/domain/belscript/answers';
import { promiseChangeCodes } from '@steunpunt/domain/call-back/call-back-codes';
import { type ContactState, contactStates } from '@steunpunt/domain/contact/contact-state';
import { sectors } from '@steunpunt/domain/reference/sectors';
import {
  firstSteps,
  furtherSteps,
  outcomeFlags,
  promiseHolders,
  urgencies,
} from '@steunpunt/domain/triage/outcome';
import * as z from 'zod/mini';
import { channel, noCaseOutcomes } from './calls.ts';
import { endpoint } from './endpoint.ts';
import { natureCode } from './reference.ts';
import {
  byId,
  cursor,
  id,
  instant,
  localDate,
  localTime,
  nothing,
  reasonText,
  shortText,
  swvCode,
  version,
} from './shapes.ts';

export { type ContactState, contactStates };
export const contactState = z.enum(contactStates);

export const promiseView = z.strictObject({
  state: z.enum(['given', 'offered']),
  by: z.enum(promiseHolders),
  personId: z.nullable(id),
  personName: z.nullable(shortText),
  until: instant,
  untilDate: localDate,
  untilTime: localTime,
  /** True when the caller and the desk agreed on this moment instead of the term. */
  agreed: z.boolean(),
  /** It came in too late for the same day: the lead looks at it at once. */
  leadToldAtOnce: z.boolean(),
  /** Its clock stands still: it does not get late. */
  standsStill: z.boolean(),
  /** What last moved the promise after it was made; null: its term or agreed moment still stands. */
  moved: z.nullable(z.enum(promiseChangeCodes)),
  /** The computation in Dutch, a line a day, and then a line for each change. */
  explanation: z.array(z.strictObject({ date: localDate, counts: z.nullable(z.int()), text: z.string() })),
});
export type PromiseView = z.infer<typeof promiseView>;

const reasonView = z.strictObject({ rule: z.string(), text: z.string(), source: z.string() });

/** Groups of fields by class; null where the actor may not see that class. */
export const contactView = z.strictObject({
  id,
  version,
  number: shortText,
  channel,
  arrivedAt: instant,
  registeredAt: instant,
  registeredBy: shortText,
  deskId: id,
  belscriptVersion: shortText,
  state: contactState,
  noCaseOutcome: z.nullable(z.enum(noCaseOutcomes)),
  interrupted: z.boolean(),
  /** The leads of all swv's decide on it together. */
  onJointAgenda: z.boolean(),
  swv: z.nullable(swvCode),
  sector: z.nullable(z.enum(sectors)),
  nature: z.nullable(natureCode),
  moreNatures: z.array(natureCode),
  urgency: z.enum(urgencies),
  first: z.nullable(z.enum(firstSteps)),
  further: z.array(z.enum(furtherSteps)),
  flags: z.array(z.enum(outcomeFlags)),
  referrals: z.array(id),
  reasons: z.array(reasonView),
  promise: z.nullable(promiseView),
  owner: z.nullable(z.strictObject({ id, name: shortText })),
  minutes: z.int(),
  /** The case it is in, for whoever may see that. */
  case: z.nullable(z.strictObject({ id, number: shortText })),
  /** Other contacts of the same person that this actor may see. */
  samePerson: z.array(z.strictObject({ id, number: shortText, arrivedAt: instant })),
  relation: z.enum(['owner', 'coworker', 'lead', 'helper', 'glass', 'team', 'safety', 'desk', 'guest']),
  /** Steps this actor may take now. */
  may: z.array(z.enum(['take', 'correct'])),
  /** Its case is restricted: it is kept and shown. */
  isRestricted: z.boolean(),
  /** Why nobody can correct an answer now, also who may: its case is restricted, and no correction was granted. */
  whyNotCorrect: z.nullable(z.strictObject({ code: z.literal('restricted') })),
  /** F1 */
  contactDetails: z.nullable(
    z.strictObject({
      callerName: z.nullable(shortText),
      caller: z.nullable(shortText),
      number: z.nullable(shortText),
      numberDisplay: z.nullable(shortText),
      mail: z.nullable(shortText),
      callBackChannel: z.nullable(shortText),
      times: z.nullable(shortText),
      voicemail: z.nullable(z.boolean()),
      language: z.nullable(shortText),
    }),
  ),
  /** F2 */
  child: z.nullable(
    z.strictObject({
      name: z.nullable(shortText),
      age: z.nullable(z.int()),
      group: z.nullable(shortText),
      school: z.nullable(shortText),
      place: z.nullable(shortText),
    }),
  ),
  /** F3; in the order of the script, with the question as it was read aloud. */
  story: z.nullable(
    z.strictObject({
      question: z.nullable(z.string()),
      hope: z.nullable(z.string()),
      notepad: z.string(),
      readBack: z.nullable(z.string()),
      deviationReason: z.nullable(z.string()),
      told: z.array(z.strictObject({ itemId: id, title: shortText, at: instant })),
      lines: z.array(
        z.strictObject({ questionId: z.string(), asked: z.string(), label: shortText, answer: z.string() }),
      ),
      answers: answersSchema,
    }),
  ),
  /** F4 */
  safety: z.nullable(
    z.strictObject({
      log: z.array(
        z.strictObject({ at: instant, by: shortText, advised: shortText, note: z.nullable(shortText) }),
      ),
    }),
  ),
});
export type ContactView = z.infer<typeof contactView>;

export const contactRow = z.strictObject({
  id,
  version,
  number: shortText,
  channel,
  arrivedAt: instant,
  state: contactState,
  noCaseOutcome: z.nullable(z.enum(noCaseOutcomes)),
  swv: z.nullable(swvCode),
  nature: z.nullable(natureCode),
  urgency: z.enum(urgencies),
  first: z.nullable(z.enum(firstSteps)),
  until: z.nullable(instant),
  /** The clock of the promise stands still: it does not get late. */
  standsStill: z.boolean(),
  ownerName: z.nullable(shortText),
  callerName: z.nullable(shortText),
  childName: z.nullable(shortText),
  question: z.nullable(z.string()),
});

const staff = { roles: ['desk', 'contactPerson', 'lead'] } as const;
/** And who must be told of worries about safety. */
const staffAndSafety = { roles: [...staff.roles, 'safetyOfficer'] } as const;

export const contactFilters = {
  state: z.optional(contactState),
  channel: z.optional(channel),
  urgency: z.optional(z.enum(urgencies)),
  swv: z.optional(swvCode),
} as const;

export const listContacts = endpoint({
  method: 'GET',
  path: '/contacts',
  summary: 'Contacts this actor may see, newest first, thirty a page by keyset',
  permission: staff,
  audit: { kind: 'list', what: 'contact' },
  idempotency: { none: 'reads only' },
  ifMatch: false,
  carries: ['F0', 'F1', 'F2', 'F3'],
  params: nothing,
  query: z.strictObject({ ...contactFilters, cursor: z.optional(cursor) }),
  body: nothing,
  view: z.strictObject({
    contacts: z.array(contactRow),
    next: z.nullable(cursor),
    /** Exact to 99; 100 means more. */
    count: z.int(),
  }),
});

export const getContact = endpoint({
  method: 'GET',
  path: '/contacts/{id}',
  summary: 'One contact with the fields this actor may see',
  permission: staffAndSafety,
  audit: { kind: 'read', what: 'contact' },
  idempotency: { none: 'reads only' },
  ifMatch: false,
  carries: ['F0', 'F1', 'F2', 'F3', 'F4'],
  params: byId,
  query: nothing,
  body: nothing,
  view: contactView,
});

/** Corrections keep what was there before. The route is computed again and shown; the promise moves earlier, never later, by itself. */
export const correctContact = endpoint({
  method: 'PATCH',
  path: '/contacts/{id}',
  summary: 'Correct answers of a saved contact, with a reason; refused with `restricted`',
  permission: staff,
  audit: { kind: 'change', what: 'contact' },
  idempotency: { none: 'If-Match makes a repeat harmless' },
  ifMatch: true,
  carries: ['F0', 'F1', 'F2', 'F3', 'F4'],
  params: byId,
  query: nothing,
  body: z.strictObject({
    answers: z.optional(answersSchema),
    cleared: z.optional(z.array(z.enum(questionIds as [string, ...string[]]))),
    reason: reasonText,
  }),
  view: contactView,
});

export const contactHistory = endpoint({
  method: 'GET',
  path: '/contacts/{id}/history',
  summary: 'What was corrected, when, by whom and why',
  permission: staffAndSafety,
  audit: { kind: 'read', what: 'contactHistory' },
  idempotency: { none: 'reads only' },
  ifMatch: false,
  carries: ['F1', 'F2', 'F3', 'F4'],
  params: byId,
  query: nothing,
  body: nothing,
  view: z.strictObject({
    corrections: z.array(
      z.strictObject({
        at: instant,
        by: shortText,
        reason: z.string(),
        changes: z.array(
          z.strictObject({ questionId: z.string(), label: shortText, before: z.string(), after: z.string() }),
        ),
      }),
    ),
  }),
});

export const takeContact = endpoint({
  method: 'POST',
  path: '/contacts/{id}/take',
  summary:
    'A contact person of the responsible swv becomes the owner; refused with `alreadyTaken` or `doubtedPerson`',
  permission: { roles: ['contactPerson', 'lead'] },
  audit: { kind: 'change', what: 'contact' },
  idempotency: 'key',
  ifMatch: false,
  carries: ['F0', 'F1', 'F2', 'F3', 'F4'],
  params: byId,
  query: nothing,
  body: nothing,
  view: contactView,
});
