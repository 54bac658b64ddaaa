/**
 * Where a case stands. `followUp`: somebody works on it. `held`: waits for the second triage. `paused`: parents who share
 * authority disagree, nothing may be done until a lead decided. `closed`: ended with a result that was told.
 */
export const caseStates = ['followUp', 'held', 'paused', 'closed'] as const;
export type CaseState = (typeof caseStates)[number];

/** What somebody in a case is to it. A `colleague` of another organisation stands there too, with what they are. */
export const involvedRoles = [
  'pupil',
  'mother',
  'father',
  'parent',
  'guardian',
  'fosterParent',
  'family',
  'school',
  'swv',
  'compulsoryEducation',
  'youthCare',
  'healthCare',
  'municipality',
  'other',
] as const;
export type InvolvedRole = (typeof involvedRoles)[number];

/**
 * Who decides for the pupil, seen from one person: both parents together, this one alone, as a guardian, not at all, or
 * nobody asked yet. `self`: a pupil of sixteen or older.
 */
export const authorities = ['both', 'alone', 'guardian', 'none', 'self', 'unknown'] as const;
export type Authority = (typeof authorities)[number];

/** What somebody can say yes or no to, each apart. */
export const consentPurposes = [
  'recording',
  'healthDetails',
  'contactSchool',
  'contactOther',
  'shareWithSwv',
  'mediationExplored',
  'mailing',
] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** What is written down in a case. `health`: a note about health, for which there must be a yes. */
export const entryKinds = ['note', 'health', 'phone', 'mail', 'letter', 'visit', 'talk'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** To whom a case, or a part of the work on it, can be referred. */
export const referralTargets = ['colleague', 'swv', 'outside'] as const;
export type ReferralTarget = (typeof referralTargets)[number];

export const referralStates = ['proposed', 'accepted', 'refused', 'withdrawn', 'done'] as const;
export type ReferralState = (typeof referralStates)[number];

export const taskStates = ['open', 'done', 'dropped'] as const;
export type TaskState = (typeof taskStates)[number];

/** Whether somebody feels supported. `no` brings the case to the second triage. */
export const supportAnswers = ['yes', 'partly', 'no'] as const;
export type SupportAnswer = (typeof supportAnswers)[number];

/** How a case ended, for the figures. */
export const caseResults = [
  'questionAnswered',
  'arrangedWithSchool',
  'backAtSchool',
  'otherSchoolFound',
  'referred',
  'complaintRouteShown',
  'noSolution',
  'stoppedByFamily',
  'unreachable',
  'openedByMistake',
] as const;
export type CaseResult = (typeof caseResults)[number];
