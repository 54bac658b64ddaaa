import type { LocalDate } from '../calendar/local-date.ts';
import type { DoorbraakCriterion } from '../second-triage/second-triage-words.ts';
import type { PersonId } from '../triage/outcome.ts';
import type {
  ArrangementState,
  DoorbraakOutcome,
  DoorbraakStage,
  DoorbraakStandstill,
  PlanValue,
  TeamRole,
} from './doorbraak-stages.ts';
import type { Escalation } from './escalation-ladder.ts';

/** Somebody in the team. `conflicted`: a tie with the case came to light; a computed fact, as in the pool. */
export type TeamMember = {
  readonly personId: PersonId;
  readonly role: TeamRole;
  readonly conflicted: boolean;
};

/** Somebody asked to the table. `mandate`: may decide there for their own organisation. */
export type Invited = {
  readonly id: string;
  readonly mandate: boolean;
  readonly came: boolean;
};

/** One thing somebody does by a date. `needsParents`: a placement or help, which the parents must agree to. */
export type Arrangement = {
  readonly id: string;
  readonly ownerId: string;
  readonly dueOn: LocalDate;
  readonly needsParents: boolean;
  readonly parentsAgree: boolean;
  readonly state: ArrangementState;
};

/** A doorbraak as its rules need it: codes, ids and dates. What people said stands in texts of its own. */
export type Doorbraak = {
  readonly stage: DoorbraakStage;
  readonly stageSince: LocalDate;
  readonly paused: DoorbraakStandstill | null;
  /** Undefined: not judged yet. */
  readonly criteria: Readonly<Partial<Record<DoorbraakCriterion, boolean>>>;
  /** The yes of the family to working on this together with others, and to sharing what that takes. */
  readonly consent: 'yes' | 'no' | 'unasked';
  readonly team: readonly TeamMember[];
  readonly wishes: { readonly pupil: boolean; readonly parents: boolean };
  readonly obstacles: number;
  readonly tableOn: LocalDate | null;
  readonly invited: readonly Invited[];
  readonly arrangements: readonly Arrangement[];
  readonly checkedValues: readonly PlanValue[];
  readonly followedUpOn: LocalDate | null;
  readonly escalations: readonly Escalation[];
  readonly signals: number;
  readonly stoppedByFamily: boolean;
  readonly outcome: DoorbraakOutcome | null;
};

/** A doorbraak that was just requested. */
export function requestedDoorbraak(on: LocalDate): Doorbraak {
  return {
    stage: 'requested',
    stageSince: on,
    paused: null,
    criteria: {},
    consent: 'unasked',
    team: [],
    wishes: { pupil: false, parents: false },
    obstacles: 0,
    tableOn: null,
    invited: [],
    arrangements: [],
    checkedValues: [],
    followedUpOn: null,
    escalations: [],
    signals: 0,
    stoppedByFamily: false,
    outcome: null,
  };
}

/** Arrangements that still ask something of somebody. */
export function openArrangements<One extends Pick<Arrangement, 'state'>>({
  arrangements,
}: {
  readonly arrangements: readonly One[];
}): One[] {
  return arrangements.filter(({ state }) => state === 'open' || state === 'late' || state === 'changed');
}

/** The outcome codes that fit how it ended: figures may not say solved where the family stopped. */
export function outcomesFor({
  stoppedByFamily,
}: Pick<Doorbraak, 'stoppedByFamily'>): readonly DoorbraakOutcome[] {
  return stoppedByFamily ? ['stoppedByFamily'] : ['solved', 'partlySolved', 'notSolved'];
}
