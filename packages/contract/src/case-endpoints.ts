import { caseStates } from '@steunpunt/domain/case/case-words';
import { correctedFields } from '@steunpunt/domain/case/corrected-person';
import * as z from 'zod/mini';
import { adds, caseClasses, changes, reads, steps } from './case-kinds.ts';
import {
  closeBody,
  consentBody,
  endPauseBody,
  entryBody,
  entryChange,
  handOverBody,
  involvedBody,
  involvedChange,
  questionsBody,
  referralAnswer,
  referralBody,
  supportBody,
  taskBody,
  taskChange,
  withReason,
} from './case-steps.ts';
import { caseRow, caseView, referralView, timelineItem, timelineKinds } from './cases.ts';
import { endpoint } from './endpoint.ts';
import { byId, cursor, id, instant, localDate, nothing, shortText, swvCode } from './shapes.ts';

export const listCases = endpoint({
  ...reads,
  path: '/cases',
  summary: 'Cases this actor may see, the newest first, thirty a page by keyset',
  audit: { kind: 'list', what: 'case' },
  carries: ['F0', 'F1', 'F2', 'F3'],
  params: nothing,
  query: z.strictObject({
    state: z.optional(z.enum(caseStates)),
    swv: z.optional(swvCode),
    whose: z.optional(z.enum(['mine', 'nobody', 'colleagues'])),
    cursor: z.optional(cursor),
  }),
  view: z.strictObject({
    cases: z.array(caseRow),
    next: z.nullable(cursor),
    /** Exact to 99; 100 means more. */
    count: z.int(),
  }),
});

export const getCase = endpoint({
  ...reads,
  path: '/cases/{id}',
  summary: 'One case with the fields this actor may see, and every step with why not',
  audit: { kind: 'read', what: 'case' },
  carries: caseClasses,
  params: byId,
  view: caseView,
});

export const caseTimeline = endpoint({
  ...reads,
  path: '/cases/{id}/timeline',
  summary: 'What happened in a case, the newest first, fifty a page by keyset',
  audit: { kind: 'read', what: 'caseTimeline' },
  carries: caseClasses,
  params: byId,
  query: z.strictObject({ kind: z.optional(z.enum(timelineKinds)), cursor: z.optional(cursor) }),
  view: z.strictObject({ items: z.array(timelineItem), next: z.nullable(cursor) }),
});

export const addEntry = endpoint({
  ...adds,
  path: '/cases/{id}/entries',
  summary: 'Write something down in a case, with the minutes it took',
  body: entryBody,
});

/** The version is that of the entry. Stale: 412, and the newer text is fetched to be shown beside it. */
export const changeEntry = endpoint({
  ...changes,
  path: '/cases/{id}/entries/{entryId}',
  summary: 'Correct what one wrote oneself; what was there before is kept',
  params: z.strictObject({ id, entryId: id }),
  body: entryChange,
});

export const saveQuestions = endpoint({
  ...changes,
  path: '/cases/{id}/questions',
  summary: 'The first question and the question under it, each dated and kept apart',
  body: questionsBody,
});

export const addInvolved = endpoint({
  ...adds,
  path: '/cases/{id}/people',
  summary: 'Somebody involved, with role and authority; refused with `phoneNumberInvalid`',
  body: involvedBody,
});

/** The version is that of the person. */
export const changeInvolved = endpoint({
  ...changes,
  path: '/cases/{id}/people/{involvedId}',
  summary: 'Change somebody involved; what stood there is kept. Refused with `personErased`',
  params: z.strictObject({ id, involvedId: id }),
  body: involvedChange,
});

export const correctionsView = z.strictObject({
  corrections: z.array(
    z.strictObject({
      id,
      at: instant,
      by: shortText,
      field: z.enum(correctedFields),
      before: z.nullable(shortText),
      after: z.nullable(shortText),
      /** The day on which they asked for it; null when nobody did. */
      askedOn: z.nullable(localDate),
    }),
  ),
});
export type PersonCorrection = z.infer<typeof correctionsView>['corrections'][number];

export const listPersonCorrections = endpoint({
  ...reads,
  path: '/cases/{id}/people/{involvedId}/corrections',
  summary:
    'What was corrected of somebody involved: what stood there and what stands there now, the last first',
  audit: { kind: 'read', what: 'corrections' },
  carries: ['F1', 'F2'],
  params: z.strictObject({ id, involvedId: id }),
  view: correctionsView,
});

