import type { LocalDate } from '../calendar/local-date.ts';
import type { DoorbraakCriterion } from '../second-triage/second-triage-words.ts';
import type { PersonId } from '../triage/outcome.ts';
import type { Arrangement, Invited, TeamMember } from './doorbraak.ts';
import type { ArrangementState, DoorbraakOutcome, DoorbraakPause, PlanValue } from './doorbraak-stages.ts';
import type { DoorbraakStep } from './doorbraak-steps.ts';
import type { EscalationLevel } from './escalation-ladder.ts';

/** How one arrangement stood at a follow-up; a change of plan comes with whether its reason was written down. */
export type Reviewed = {
  readonly id: string;
  readonly state: Exclude<ArrangementState, 'open'>;
  readonly dueOn: LocalDate;
  readonly reasonGiven: boolean;
};

/** What each step of the table is told; a step without an entry does not compile, nor an entry without a step. */
type Told = {
  readonly startTest: object;
  readonly judgeCriteria: { readonly criteria: Readonly<Partial<Record<DoorbraakCriterion, boolean>>> };
  readonly recordConsent: { readonly answer: 'yes' | 'no' };
  readonly accept: object;
  readonly doNotStart: object;
  readonly addMember: { readonly member: TeamMember };
  readonly removeMember: { readonly personId: PersonId };
  readonly declareTie: { readonly personId: PersonId };
  readonly startFacts: object;
  readonly recordWish: { readonly whose: 'pupil' | 'parents' };
  readonly recordWork: object;
  readonly recordObstacle: object;
  readonly planTable: { readonly on: LocalDate };
  readonly invite: { readonly invited: Omit<Invited, 'came'> };
  readonly holdTable: { readonly came: readonly string[] };
  readonly addArrangement: { readonly arrangement: Omit<Arrangement, 'state'> };
  readonly removeArrangement: { readonly arrangementId: string };
  readonly recordAgreement: { readonly arrangementId: string; readonly agree: boolean };
  readonly checkValues: { readonly values: readonly PlanValue[] };
  readonly submitPlan: object;
  readonly approve: object;
  readonly sendBack: object;
  readonly followUp: { readonly reviewed: readonly Reviewed[] };
  readonly callTableAgain: { readonly on: LocalDate };
  readonly escalate: { readonly level: EscalationLevel };
  readonly settleEscalation: object;
  readonly pause: { readonly reason: DoorbraakPause };
  readonly resume: object;
  readonly stop: { readonly byFamily: boolean };
  readonly endFollowUp: object;
  readonly addSignal: object;
  readonly close: { readonly outcome: DoorbraakOutcome };
};

type SameKeys = [keyof Told] extends [DoorbraakStep] ? DoorbraakStep : never;

export type DoorbraakCommand = { readonly [S in SameKeys]: { readonly step: S } & Told[S] }[SameKeys];
export type DoorbraakCommandOf<S extends DoorbraakStep> = Extract<DoorbraakCommand, { readonly step: S }>;
