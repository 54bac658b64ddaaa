import type {
  ArrangementState,
  DoorbraakOutcome,
  DoorbraakPause,
  DoorbraakStage,
  TeamRole,
} from '@steunpunt/domain/doorbraak/doorbraak-stages';
import type { EscalationLevel } from '@steunpunt/domain/doorbraak/escalation-ladder';
import type { NatureCode } from '@steunpunt/domain/reference/nature-codes';
import type { Sector } from '@steunpunt/domain/reference/sectors';
import type { Urgency } from '@steunpunt/domain/triage/outcome';
import type { ColumnClasses } from '../db/column-classes.ts';

/** A doorbraak: codes and dates. JSON columns hold codes. What people said stands in doorbraak_text. */
export type DoorbraakTable = {
  id: string;
  version: number;
  /** D-YYYY-NNN. */
  number: string;
  request_id: string;
  contact_id: string;
  desk_id: string;
  swv: string;
  sector: Sector;
  nature: NatureCode;
  urgency: Urgency;
  stage: DoorbraakStage;
  stage_since: string;
  until_at: string | null;
  /** The day on which the team began. */
  team_since: string | null;
  paused: DoorbraakPause | null;
  criteria: string;
  consent: 'yes' | 'no' | 'unasked';
  consent_on: string | null;
  checked_values: string;
  followed_up_on: string | null;
  stopped_by_family: number;
  outcome: DoorbraakOutcome | null;
};

export const doorbraakColumns = {
  id: 'none',
  version: 'none',
  number: 'none',
  request_id: 'none',
  contact_id: 'none',
  desk_id: 'none',
  swv: 'F0',
  sector: 'F0',
  nature: 'F0',
  urgency: 'F0',
  stage: 'F0',
  stage_since: 'F0',
  until_at: 'F0',
  team_since: 'F0',
  paused: 'F0',
  criteria: 'F3',
  consent: 'F0',
  consent_on: 'F0',
  checked_values: 'F0',
  followed_up_on: 'F0',
  stopped_by_family: 'F0',
  outcome: 'F0',
} as const satisfies ColumnClasses<DoorbraakTable>;

export type DoorbraakMemberTable = {
  doorbraak_id: string;
  person_id: string;
  role: TeamRole;
  since: string;
  /** This person said to have a tie with the case. */
  conflicted: number;
};

export const doorbraakMemberColumns = {
  doorbraak_id: 'none',
  person_id: 'staff',
  role: 'staff',
  since: 'none',
  conflicted: 'staff',
} as const satisfies ColumnClasses<DoorbraakMemberTable>;

/** What a text is; `about` names the criterion or the value it belongs to. */
export type DoorbraakTextKind =
  | 'criterion'
  | 'notStarted'
  | 'wishPupil'
  | 'wishParents'
  | 'work'
  | 'obstacle'
  | 'value'
  | 'approved'
  | 'sentBack'
  | 'signal'
  | 'evaluation';

export type DoorbraakTextTable = {
  id: string;
  doorbraak_id: string;
  kind: DoorbraakTextKind;
  about: string | null;
  /** Who does it, or the rule by which it is stuck. */
  label: string | null;
  text: string;
  written_by: string;
  written_at: string;
};

export const doorbraakTextColumns = {
  id: 'none',
  doorbraak_id: 'none',
  kind: 'none',
  about: 'none',
  label: 'F3',
  text: 'F3',
  written_by: 'staff',
  written_at: 'none',
} as const satisfies ColumnClasses<DoorbraakTextTable>;

/** Somebody asked to the table. */
export type DoorbraakInvitedTable = {
  id: string;
  doorbraak_id: string;
  position: number;
  name: string;
  organisation: string;
  mandate: number;
  came: number;
};

export const doorbraakInvitedColumns = {
  id: 'none',
  doorbraak_id: 'none',
  position: 'none',
  name: 'F3',
  organisation: 'F3',
  mandate: 'F0',
  came: 'F0',
} as const satisfies ColumnClasses<DoorbraakInvitedTable>;

/** One meeting of the table; `came`: JSON array of ids of those invited. */
export type DoorbraakTableTable = {
  id: string;
  doorbraak_id: string;
  position: number;
  planned_for: string;
  held: number;
  came: string;
};

export const doorbraakTableColumns = {
  id: 'none',
  doorbraak_id: 'none',
  position: 'none',
  planned_for: 'F0',
  held: 'F0',
  came: 'none',
} as const satisfies ColumnClasses<DoorbraakTableTable>;

/** `owner_id`: of somebody invited or in the team. */
export type DoorbraakArrangementTable = {
  id: string;
  doorbraak_id: string;
  position: number;
  what: string;
  owner_id: string;
  due_on: string;
  needs_parents: number;
  parents_agree: number;
  state: ArrangementState;
};

export const doorbraakArrangementColumns = {
  id: 'none',
  doorbraak_id: 'none',
  position: 'none',
  what: 'F3',
  owner_id: 'none',
  due_on: 'F0',
  needs_parents: 'F0',
  parents_agree: 'F0',
  state: 'F0',
} as const satisfies ColumnClasses<DoorbraakArrangementTable>;

/** How an arrangement stood at a follow-up. */
export type DoorbraakReviewTable = {
  id: string;
  arrangement_id: string;
  on_day: string;
  state: ArrangementState;
  due_on: string;
  reason: string | null;
};

export const doorbraakReviewColumns = {
  id: 'none',
  arrangement_id: 'none',
  on_day: 'F0',
  state: 'F0',
  due_on: 'F0',
  reason: 'F3',
} as const satisfies ColumnClasses<DoorbraakReviewTable>;

/** One use of the ladder. */
export type DoorbraakEscalationTable = {
  id: string;
  doorbraak_id: string;
  position: number;
  level: EscalationLevel;
  asked_on: string;
  whom: string;
  question: string;
  decided_on: string | null;
  decision: string | null;
  reason: string | null;
};

export const doorbraakEscalationColumns = {
  id: 'none',
  doorbraak_id: 'none',
  position: 'none',
  level: 'F0',
  asked_on: 'F0',
  whom: 'F3',
  question: 'F3',
  decided_on: 'F0',
  decision: 'F3',
  reason: 'F3',
} as const satisfies ColumnClasses<DoorbraakEscalationTable>;

/** Whom the region appointed to decide; one row. */
export type DoorbraakDeciderTable = { region: 'here'; person_id: string; position: string; since: string };

export const doorbraakDeciderColumns = {
  region: 'none',
  person_id: 'staff',
  position: 'staff',
  since: 'none',
} as const satisfies ColumnClasses<DoorbraakDeciderTable>;

/** The last number given out in a year. */
export type DoorbraakCounterTable = { year: string; last_number: number };

export const doorbraakCounterColumns = {
  year: 'none',
  last_number: 'none',
} as const satisfies ColumnClasses<DoorbraakCounterTable>;
