import { suspendReasons, undecidedReasons } from '@steunpunt/domain/call-back/call-back-codes';
import { firstSteps, outcomeFlags, urgencies } from '@steunpunt/domain/triage/outcome';
import * as z from 'zod/mini';
import { latenessView } from './call-backs.ts';
import { contactState, promiseView } from './contacts.ts';
import { endpoint } from './endpoint.ts';
import { natureCode } from './reference.ts';
import { cursor, id, instant, localDate, nothing, shortText, swvCode, version } from './shapes.ts';

export const worklistViews = ['mine', 'team', 'held', 'late', 'desk', 'safety'] as const;

/** By due, and apart from them who is left in peace for a while and whose clock stands still. */
export const worklistGroups = ['late', 'today', 'tomorrow', 'later', 'resting', 'suspended'] as const;

export const worklistRow = z.strictObject({
  contactId: id,
  version,
  number: shortText,
  group: z.enum(worklistGroups),
  state: contactState,
  swv: z.nullable(swvCode),
  nature: z.nullable(natureCode),
  urgency: z.enum(urgencies),
  first: z.nullable(z.enum(firstSteps)),
  flags: z.array(z.enum(outcomeFlags)),
  interrupted: z.boolean(),
  /** The leads of all swv's decide on it together. */
  onJointAgenda: z.boolean(),
  ownerName: z.nullable(shortText),
  /** The owner is away and this actor covers. */
  covering: z.boolean(),
  /** The case it is in, for whoever may see that. */
  case: z.nullable(z.strictObject({ id, number: shortText })),
  mayTake: z.boolean(),
  promise: promiseView,
  callerName: z.nullable(shortText),
  caller: z.nullable(shortText),
  childName: z.nullable(shortText),
  childAge: z.nullable(z.int()),
  school: z.nullable(shortText),
  question: z.nullable(z.string()),
  phoneNumber: z.nullable(shortText),
  phoneDisplay: z.nullable(shortText),
  /** Another way to reach somebody without a number, in words. */
  otherWay: z.nullable(z.string()),
  channel: z.nullable(shortText),
  times: z.nullable(shortText),
  voicemail: z.nullable(z.boolean()),
  /** Whether this actor may call now; with the code why not. */
  callRefusal: z.nullable(shortText),
  lateness: latenessView,
  failed: z.int(),
  undecided: z.nullable(z.enum(undecidedReasons)),
  restsUntil: z.nullable(instant),
  suspended: z.nullable(
    z.strictObject({ since: instant, reason: z.enum(suspendReasons), expected: z.nullable(localDate) }),
  ),
});
export type WorklistRow = z.infer<typeof worklistRow>;

/** An open task of this actor, or of a colleague for whom they cover, in a case that they may see. */
export const worklistTask = z.strictObject({
  taskId: id,
  caseId: id,
  caseNumber: shortText,
  group: z.enum(['late', 'today', 'tomorrow', 'later']),
  dueOn: localDate,
  urgency: z.enum(urgencies),
  nature: z.nullable(natureCode),
  /** The owner is away and this actor covers. */
  covering: z.boolean(),
  ownerName: shortText,
  callerName: z.nullable(shortText),
  childName: z.nullable(shortText),
  childAge: z.nullable(z.int()),
  school: z.nullable(shortText),
  /** F3: what is to be done. */
  what: z.nullable(z.string()),
});
export type WorklistTask = z.infer<typeof worklistTask>;

export const getWorklist = endpoint({
  method: 'GET',
  path: '/worklist',
  summary:
    'Promises to keep and own tasks, the earliest first, fifty a page by keyset, with the count of every view',
  permission: { roles: ['desk', 'contactPerson', 'lead', 'safetyOfficer'] },
  audit: { kind: 'list', what: 'worklist' },
  idempotency: { none: 'reads only' },
  ifMatch: false,
  carries: ['F0', 'F1', 'F2', 'F3'],
  params: nothing,
  query: z.strictObject({
    view: z.optional(z.enum(worklistViews)),
    urgency: z.optional(z.enum(urgencies)),
    cursor: z.optional(cursor),
  }),
  body: nothing,
  view: z.strictObject({
    rows: z.array(worklistRow),
    /** With the first page of `mine`, and counted with it: a hundred at most. */
    tasks: z.array(worklistTask),
    next: z.nullable(cursor),
    /** Only the views this role has; exact to 99, 100 means more. */
    counts: z.array(z.strictObject({ view: z.enum(worklistViews), count: z.int() })),
    groups: z.array(z.strictObject({ group: z.enum(worklistGroups), count: z.int() })),
  }),
});
