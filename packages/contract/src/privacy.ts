import { involvedRoles } from '@steunpunt/domain/case/case-words';
import { accessParts, leftOutReasons } from '@steunpunt/domain/privacy/access-file';
import { accessWhats } from '@steunpunt/domain/privacy/compile-access-file';
import { erasureReaches } from '@steunpunt/domain/privacy/person-erasure';
import {
  allGrounds,
  privacyRequestKinds,
  privacyRequestStates,
  privacyStepNames,
} from '@steunpunt/domain/privacy/privacy-requests';
import { holdGrounds } from '@steunpunt/domain/privacy/retention-hold';
import * as z from 'zod/mini';
import { caseClasses, reads, workers } from './case-kinds.ts';
import { endpoint } from './endpoint.ts';
import {
  byId,
  id,
  instant,
  localDate,
  longText,
  nothing,
  reasonText,
  shortText,
  swvCode,
  version,
} from './shapes.ts';

/** A request of a parent or pupil about what is kept of them. What was asked and why it was decided goes when the case is erased. */
export const privacyRequestView = z.strictObject({
  id,
  version,
  kind: z.enum(privacyRequestKinds),
  state: z.enum(privacyRequestStates),
  /** Null when the case was erased. */
  caseId: z.nullable(id),
  caseNumber: shortText,
  swv: z.nullable(swvCode),
  /** Who asks; null for the family together, and after erasing. */
  aboutId: z.nullable(id),
  aboutRole: z.nullable(z.enum(involvedRoles)),
  askedOn: localDate,
  dueOn: localDate,
  isExtended: z.boolean(),
  note: z.nullable(longText),
  ground: z.nullable(z.enum(allGrounds)),
  /** Of an erasure that was granted. */
  reach: z.nullable(z.enum(erasureReaches)),
  reason: z.nullable(longText),
  decidedOn: z.nullable(localDate),
  decidedBy: z.nullable(shortText),
  steps: z.array(
    z.strictObject({
      step: z.enum(privacyStepNames),
      refusal: z.nullable(z.strictObject({ code: shortText })),
    }),
  ),
});
export type PrivacyRequestView = z.infer<typeof privacyRequestView>;

export const holdView = z.strictObject({
  id,
  ground: z.enum(holdGrounds),
  reason: longText,
  until: localDate,
  setBy: shortText,
  setOn: localDate,
  /** Whether it keeps the file today. */
  holds: z.boolean(),
});
export type HoldView = z.infer<typeof holdView>;

export const casePrivacyView = z.strictObject({
  caseId: id,
  caseNumber: shortText,
  /** Shown and stored, and nothing else, since this day. */
  restrictedSince: z.nullable(localDate),
  /** The day from which it is not kept any more; null while something has to be done with it. */
  keptUntil: z.nullable(localDate),
  requests: z.array(privacyRequestView),
  holds: z.array(holdView),
  /** Who can ask: parents, pupil and family. */
  people: z.array(z.strictObject({ id, role: z.enum(involvedRoles), name: z.nullable(shortText) })),
  /** Only a lead holds a file and ends that. */
  mayHold: z.boolean(),
});
export type CasePrivacyView = z.infer<typeof casePrivacyView>;

const changesPrivacy = {
  method: 'POST',
  permission: workers,
  audit: { kind: 'change', what: 'privacy' },
  idempotency: 'key',
  ifMatch: false,
  carries: ['F1', 'F2', 'F3'],
  query: nothing,
  view: casePrivacyView,
} as const;

export const listPrivacyRequests = endpoint({
  ...reads,
  path: '/privacy-requests',
  summary:
    'Requests for access, erasure, restriction and objections about cases of this actor, the first due first',
  audit: { kind: 'list', what: 'privacy' },
  carries: ['F1', 'F3'],
  params: nothing,
  query: z.strictObject({ state: z.optional(z.enum(['open', 'decided'])) }),
  view: z.strictObject({ requests: z.array(privacyRequestView) }),
});

export const getCasePrivacy = endpoint({
  ...reads,
  path: '/cases/{id}/privacy',
  summary: 'What was asked about the data in a case, what holds it, and how long it is kept',
  audit: { kind: 'read', what: 'privacy' },
  carries: ['F1', 'F2', 'F3'],
  params: byId,
  view: casePrivacyView,
});

export const askPrivacyRequest = endpoint({
  ...changesPrivacy,
  path: '/cases/{id}/privacy-requests',
  summary:
    'A parent or pupil asks for access, erasure or restriction, or objects; refused with `alreadyAsked`',
  params: byId,
  body: z.strictObject({
    kind: z.enum(privacyRequestKinds),
    /** Somebody in the case; null for the family together. */
    aboutId: z.nullable(id),
    askedOn: localDate,
    note: z.nullable(z.string().check(z.trim(), z.maxLength(1000))),
  }),
});

