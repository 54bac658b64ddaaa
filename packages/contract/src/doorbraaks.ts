import {
  arrangementStates,
  doorbraakOutcomes,
  doorbraakRelations,
  doorbraakStages,
  pauseReasons,
  planValues,
  standstillReasons,
  teamRoles,
} from '@steunpunt/domain/doorbraak/doorbraak-stages';
import { escalationLevels } from '@steunpunt/domain/doorbraak/escalation-ladder';
import { sectors } from '@steunpunt/domain/reference/sectors';
import { doorbraakCriteria } from '@steunpunt/domain/second-triage/second-triage-words';
import { urgencies } from '@steunpunt/domain/triage/outcome';
import * as z from 'zod/mini';
import { stepView } from './cases.ts';
import { natureCode } from './reference.ts';
import { id, instant, localDate, longText, shortText, swvCode, version } from './shapes.ts';

const consents = ['yes', 'no', 'unasked'] as const;
const level = z.literal([...escalationLevels]);
const person = z.strictObject({ id, name: shortText });

/** Something that was written down, and by whom. `label`: who does it, or by which rule it is stuck. */
const writtenView = z.strictObject({
  id,
  label: z.nullable(shortText),
  text: longText,
  writtenBy: shortText,
  writtenAt: instant,
});
export type WrittenView = z.infer<typeof writtenView>;

export const memberView = z.strictObject({
  id,
  name: shortText,
  role: z.enum(teamRoles),
  conflicted: z.boolean(),
});

export const invitedView = z.strictObject({
  id,
  name: shortText,
  organisation: shortText,
  mandate: z.boolean(),
  came: z.boolean(),
});
export type InvitedView = z.infer<typeof invitedView>;

/** One meeting of the table. `came`: ids of those invited; empty until it was held. */
export const tableView = z.strictObject({ id, on: localDate, held: z.boolean(), came: z.array(id) });

export const reviewView = z.strictObject({
  on: localDate,
  state: z.enum(arrangementStates),
  dueOn: localDate,
  reason: z.nullable(longText),
});

export const arrangementView = z.strictObject({
  id,
  what: longText,
  ownerId: id,
  ownerName: shortText,
  dueOn: localDate,
  needsParents: z.boolean(),
  parentsAgree: z.boolean(),
  state: z.enum(arrangementStates),
  /** How it stood at each follow-up, the oldest first. */
  reviews: z.array(reviewView),
});
export type ArrangementView = z.infer<typeof arrangementView>;

export const escalationView = z.strictObject({
  id,
  level,
  askedOn: localDate,
  whom: shortText,
  question: longText,
  decidedOn: z.nullable(localDate),
  decision: z.nullable(longText),
  reason: z.nullable(longText),
});
export type EscalationView = z.infer<typeof escalationView>;

/** One doorbraak as those at work on it see it. */
export const doorbraakView = z.strictObject({
  id,
  version,
  number: shortText,
  relations: z.array(z.enum(doorbraakRelations)),
  swv: swvCode,
  sector: z.enum(sectors),
  nature: natureCode,
  urgency: z.enum(urgencies),
  stage: z.enum(doorbraakStages),
  stageSince: localDate,
  until: z.nullable(instant),
  late: z.boolean(),
  paused: z.nullable(z.enum(standstillReasons)),
  /** Every step of the table, in its order, with why not. */
  steps: z.array(stepView),
  childName: z.nullable(shortText),
  childAge: z.nullable(z.int()),
  schoolName: z.nullable(shortText),
  criteria: z.array(
    z.strictObject({
      criterion: z.enum(doorbraakCriteria),
      /** Null: not judged yet. */
      met: z.nullable(z.boolean()),
      reason: z.nullable(longText),
    }),
  ),
  consent: z.enum(consents),
  consentOn: z.nullable(localDate),
  team: z.array(memberView),
  /** Whom the lead can ask; empty for everybody else. */
  candidates: z.array(person),
  wishes: z.strictObject({ pupil: z.nullable(writtenView), parents: z.nullable(writtenView) }),
  work: z.array(writtenView),
  obstacles: z.array(writtenView),
  tables: z.array(tableView),
  latestTable: z.nullable(localDate),
  invited: z.array(invitedView),
  arrangements: z.array(arrangementView),
  values: z.array(z.strictObject({ value: z.enum(planValues), text: z.nullable(longText) })),
  /** What was decided about the plan, the oldest first: taken, or given back. */
  decisions: z.array(z.extend(writtenView, { kind: z.enum(['approved', 'sentBack']) })),
  decider: z.nullable(z.extend(person, { position: shortText })),
  escalations: z.array(escalationView),
  nextLevel: z.nullable(level),
  signals: z.array(writtenView),
  /** The outcome codes that fit how it ended; empty before. */
  outcomes: z.array(z.enum(doorbraakOutcomes)),
  outcome: z.nullable(z.enum(doorbraakOutcomes)),
  evaluation: z.nullable(writtenView),
  contactId: z.nullable(id),
});
export type DoorbraakView = z.infer<typeof doorbraakView>;

