import {
  authorities,
  caseResults,
  caseStates,
  consentPurposes,
  entryKinds,
  involvedRoles,
  referralStates,
  referralTargets,
  supportAnswers,
  taskStates,
} from '@steunpunt/domain/case/case-words';
import { sectors } from '@steunpunt/domain/reference/sectors';
import { urgencies } from '@steunpunt/domain/triage/outcome';
import * as z from 'zod/mini';
import { promiseView } from './contacts.ts';
import { natureCode } from './reference.ts';
import { id, instant, localDate, longText, shortText, swvCode, version } from './shapes.ts';

/** A step of the case, and why it cannot be taken now; null when it can. The same reason comes back over the wire as a refusal. */
export const stepView = z.strictObject({
  step: shortText,
  refusal: z.nullable(z.looseObject({ code: z.string() })),
});

/** One yes or no for one purpose, the latest per person and purpose. */
export const consentView = z.strictObject({
  id,
  purpose: z.enum(consentPurposes),
  given: z.boolean(),
  at: instant,
  recordedBy: shortText,
  /** Which wording was read aloud. */
  wording: shortText,
  withdrawnAt: z.nullable(instant),
});

export const involvedView = z.strictObject({
  id,
  version,
  role: z.enum(involvedRoles),
  authority: z.enum(authorities),
  /** F1, for the pupil F2. */
  name: z.nullable(shortText),
  age: z.nullable(z.int()),
  organisation: z.nullable(shortText),
  number: z.nullable(shortText),
  numberDisplay: z.nullable(shortText),
  mail: z.nullable(shortText),
  /** "Geen contact via …": seen before anybody dials. */
  noContactVia: z.nullable(shortText),
  /** The day on which they were erased on request; of them only the role is left. */
  erasedOn: z.nullable(localDate),
  /** How many details of them were corrected. */
  corrections: z.int(),
  consents: z.array(consentView),
});

export const questionTextView = z.strictObject({
  text: z.string(),
  at: instant,
  by: shortText,
});

export const taskView = z.strictObject({
  id,
  version,
  what: shortText,
  ownerId: id,
  ownerName: shortText,
  dueOn: localDate,
  state: z.enum(taskStates),
  endedAt: z.nullable(instant),
});

export const referralView = z.strictObject({
  id,
  version,
  caseId: id,
  caseNumber: shortText,
  target: z.enum(referralTargets),
  toPerson: z.nullable(z.strictObject({ id, name: shortText })),
  toSwv: z.nullable(swvCode),
  /** An address of the list, or a name that was written down. */
  outside: z.nullable(shortText),
  state: z.enum(referralStates),
  reason: z.nullable(longText),
  answer: z.nullable(longText),
  proposedBy: shortText,
  proposedAt: instant,
  answeredBy: z.nullable(shortText),
  answeredAt: z.nullable(instant),
  may: z.array(z.enum(['accept', 'refuse', 'withdraw', 'finish'])),
});

/** Which swv had the case, from when, and why it went on. */
export const trailView = z.strictObject({
  swv: z.nullable(swvCode),
  from: instant,
  by: shortText,
  reason: z.nullable(z.string()),
});