export const recordConsent = endpoint({
  ...adds,
  path: '/cases/{id}/consents',
  summary: 'A yes or a no of one person for one purpose; a later one replaces it and is kept beside it',
  body: consentBody,
});

export const withdrawConsent = endpoint({
  ...adds,
  path: '/cases/{id}/consents/{consentId}/withdraw',
  summary: 'Somebody takes a yes back',
  params: z.strictObject({ id, consentId: id }),
});

export const addTask = endpoint({
  ...adds,
  path: '/cases/{id}/tasks',
  summary: 'Something to do, by whom and by when',
  body: taskBody,
});

/** The version is that of the task. */
export const changeTask = endpoint({
  ...changes,
  path: '/cases/{id}/tasks/{taskId}',
  summary: 'Change a task, tick it off or drop it',
  params: z.strictObject({ id, taskId: id }),
  body: taskChange,
});

export const proposeReferral = endpoint({
  ...adds,
  path: '/cases/{id}/referrals',
  summary:
    'Refer to a colleague, another swv or outside; refused with `consentNeeded`, `referralOpen` or `paused`',
  body: referralBody,
});

/** The version is that of the referral. An accepted one to a colleague or another swv moves the case. */
export const answerReferral = endpoint({
  ...changes,
  method: 'POST',
  path: '/referrals/{id}/answer',
  summary: 'Accept, refuse with a reason, withdraw or finish a referral',
  body: referralAnswer,
  view: referralView,
});

export const listReferralsToMe = endpoint({
  ...reads,
  path: '/referrals',
  summary: 'Referrals that wait for an answer of this actor, the oldest first',
  audit: { kind: 'list', what: 'referral' },
  carries: ['F0', 'F3'],
  params: nothing,
  view: z.strictObject({ referrals: z.array(referralView) }),
});

export const askSupport = endpoint({
  ...adds,
  path: '/cases/{id}/support',
  summary: 'Whether the caller feels supported; `no` brings the case to the second triage',
  body: supportBody,
});

export const takeCase = endpoint({
  ...adds,
  path: '/cases/{id}/take',
  summary: 'Become the owner of a case that nobody has; refused with `alreadyTaken`',
});

export const handOverCase = endpoint({
  ...steps,
  path: '/cases/{id}/hand-over',
  summary: 'Give the case to a colleague of the same swv, with a reason',
  body: handOverBody,
});

/** The coworkers the owner names, all at once. */
export const nameCoworkers = endpoint({
  ...changes,
  path: '/cases/{id}/coworkers',
  summary: 'Who works on the case beside the owner',
  body: z.strictObject({ personIds: z.array(id).check(z.maxLength(10)) }),
});

export const holdCase = endpoint({
  ...steps,
  path: '/cases/{id}/hold',
  summary: 'Bring the case to the second triage, because support falls short',
  body: withReason,
});

export const pauseCase = endpoint({
  ...steps,
  path: '/cases/{id}/pause',
  summary: 'Parents who share authority disagree: nothing may be done until a lead decides',
  body: withReason,
});

export const endPause = endpoint({
  ...steps,
  path: '/cases/{id}/end-pause',
  summary: 'A lead decides how to go on with parents who disagree',
  permission: { roles: ['lead'] },
  body: endPauseBody,
});

export const closeCase = endpoint({
  ...steps,
  path: '/cases/{id}/close',
  summary: 'End the case with result, handling and what was told; refused with what is still open',
  body: closeBody,
});

export const reopenCase = endpoint({
  ...steps,
  path: '/cases/{id}/reopen',
  summary: 'Go on with a closed case, with a reason',
  body: withReason,
});

/** Sent every half minute while the page is open and in sight. Answers who else looks. */
export const lookAtCase = endpoint({
  ...reads,
  method: 'PUT',
  path: '/cases/{id}/lookers',
  summary: 'I am looking at this case now; who else is',
  audit: { none: 'names of colleagues only, of a case this actor may see' },
  idempotency: { none: 'a repeat says the same' },
  carries: [],
  params: byId,
  view: z.strictObject({ lookers: z.array(z.strictObject({ id, name: shortText })) }),
});
