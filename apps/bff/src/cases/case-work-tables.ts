import type {
  EntryKind,
  ReferralState,
  ReferralTarget,
  SupportAnswer,
  TaskState,
} from '@steunpunt/domain/case/case-words';
import type { ColumnClasses } from '../db/column-classes.ts';

/** Something to do in a case, by whom and by when. */
export type CaseTaskTable = {
  id: string;
  case_id: string;
  version: number;
  what: string;
  owner_id: string;
  due_on: string;
  state: TaskState;
  ended_at: string | null;
  made_by: string;
  made_at: string;
};

export const caseTaskColumns = {
  id: 'none',
  case_id: 'none',
  version: 'none',
  what: 'F3',
  owner_id: 'staff',
  due_on: 'F0',
  state: 'F0',
  ended_at: 'F0',
  made_by: 'staff',
  made_at: 'none',
} as const satisfies ColumnClasses<CaseTaskTable>;

/** Something that was written down. `with_id`: the person of the case it was a contact with. */
export type CaseEntryTable = {
  id: string;
  case_id: string;
  version: number;
  kind: EntryKind;
  /** Empty in an entry about health. */
  text: string;
  /** What an entry about health says; null in every other, and when the consent for it is gone. */
  health_text: string | null;
  minutes: number;
  with_id: string | null;
  written_by: string;
  written_at: string;
  changed_at: string | null;
};

export const caseEntryColumns = {
  id: 'none',
  case_id: 'none',
  version: 'none',
  kind: 'F0',
  text: 'F3',
  health_text: 'F4',
  minutes: 'F0',
  with_id: 'none',
  written_by: 'staff',
  written_at: 'none',
  changed_at: 'none',
} as const satisfies ColumnClasses<CaseEntryTable>;

/** What an entry said before it was corrected, up to when. */
export type CaseEntryVersionTable = {
  entry_id: string;
  version: number;
  text: string;
  health_text: string | null;
  minutes: number;
  until_at: string;
};

export const caseEntryVersionColumns = {
  entry_id: 'none',
  version: 'none',
  text: 'F3',
  health_text: 'F4',
  minutes: 'F0',
  until_at: 'none',
} as const satisfies ColumnClasses<CaseEntryVersionTable>;

/** A referral to a colleague, another swv or outside, and what was answered. */
export type CaseReferralTable = {
  id: string;
  case_id: string;
  version: number;
  target: ReferralTarget;
  to_person_id: string | null;
  to_swv: string | null;
  outside: string | null;
  state: ReferralState;
  reason: string;
  answer: string | null;
  proposed_by: string;
  proposed_at: string;
  answered_by: string | null;
  answered_at: string | null;
};

export const caseReferralColumns = {
  id: 'none',
  case_id: 'none',
  version: 'none',
  target: 'F0',
  to_person_id: 'staff',
  to_swv: 'F0',
  outside: 'F3',
  state: 'F0',
  reason: 'F3',
  answer: 'F3',
  proposed_by: 'staff',
  proposed_at: 'none',
  answered_by: 'staff',
  answered_at: 'none',
} as const satisfies ColumnClasses<CaseReferralTable>;

/** Whether somebody said to feel supported. */
export type CaseSupportTable = {
  id: string;
  case_id: string;
  at: string;
  person_id: string;
  answer: SupportAnswer;
  note: string | null;
};

export const caseSupportColumns = {
  id: 'none',
  case_id: 'none',
  at: 'none',
  person_id: 'staff',
  answer: 'F3',
  note: 'F3',
} as const satisfies ColumnClasses<CaseSupportTable>;
