/**
 * Where a doorbraak stands. `table`: the people with mandate are invited. `decision`: the plan waits for who decides in this
 * region. `notStarted` and `done` are final.
 * @source domain notes 5.2, D0 to D8
 */
export const doorbraakStages = [
  'requested',
  'test',
  'team',
  'facts',
  'table',
  'plan',
  'decision',
  'followUp',
  'evaluation',
  'done',
  'notStarted',
] as const;
export type DoorbraakStage = (typeof doorbraakStages)[number];

/** The stages in which a team is at work. */
export const teamStages = [
  'facts',
  'table',
  'plan',
  'decision',
  'followUp',
] as const satisfies readonly DoorbraakStage[];

/**
 * How somebody stands to a doorbraak. `director`: the casusregisseur, one for each doorbraak. `member`: in its team.
 * `decider`: whoever the region appointed. `owner`: of the case it came from; sees how it stands and takes no step.
 */
export const doorbraakRelations = ['lead', 'director', 'member', 'decider', 'owner', 'none'] as const;
export type DoorbraakRelation = (typeof doorbraakRelations)[number];

/** What somebody does in the team. @source domain notes 5.2, roles */
export const teamRoles = [
  'director',
  'school',
  'swvPrimary',
  'swvSecondary',
  'compulsoryEducation',
  'youthCare',
  'healthCare',
  'mediator',
] as const;
export type TeamRole = (typeof teamRoles)[number];

/**
 * Each arrangement is weighed on three values.
 * @source domain notes 5.1, waarden-driehoek
 * @assumption the three swv's confirm the three words: the source names only the triangle
 */
export const planValues = ['legitimacy', 'involvement', 'yield'] as const;
export type PlanValue = (typeof planValues)[number];

/** How an arrangement stands at a follow-up. `changed` comes with a reason. */
export const arrangementStates = ['open', 'done', 'late', 'changed', 'dropped'] as const;
export type ArrangementState = (typeof arrangementStates)[number];

export const pauseReasons = ['authorityConflict', 'procedure'] as const;
export type DoorbraakPause = (typeof pauseReasons)[number];

/** Why it stands still: somebody paused it, or its case is restricted, which nobody chooses here. @source AVG art. 18 */
export const standstillReasons = [...pauseReasons, 'restricted'] as const;
export type DoorbraakStandstill = (typeof standstillReasons)[number];

export const doorbraakOutcomes = [
  'solved',
  'partlySolved',
  'notSolved',
  'stoppedByFamily',
  'criteriaNotMet',
] as const;
export type DoorbraakOutcome = (typeof doorbraakOutcomes)[number];
