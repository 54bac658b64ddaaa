/** What can be brought before the second triage. */
export const recordKinds = ['contact', 'case'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** `own`: the leads of one swv. `joint`: the leads of all swv's of the region. */
export const meetingKinds = ['own', 'joint'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

export const meetingStates = ['planned', 'running', 'closed'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** `member` decides and is a lead or a consultant of the swv's; `guest` sees the items of that meeting while it runs. */
export const seats = ['member', 'guest'] as const;
export type Seat = (typeof seats)[number];

/** Where an item stands. `waiting`: for a decision. `paused`: parents who share authority disagree, nothing is decided until that is. */
export const itemStates = ['waiting', 'paused', 'decided'] as const;
export type ItemState = (typeof itemStates)[number];

/** What can be decided, in the order of the keys. */
export const decisionRoutes = [
  'mediation',
  'otherSwv',
  'ownContactPerson',
  'otherPerson',
  'referOutside',
  'doorbraak',
  'moreFacts',
  'noAction',
] as const;
export type DecisionRoute = (typeof decisionRoutes)[number];

/** Asked for by the second triage and by nobody else. */
export const requestKinds = ['mediation', 'doorbraak'] as const;
export type RequestKind = (typeof requestKinds)[number];

/** @source domain facts 5.2, D1 */
export const doorbraakCriteria = [
  'longAtHomeOrManyBodies',
  'planFailed',
  'bodiesContradict',
  'termPassing',
  'likeCases',
] as const;
export type DoorbraakCriterion = (typeof doorbraakCriteria)[number];

/** The two sides that must each want a mediation. */
export const consentSides = ['family', 'school'] as const;
export type ConsentSide = (typeof consentSides)[number];

export const consentAnswers = ['yes', 'no', 'unasked'] as const;
export type ConsentAnswer = (typeof consentAnswers)[number];

/** Who asked: for a mediation it matters on which side the caller stands. */
export const callerSides = ['family', 'school', 'other'] as const;
export type CallerSide = (typeof callerSides)[number];