/** The case page: everything but the timeline. Groups are null where the actor may not see that class. */
export const caseView = z.strictObject({
  id,
  version,
  number: shortText,
  state: z.enum(caseStates),
  stateSince: instant,
  openedAt: instant,
  closedAt: z.nullable(instant),
  result: z.nullable(z.enum(caseResults)),
  swv: z.nullable(swvCode),
  sector: z.nullable(z.enum(sectors)),
  nature: z.nullable(natureCode),
  moreNatures: z.array(natureCode),
  urgency: z.enum(urgencies),
  onJointAgenda: z.boolean(),
  owner: z.nullable(z.strictObject({ id, name: shortText })),
  coworkers: z.array(z.strictObject({ id, name: shortText })),
  relation: z.enum(['owner', 'coworker', 'team', 'lead', 'glass', 'guest']),
  /** Until when it is open by break-glass; null when it is seen otherwise. */
  glassUntil: z.nullable(instant),
  /** Every step of the steps table, in its order, with why not. */
  steps: z.array(stepView),
  /** The earliest open promise of the contacts in this case. */
  promise: z.nullable(z.extend(promiseView, { contactId: id, contactVersion: version })),
  contacts: z.array(z.strictObject({ id, number: shortText, arrivedAt: instant })),
  minutes: z.int(),
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
  /** The question as it was first asked, and the question under it: both dated, never merged. */
  question: z.nullable(
    z.strictObject({ first: z.nullable(questionTextView), under: z.nullable(questionTextView) }),
  ),
  /** F1 and F2 */
  people: z.nullable(z.array(involvedView)),
  /** Purposes on which people who share authority disagree now: the step `pause` is proposed. */
  conflicts: z.array(z.enum(consentPurposes)),
  /** F3 */
  tasks: z.nullable(z.array(taskView)),
  referrals: z.nullable(z.array(referralView)),
  /** F3 */
  closing: z.nullable(z.strictObject({ handling: z.string(), told: z.string() })),
  /** F3 */
  support: z.nullable(
    z.array(
      z.strictObject({
        at: instant,
        by: shortText,
        answer: z.enum(supportAnswers),
        note: z.nullable(longText),
      }),
    ),
  ),
  /** When felt support is asked again; null when the case is closed. */
  supportAskedOn: z.nullable(localDate),
  trail: z.array(trailView),
  /** Why the case stands still, while it is paused. F3 */
  pauseReason: z.nullable(z.string()),
});
export type CaseView = z.infer<typeof caseView>;

export const timelineKinds = ['contact', 'note', 'decision', 'view'] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** One thing that happened, newest first. `code` says what; texts are F3 and null where the actor may not read them. */
export const timelineItem = z.strictObject({
  id: shortText,
  at: instant,
  by: z.nullable(shortText),
  kind: z.enum(timelineKinds),
  /** registered · attempt · note, phone, mail, letter, visit, talk · step, consent, question, task, referral, support, decided · seen */
  code: shortText,
  /** Facts for the sentence, codes and dates only. */
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  text: z.nullable(z.string()),
  minutes: z.nullable(z.int()),
  /** Of an entry that can be corrected by its writer. */
  entry: z.nullable(z.strictObject({ id, version, kind: z.enum(entryKinds), mine: z.boolean() })),
  contactId: z.nullable(id),
  /** Names of colleagues who opened the case since, at most five; the rest is counted. */
  seenBy: z.array(shortText),
  seenByMore: z.int(),
});
export type TimelineItem = z.infer<typeof timelineItem>;

export const caseRow = z.strictObject({
  id,
  version,
  number: shortText,
  state: z.enum(caseStates),
  swv: z.nullable(swvCode),
  nature: z.nullable(natureCode),
  urgency: z.enum(urgencies),
  openedAt: instant,
  ownerName: z.nullable(shortText),
  onJointAgenda: z.boolean(),
  childName: z.nullable(shortText),
  childAge: z.nullable(z.int()),
  school: z.nullable(shortText),
  callerName: z.nullable(shortText),
  question: z.nullable(z.string()),
  /** The earliest of the open promises and the open tasks; without these a promise whose clock stands still. */
  nextTerm: z.nullable(z.strictObject({ kind: z.enum(['promise', 'task', 'suspended']), at: instant })),
});
export type CaseRow = z.infer<typeof caseRow>;

/** A running case that may be of the same family, and by what it was found. Never merged by itself. */
export const caseProposal = z.strictObject({
  caseId: id,
  number: shortText,
  state: z.enum(caseStates),
  ownerName: z.nullable(shortText),
  openedAt: instant,
  childName: z.nullable(shortText),
  callerName: z.nullable(shortText),
  by: z.array(z.enum(['number', 'mail', 'childAndSchool', 'samePerson'])),
});