export const takePrivacyStep = endpoint({
  ...changesPrivacy,
  path: '/privacy-requests/{id}/steps',
  summary:
    'Decide about a request, extend its term or take it back; granting an erasure asks for a fresh sign-in and erases the case with all its contacts, or one person out of it; refused with `piecesUndecided` and `matchesUndecided`',
  idempotency: { none: 'If-Match makes a repeat harmless' },
  ifMatch: true,
  params: byId,
  body: z.strictObject({
    step: z.enum(privacyStepNames),
    ground: z.nullable(z.enum(allGrounds)),
    reason: z.nullable(reasonText),
    /** Of an erasure: the whole case, or only who asks. Left out it is the case. */
    reach: z.optional(z.nullable(z.enum(erasureReaches))),
  }),
  /** The request as it stands now; of the case nothing, because it may be gone. */
  view: privacyRequestView,
});

export const getErasurePreview = endpoint({
  ...reads,
  path: '/privacy-requests/{id}/erasure',
  summary: 'What would go and what would stay, and why, before an erasure is granted',
  audit: { kind: 'read', what: 'privacy' },
  carries: ['F0'],
  params: byId,
  view: z.strictObject({
    caseNumber: shortText,
    contacts: z.int(),
    /** Rows by table. */
    goes: z.array(z.strictObject({ table: shortText, rows: z.int() })),
    stays: z.array(z.strictObject({ table: shortText, why: shortText })),
  }),
});
export type ErasurePreview = z.infer<typeof getErasurePreview.view>;

/** The name of the shape of the file that is handed over; it changes when the shape does. */
export const accessFileSchema = 'steunpunt-inzage-2';

export const accessItem = z.strictObject({
  at: z.nullable(z.union([instant, localDate])),
  /** `label` says it as it was read aloud, for an answer. */
  what: z.enum(accessWhats),
  label: z.nullable(z.string()),
  text: z.nullable(z.string()),
});
export type AccessItem = z.infer<typeof accessItem>;

export const accessFileView = z.strictObject({
  schema: z.literal(accessFileSchema),
  madeAt: instant,
  caseNumber: shortText,
  /** Other cases in which they are, said to be the same person. */
  moreCases: z.array(shortText),
  about: z.strictObject({ role: z.enum(involvedRoles), name: z.nullable(shortText) }),
  parts: z.array(z.strictObject({ part: z.enum(accessParts), items: z.array(accessItem) })),
  leftOut: z.array(
    z.strictObject({ part: z.enum(accessParts), why: z.enum(leftOutReasons), times: z.int() }),
  ),
});
export type AccessFile = z.infer<typeof accessFileView>;

export const getAccessFile = endpoint({
  ...reads,
  path: '/privacy-requests/{id}/file',
  summary:
    'Everything that is kept of the person who asked, others blanked, to hand over on paper or as a file',
  permission: { roles: ['lead'] },
  audit: { kind: 'read', what: 'accessFile' },
  carries: caseClasses,
  params: byId,
  view: accessFileView,
});

export const addRetentionHold = endpoint({
  ...changesPrivacy,
  path: '/cases/{id}/holds',
  summary: 'Keep a file while a complaint, an objection or a procedure runs; refused with `holdTooLong`',
  permission: { roles: ['lead'] },
  params: byId,
  body: z.strictObject({ ground: z.enum(holdGrounds), reason: reasonText, until: localDate }),
});

export const endRetentionHold = endpoint({
  ...changesPrivacy,
  path: '/cases/{id}/holds/{holdId}/end',
  summary: 'A complaint, an objection or a procedure is over: the file goes at the end of its term',
  permission: { roles: ['lead'] },
  params: z.strictObject({ id, holdId: id }),
  body: nothing,
});

export const contactRetentionView = z.strictObject({
  contactId: id,
  /** In a case it is kept as long as the case, and held there. */
  isInCase: z.boolean(),
  keptUntil: z.nullable(localDate),
  holds: z.array(holdView),
  mayHold: z.boolean(),
});
export type ContactRetention = z.infer<typeof contactRetentionView>;

export const getContactRetention = endpoint({
  ...reads,
  path: '/contacts/{id}/retention',
  summary: 'How long a contact is kept, and what holds it',
  audit: { kind: 'read', what: 'privacy' },
  carries: ['F0', 'F3'],
  params: byId,
  view: contactRetentionView,
});

export const addContactHold = endpoint({
  ...changesPrivacy,
  path: '/contacts/{id}/holds',
  summary: 'Keep a contact that is in no case while a complaint, an objection or a procedure runs',
  permission: { roles: ['lead'] },
  carries: ['F0', 'F3'],
  params: byId,
  body: addRetentionHold.body,
  view: contactRetentionView,
});

export const endContactHold = endpoint({
  ...changesPrivacy,
  path: '/contacts/{id}/holds/{holdId}/end',
  summary: 'What held a contact is over: it goes at the end of its term',
  permission: { roles: ['lead'] },
  carries: ['F0', 'F3'],
  params: z.strictObject({ id, holdId: id }),
  body: nothing,
  view: contactRetentionView,
});
