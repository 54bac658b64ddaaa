import type { CaseResult, CaseState } from '@steunpunt/domain/case/case-words';
import type { NatureCode } from '@steunpunt/domain/reference/nature-codes';
import type { Sector } from '@steunpunt/domain/reference/sectors';
import type { Urgency } from '@steunpunt/domain/triage/outcome';
import type { ColumnClasses } from '../db/column-classes.ts';

/** One family's question that is followed up. Its contacts point at it and have its owner and swv. */
export type CaseFileTable = {
  id: string;
  version: number;
  /** YYYY-NNNN, counted per year apart from the contacts. */
  number: string;
  state: CaseState;
  state_since: string;
  opened_at: string;
  opened_by: string;
  closed_at: string | null;
  result: CaseResult | null;
  swv: string | null;
  sector: Sector | null;
  nature: NatureCode | null;
  /** JSON array of codes. */
  more_natures: string;
  urgency: Urgency;
  on_joint_agenda: number;
  /** 1: the family agrees to sharing with another swv, or asked for one. */
  shared_with_swvs: number;
  /** Since when there is no consent to health details; null while there is. */
  health_stopped_at: string | null;
  owner_id: string | null;
  child_name: string | null;
  child_age: number | null;
  child_group: string | null;
  school_name: string | null;
  place: string | null;
  /** Name and school of the child, folded so that two notations meet. */
  child_key: string | null;
  caller_name: string | null;
  question_first: string | null;
  question_first_at: string | null;
  question_first_by: string | null;
  question_under: string | null;
  question_under_at: string | null;
  question_under_by: string | null;
  handling: string | null;
  told: string | null;
  pause_reason: string | null;
  /** The day on which felt support is asked again. */
  support_asked_on: string | null;
};

export const caseFileColumns = {
  id: 'none',
  version: 'none',
  number: 'none',
  state: 'F0',
  state_since: 'F0',
  opened_at: 'F0',
  opened_by: 'staff',
  closed_at: 'F0',
  result: 'F0',
  swv: 'F0',
  sector: 'F0',
  nature: 'F0',
  more_natures: 'F0',
  urgency: 'F0',
  on_joint_agenda: 'F0',
  shared_with_swvs: 'F3',
  health_stopped_at: 'F3',
  owner_id: 'staff',
  child_name: 'F2',
  child_age: 'F2',
  child_group: 'F2',
  school_name: 'F2',
  place: 'F2',
  child_key: 'F2',
  caller_name: 'F1',
  question_first: 'F3',
  question_first_at: 'none',
  question_first_by: 'staff',
  question_under: 'F3',
  question_under_at: 'none',
  question_under_by: 'staff',
  handling: 'F3',
  told: 'F3',
  pause_reason: 'F3',
  support_asked_on: 'F0',
} as const satisfies ColumnClasses<CaseFileTable>;

/** The last number given out in a year. */
export type CaseCounterTable = { year: string; last_number: number };

export const caseCounterColumns = {
  year: 'none',
  last_number: 'none',
} as const satisfies ColumnClasses<CaseCounterTable>;

/** Which swv had the case, from when, and why it came there. */
export type CaseTrailTable = {
  id: string;
  case_id: string;
  swv: string | null;
  from_at: string;
  person_id: string;
  reason: string | null;
};

export const caseTrailColumns = {
  id: 'none',
  case_id: 'none',
  swv: 'F0',
  from_at: 'F0',
  person_id: 'staff',
  reason: 'F3',
} as const satisfies ColumnClasses<CaseTrailTable>;

/** Who had the case page open, and when that was last said. */
export type CaseLookerTable = { case_id: string; person_id: string; seen_at: string };

export const caseLookerColumns = {
  case_id: 'none',
  person_id: 'staff',
  seen_at: 'none',
} as const satisfies ColumnClasses<CaseLookerTable>;
