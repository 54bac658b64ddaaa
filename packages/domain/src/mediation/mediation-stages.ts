/**
 * Where a mediation stands. `ended`: settled or stopped, still to be closed. `closed`: waits for the talk afterwards.
 * `notStarted` and `done` are final.
 * @source domain notes 4.2, M0 to M8
 */
export const mediationStages = [
  'requested',
  'suitability',
  'offered',
  'picked',
  'intakes',
  'agreement',
  'talks',
  'ended',
  'closed',
  'aftercare',
  'done',
  'notStarted',
] as const;
export type MediationStage = (typeof mediationStages)[number];

/** The stages with a mediator at work, in which a mediator can give back and a party can stop. */
export const workingStages = [
  'picked',
  'intakes',
  'agreement',
  'talks',
] as const satisfies readonly MediationStage[];

/** The stages that fill a place under the cap of a mediator. The talk afterwards fills none. */
export const placeTakingStages = [...workingStages, 'ended'] as const satisfies readonly MediationStage[];

/** Whether a mediator is at work on it. */
export function runs(stage: MediationStage): boolean {
  return placeTakingStages.some((one) => one === stage);
}

/** The stages in which the mediation can still end without an outcome. */
export const openStages = [
  'requested',
  'suitability',
  'offered',
  ...workingStages,
] as const satisfies readonly MediationStage[];

/** How somebody stands to a mediation. `owner`: of the case it came from. Two mediators may work together. */
export const mediationRelations = ['lead', 'owner', 'pool', 'mediator', 'none'] as const;
export type MediationRelation = (typeof mediationRelations)[number];

/** Why nothing may be done for a while. @source triage plan, laws; domain notes 4.2, no running GPO or LKC unless paused */
export const pauseReasons = ['authorityConflict', 'procedure', 'safety'] as const;
export type PauseReason = (typeof pauseReasons)[number];

/** Why it stands still: somebody paused it, or its case is restricted, which nobody chooses here. @source AVG art. 18 */
export const standstillReasons = [...pauseReasons, 'restricted'] as const;
export type StandstillReason = (typeof standstillReasons)[number];

/** @source domain notes 4.2, outcome codes */
export const mediationOutcomes = [
  'agreedWholly',
  'agreedPartly',
  'notAgreed',
  'parentWithdrew',
  'schoolWithdrew',
  'pupilWithdrew',
  'unsuitable',
  'referred',
] as const;
export type MediationOutcome = (typeof mediationOutcomes)[number];
