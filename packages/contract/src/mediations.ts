import { authorities } from '@steunpunt/domain/case/case-words';
import { appointmentKinds, evaluationAnswers, stoppers } from '@steunpunt/domain/mediation/mediation';
import {
  mediationOutcomes,
  mediationStages,
  pauseReasons,
  standstillReasons,
} from '@steunpunt/domain/mediation/mediation-stages';
import { consentStages, partyKinds } from '@steunpunt/domain/mediation/parties';
import { suitabilityAnswers, suitabilityCriteria } from '@steunpunt/domain/mediation/suitability';
import { giveBackReasons } from '@steunpunt/domain/pool/pool-steps';
import { sectors } from '@steunpunt/domain/reference/sectors';
import { urgencies } from '@steunpunt/domain/triage/outcome';
import * as z from 'zod/mini';
import { stepView } from './cases.ts';
import { natureCode } from './reference.ts';
import { id, instant, localDate, localTime, longText, shortText, swvCode, version } from './shapes.ts';

export const partyView = z.strictObject({
  id,
  kind: z.enum(partyKinds),
  authority: z.enum(authorities),
  age: z.nullable(z.int()),
  takesPart: z.boolean(),
  mandate: z.boolean(),
  /** Says yes or no and signs; others only sit at the table. */
  decides: z.boolean(),
  name: z.nullable(shortText),
  number: z.nullable(shortText),
  numberDisplay: z.nullable(shortText),
  mail: z.nullable(shortText),
  consents: z.array(
    z.strictObject({ stage: z.enum(consentStages), answer: z.enum(['yes', 'no']), on: localDate }),
  ),
  intakeOn: z.nullable(localDate),
  signedOn: z.nullable(localDate),
});
export type PartyView = z.infer<typeof partyView>;

const evaluation = z.strictObject({
  agreementsHold: z.enum(evaluationAnswers.agreementsHold),
  contact: z.enum(evaluationAnswers.contact),
  wouldDoAgain: z.enum(evaluationAnswers.wouldDoAgain),
});

/** One mediation: process facts and who takes part, nothing of what was said. */
export const mediationView = z.strictObject({
  id,
  version,
  number: shortText,
  relation: z.enum(['lead', 'owner', 'mediator']),
  swv: swvCode,
  sector: z.enum(sectors),
  nature: natureCode,
  urgency: z.enum(urgencies),
  stage: z.enum(mediationStages),
  stageSince: localDate,
  until: z.nullable(instant),
  term: z.nullable(z.enum(['late', 'near', 'ample'])),
  paused: z.nullable(z.enum(standstillReasons)),
  /** Every step of the table, in its order, with why not. */
  steps: z.array(stepView),
  parties: z.array(partyView),
  suitability: z.array(
    z.strictObject({ criterion: z.enum(suitabilityCriteria), answer: z.enum(suitabilityAnswers) }),
  ),
  mediators: z.array(
    z.strictObject({
      id,
      name: shortText,
      /** The last day of contract or register entry, for lead and mediator, when that is near or lies behind while it runs. */
      ends: z.nullable(z.strictObject({ on: localDate, by: z.enum(['contract', 'register']) })),
      /** Is involved, or doubted by a caller, and sees nothing of it any more: somebody else has to come. Told to the lead. */
      doubted: z.boolean(),
    }),
  ),
  talks: z.array(localDate),
  othersPresent: z.int(),
  /** The outcome codes that fit how it ended; empty before. */
  outcomes: z.array(z.enum(mediationOutcomes)),
  outcome: z.nullable(z.enum(mediationOutcomes)),
  closedOn: z.nullable(localDate),
  aftercareFrom: z.nullable(localDate),
  notesDestroyedOn: z.nullable(localDate),
  settlementShared: z.boolean(),
  /** F3. What was settled; null as long as not everybody agreed in writing that it leaves the mediation. */
  settlement: z.nullable(longText),
  safetyProtocolOn: z.array(localDate),
  minutes: z.int(),
  appointments: z.array(
    z.strictObject({
      id,
      kind: z.enum(appointmentKinds),
      partyId: z.nullable(id),
      on: localDate,
      time: localTime,
    }),
  ),
  evaluation: z.nullable(evaluation),
  /** Where it came from; null for the mediator, who does not see the case. */
  contactId: z.nullable(id),
});
export type MediationView = z.infer<typeof mediationView>;