export const doorbraakRow = z.strictObject({
  id,
  number: shortText,
  swv: swvCode,
  sector: z.enum(sectors),
  stage: z.enum(doorbraakStages),
  until: z.nullable(instant),
  late: z.boolean(),
  paused: z.boolean(),
  director: z.nullable(shortText),
});
export type DoorbraakRow = z.infer<typeof doorbraakRow>;

/** A request of the second triage that nobody began with. */
export const doorbraakRequestRow = z.strictObject({
  id,
  contactId: id,
  contactNumber: shortText,
  swv: swvCode,
  nature: z.nullable(natureCode),
  urgency: z.enum(urgencies),
  requestedAt: instant,
  /** Its case is restricted: nobody can begin now. */
  isRestricted: z.boolean(),
  criteria: z.array(z.enum(doorbraakCriteria)),
});

export const deciderView = z.nullable(z.strictObject({ personId: id, name: shortText, position: shortText }));

const words = z.string().check(z.trim(), z.minLength(3), z.maxLength(4000));
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
const plain = <Step extends string>(step: Step) => z.strictObject({ step: z.literal(step) });

/** A step with what it is told. */
export const doorbraakStepBody = z.union([
  plain('startTest'),
  z.strictObject({
    step: z.literal('judgeCriteria'),
    criterion: z.enum(doorbraakCriteria),
    met: z.boolean(),
    reason: words,
  }),
  z.strictObject({ step: z.literal('recordConsent'), answer: z.enum(['yes', 'no']) }),
  plain('accept'),
  z.strictObject({ step: z.literal('doNotStart'), reason: words }),
  z.strictObject({ step: z.literal('addMember'), personId: id, role: z.enum(teamRoles) }),
  z.strictObject({ step: z.literal('removeMember'), personId: id }),
  plain('declareTie'),
  plain('startFacts'),
  z.strictObject({ step: z.literal('recordWish'), whose: z.enum(['pupil', 'parents']), text: words }),
  z.strictObject({ step: z.literal('recordWork'), who: name, text: words }),
  z.strictObject({ step: z.literal('recordObstacle'), rule: name, text: words }),
  z.strictObject({ step: z.literal('planTable'), on: localDate }),
  z.strictObject({ step: z.literal('invite'), name, organisation: name, mandate: z.boolean() }),
  z.strictObject({ step: z.literal('holdTable'), came: z.array(id).check(z.maxLength(50)) }),
  z.strictObject({
    step: z.literal('addArrangement'),
    what: words,
    ownerId: id,
    dueOn: localDate,
    needsParents: z.boolean(),
    parentsAgree: z.boolean(),
  }),
  z.strictObject({ step: z.literal('removeArrangement'), arrangementId: id }),
  z.strictObject({ step: z.literal('recordAgreement'), arrangementId: id, agree: z.boolean() }),
  z.strictObject({ step: z.literal('checkValues'), value: z.enum(planValues), text: words }),
  plain('submitPlan'),
  z.strictObject({ step: z.literal('approve'), reason: words }),
  z.strictObject({ step: z.literal('sendBack'), reason: words }),
  z.strictObject({
    step: z.literal('followUp'),
    reviewed: z
      .array(
        z.strictObject({
          id,
          state: z.enum(['done', 'late', 'changed', 'dropped']),
          dueOn: localDate,
          reason: z.nullable(words),
        }),
      )
      .check(z.minLength(1), z.maxLength(50)),
  }),
  z.strictObject({ step: z.literal('callTableAgain'), on: localDate }),
  z.strictObject({ step: z.literal('escalate'), level, whom: name, question: words }),
  z.strictObject({ step: z.literal('settleEscalation'), decision: words, reason: words }),
  z.strictObject({ step: z.literal('pause'), reason: z.enum(pauseReasons) }),
  plain('resume'),
  z.strictObject({ step: z.literal('stop'), byFamily: z.boolean() }),
  plain('endFollowUp'),
  z.strictObject({ step: z.literal('addSignal'), text: words }),
  z.strictObject({ step: z.literal('close'), outcome: z.enum(doorbraakOutcomes), evaluation: words }),
]);
export type DoorbraakStepBody = z.infer<typeof doorbraakStepBody>;
