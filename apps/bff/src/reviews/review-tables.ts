import type { ReviewOutcome } from '@steunpunt/domain/review/review';
import type { ReviewRule } from '@steunpunt/domain/review/review-rules';
import type { ReviewSetting } from '@steunpunt/domain/review/review-settings';
import type { ColumnClasses } from '../db/column-classes.ts';

/** Something in the audit log that somebody else looks back on: codes, ids and moments, and what was noted about it. */
export type ReviewItemTable = {
  id: string;
  version: number;
  rule: ReviewRule;
  /** What makes it one item: the audit row, or the person and record, or the person and hour. */
  occasion: string;
  at: string;
  /** Whose act it is. */
  person_id: string;
  role: string | null;
  relation: string | null;
  record_kind: string | null;
  record_id: string | null;
  /** Different records it is about. */
  records: number;
  due_on: string;
  reviewed_by: string | null;
  reviewed_at: string | null;
  outcome: ReviewOutcome | null;
  /** Free text of the reviewer; can be emptied. */
  note: string | null;
};

export const reviewItemColumns = {
  id: 'none',
  version: 'none',
  rule: 'none',
  occasion: 'none',
  at: 'none',
  person_id: 'none',
  role: 'staff',
  relation: 'none',
  record_kind: 'none',
  record_id: 'none',
  records: 'none',
  due_on: 'none',
  reviewed_by: 'none',
  reviewed_at: 'none',
  outcome: 'staff',
  note: 'staff',
} as const satisfies ColumnClasses<ReviewItemTable>;

/** One row: the last row of the audit log that was read. */
export type ReviewProgressTable = { one: number; at: string; audit_id: string };

export const reviewProgressColumns = {
  one: 'none',
  at: 'none',
  audit_id: 'none',
} as const satisfies ColumnClasses<ReviewProgressTable>;

/** What the privacy officer chose; without a row the usual number holds. */
export type ReviewSettingTable = { name: ReviewSetting; value: number };

export const reviewSettingColumns = {
  name: 'none',
  value: 'none',
} as const satisfies ColumnClasses<ReviewSettingTable>;