export const mediationRow = z.strictObject({
  id,
  number: shortText,
  swv: swvCode,
  sector: z.enum(sectors),
  stage: z.enum(mediationStages),
  until: z.nullable(instant),
  late: z.boolean(),
  paused: z.boolean(),
  mediators: z.array(shortText),
  /** For the lead: the first day on which contract or register entry of a mediator ends, when that is near or lies behind. */
  mediatorEnds: z.nullable(localDate),
});

/** A request of the second triage that nobody began with. */
export const mediationRequestRow = z.strictObject({
  id,
  contactId: id,
  contactNumber: shortText,
  swv: swvCode,
  nature: z.nullable(natureCode),
  urgency: z.enum(urgencies),
  requestedAt: instant,
  /** Its case is restricted: nobody can begin now. */
  isRestricted: z.boolean(),
  agreed: z.array(z.enum(['family', 'school'])),
});

const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
const mail = z.string().check(z.trim(), z.maxLength(254), z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/));
const plain = <Step extends string>(step: Step) => z.strictObject({ step: z.literal(step) });

/** A step with what it is told. Picking and assigning go through the pool. */
export const mediationStepBody = z.union([
  z.strictObject({
    step: z.literal('addParty'),
    kind: z.enum(partyKinds),
    authority: z.enum(authorities),
    age: z.nullable(z.int().check(z.minimum(0), z.maximum(120))),
    takesPart: z.boolean(),
    mandate: z.boolean(),
    name: name,
    number: z.nullable(shortText),
    mail: z.optional(z.nullable(mail)),
  }),
  z.strictObject({
    step: z.literal('changeParty'),
    partyId: id,
    authority: z.enum(authorities),
    takesPart: z.boolean(),
    mandate: z.boolean(),
    name: name,
    number: z.nullable(shortText),
    mail: z.optional(z.nullable(mail)),
  }),
  z.strictObject({
    step: z.literal('recordConsent'),
    partyId: id,
    consent: z.enum(consentStages),
    answer: z.enum(['yes', 'no']),
  }),
  plain('startSuitability'),
  z.strictObject({
    step: z.literal('judgeSuitability'),
    criterion: z.enum(suitabilityCriteria),
    answer: z.enum(suitabilityAnswers),
  }),
  z.strictObject({ step: z.literal('offer'), board: z.nullable(shortText) }),
  z.strictObject({
    step: z.literal('doNotStart'),
    outcome: z.enum(['unsuitable', 'referred', 'parentWithdrew', 'schoolWithdrew', 'pupilWithdrew']),
  }),
  z.strictObject({ step: z.literal('giveBack'), reason: z.enum(giveBackReasons) }),
  plain('replaceMediator'),
  z.strictObject({ step: z.literal('addMediator'), mediatorId: id }),
  plain('startIntakes'),
  z.strictObject({ step: z.literal('holdIntake'), partyId: id, on: localDate }),
  plain('prepareAgreement'),
  z.strictObject({ step: z.literal('sign'), partyId: id, on: localDate }),
  plain('startTalks'),
  z.strictObject({ step: z.literal('addOtherPresent'), secrecySigned: z.boolean() }),
  z.strictObject({ step: z.literal('holdTalk'), on: localDate }),
  z.strictObject({ step: z.literal('settle'), wholly: z.boolean() }),
  z.strictObject({ step: z.literal('stop'), stoppedBy: z.enum(stoppers) }),
  z.strictObject({
    step: z.literal('planAppointment'),
    kind: z.enum(appointmentKinds),
    partyId: z.nullable(id),
    on: localDate,
    time: localTime,
  }),
  z.strictObject({ step: z.literal('cancelAppointment'), appointmentId: id }),
  z.strictObject({ step: z.literal('recordTime'), minutes: z.int().check(z.minimum(1), z.maximum(600)) }),
  plain('applySafetyProtocol'),
  z.strictObject({ step: z.literal('pause'), reason: z.enum(pauseReasons) }),
  plain('resume'),
  z.strictObject({ step: z.literal('close'), outcome: z.enum(mediationOutcomes) }),
  z.strictObject({
    step: z.literal('shareSettlement'),
    inWriting: z.boolean(),
    text: z.string().check(z.trim(), z.minLength(3), z.maxLength(4000)),
  }),
  plain('startAftercare'),
  z.strictObject({ step: z.literal('finishAftercare'), evaluation }),
]);
export type MediationStepBody = z.infer<typeof mediationStepBody>;
