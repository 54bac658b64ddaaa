import type { HoldGround } from '@steunpunt/domain/privacy/retention-hold';
import type { ReportedKind, RetentionKind } from '@steunpunt/domain/privacy/retention-terms';
import type { ColumnClasses } from '../db/column-classes.ts';

/** How long this region keeps a kind; without a row the default holds. One of the three lengths is filled. */
export type RetentionTermTable = {
  kind: RetentionKind;
  months: number | null;
  weeks: number | null;
  days: number | null;
};

export const retentionTermColumns = {
  kind: 'none',
  months: 'none',
  weeks: 'none',
  days: 'none',
} as const satisfies ColumnClasses<RetentionTermTable>;

/** That a contact or case stays although its term is over: why, until when, and who ended it before that. */
export type RetentionHoldTable = {
  id: string;
  record_kind: 'contact' | 'case';
  record_id: string;
  ground: HoldGround;
  reason: string;
  until_on: string;
  set_by: string;
  set_at: string;
  ended_on: string | null;
  ended_by: string | null;
};

export const retentionHoldColumns = {
  id: 'none',
  record_kind: 'none',
  record_id: 'none',
  ground: 'F3',
  reason: 'F3',
  until_on: 'F0',
  set_by: 'staff',
  set_at: 'none',
  ended_on: 'F0',
  ended_by: 'staff',
} as const satisfies ColumnClasses<RetentionHoldTable>;

/** What was over on a day, named before anything was deleted; `done_at` is filled when it was. */
export type RetentionReportTable = { id: string; made_at: string; done_at: string | null };

export const retentionReportColumns = {
  id: 'none',
  made_at: 'none',
  done_at: 'none',
} as const satisfies ColumnClasses<RetentionReportTable>;

/** One record of a report: `erased`, `stayed` because of a hold or because something was done with it since, or not yet. */
export type RetentionLineTable = {
  report_id: string;
  record_kind: 'contact' | 'case';
  record_id: string;
  kind: ReportedKind;
  outcome: 'erased' | 'stayed' | null;
};

export const retentionLineColumns = {
  report_id: 'none',
  record_kind: 'none',
  record_id: 'none',
  kind: 'none',
  outcome: 'none',
} as const satisfies ColumnClasses<RetentionLineTable>;

/** What a figure needs of a record that is gone. It carries no id of that record, and nothing that leads to a person. */
export type AnonymousTwinTable = {
  id: string;
  record_kind: 'contact' | 'case';
  /** YYYY-MM. */
  month: string;
  swv: string | null;
  sector: string | null;
  nature: string | null;
  urgency: string;
  route: string | null;
  outcome: string | null;
  minutes: number;
};

export const anonymousTwinColumns = {
  id: 'none',
  record_kind: 'none',
  month: 'F0',
  swv: 'F0',
  sector: 'F0',
  nature: 'F0',
  urgency: 'F0',
  route: 'F0',
  outcome: 'F0',
  minutes: 'F0',
} as const satisfies ColumnClasses<AnonymousTwinTable>;
