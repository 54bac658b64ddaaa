import type { LocalDate } from '../calendar/local-date.ts';
import type { GiveBackReason } from '../pool/pool-steps.ts';
import type { PersonId } from '../triage/outcome.ts';
import type { Appointment, Evaluation, Stopper } from './mediation.ts';
import type { MediationOutcome, PauseReason } from './mediation-stages.ts';
import type { MediationStep } from './mediation-steps.ts';
import type { ConsentStage, Party } from './parties.ts';
import type { SuitabilityAnswer, SuitabilityCriterion } from './suitability.ts';

type AboutParty = { readonly partyId: string };

/** What each step of the table is told. A step without an entry here does not compile, nor an entry without a step. */
type Told = {
  readonly addParty: { readonly party: Omit<Party, 'consents' | 'intakeOn' | 'signedOn'> };
  readonly changeParty: AboutParty & Pick<Party, 'authority' | 'takesPart' | 'mandate'>;
  readonly recordConsent: AboutParty & { readonly consent: ConsentStage; readonly answer: 'yes' | 'no' };
  readonly startSuitability: object;
  readonly judgeSuitability: {
    readonly answers: Readonly<Partial<Record<SuitabilityCriterion, SuitabilityAnswer>>>;
  };
  readonly offer: object;
  readonly doNotStart: {
    readonly outcome: 'unsuitable' | 'referred' | 'parentWithdrew' | 'schoolWithdrew' | 'pupilWithdrew';
  };
  readonly pick: { readonly mediatorId: PersonId; readonly independent: boolean };
  readonly assign: { readonly mediatorId: PersonId };
  readonly giveBack: { readonly reason: GiveBackReason };
  readonly replaceMediator: object;
  readonly addMediator: { readonly mediatorId: PersonId };
  readonly startIntakes: object;
  readonly holdIntake: AboutParty & { readonly on: LocalDate };
  readonly prepareAgreement: object;
  readonly sign: AboutParty & { readonly on: LocalDate };
  readonly startTalks: object;
  readonly addOtherPresent: { readonly secrecySigned: boolean };
  readonly holdTalk: { readonly on: LocalDate };
  readonly settle: { readonly wholly: boolean };
  readonly stop: { readonly stoppedBy: Stopper };
  readonly planAppointment: { readonly appointment: Appointment };
  readonly cancelAppointment: { readonly appointmentId: string };
  readonly recordTime: { readonly minutes: number };
  readonly applySafetyProtocol: object;
  readonly pause: { readonly reason: PauseReason };
  readonly resume: object;
  readonly close: { readonly outcome: MediationOutcome };
  readonly shareSettlement: { readonly inWriting: boolean };
  readonly startAftercare: object;
  readonly finishAftercare: { readonly evaluation: Evaluation };
};

type SameKeys = [keyof Told] extends [MediationStep] ? MediationStep : never;

export type MediationCommand = { readonly [S in SameKeys]: { readonly step: S } & Told[S] }[SameKeys];
export type CommandOf<S extends MediationStep> = Extract<MediationCommand, { readonly step: S }>;
