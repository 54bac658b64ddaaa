import type {
  ConsentAnswer,
  ConsentSide,
  DecisionRoute,
  MeetingKind,
  RecordKind,
  RequestKind,
  Seat,
} from '@steunpunt/domain/second-triage/second-triage-words';
import type { ColumnClasses } from '../db/column-classes.ts';

/** A meeting of the leads of one swv, or of all. `also_present`: JSON array of people without an account, who see the shared screen. */
export type TriageMeetingTable = {
  id: string;
  version: number;
  kind: MeetingKind;
  swv: string | null;
  planned_for: string;
  planned_by: string;
  started_at: string | null;
  closed_at: string | null;
  also_present: string;
};

export const triageMeetingColumns = {
  id: 'none',
  version: 'none',
  kind: 'none',
  swv: 'F0',
  planned_for: 'none',
  planned_by: 'staff',
  started_at: 'none',
  closed_at: 'none',
  also_present: 'staff',
} as const satisfies ColumnClasses<TriageMeetingTable>;

export type TriageSeatTable = { meeting_id: string; person_id: string; seat: Seat };

export const triageSeatColumns = {
  meeting_id: 'none',
  person_id: 'staff',
  seat: 'staff',
} as const satisfies ColumnClasses<TriageSeatTable>;

/** What was on the agenda when the meeting started, and what was added. */
export type TriageItemTable = {
  id: string;
  meeting_id: string;
  record_kind: RecordKind;
  record_id: string;
  position: number;
};

export const triageItemColumns = {
  id: 'none',
  meeting_id: 'none',
  record_kind: 'none',
  record_id: 'none',
  position: 'none',
} as const satisfies ColumnClasses<TriageItemTable>;

/** What was decided, who takes it up by when, and what the caller is told by whom; `told_at` empty until then. */
export type TriageDecisionTable = {
  id: string;
  version: number;
  meeting_id: string | null;
  record_kind: RecordKind;
  record_id: string;
  decided_at: string;
  decided_by: string;
  route: DecisionRoute;
  swv: string | null;
  person_id: string;
  until_at: string;
  until_date: string;
  until_time: string;
  /** JSON array of the days of the computation. */
  days: string;
  reason: string;
  outside: string | null;
  offer_open: number;
  tell_what: string;
  teller_id: string;
  tell_until: string;
  told_at: string | null;
  told_by: string | null;
};

export const triageDecisionColumns = {
  id: 'none',
  version: 'none',
  meeting_id: 'none',
  record_kind: 'none',
  record_id: 'none',
  decided_at: 'none',
  decided_by: 'staff',
  route: 'F3',
  swv: 'F0',
  person_id: 'staff',
  until_at: 'F0',
  until_date: 'F0',
  until_time: 'F0',
  days: 'F0',
  reason: 'F3',
  outside: 'F3',
  offer_open: 'F3',
  tell_what: 'F3',
  teller_id: 'staff',
  tell_until: 'F0',
  told_at: 'F0',
  told_by: 'staff',
} as const satisfies ColumnClasses<TriageDecisionTable>;

/** Everybody who decided it. */
export type TriageDeciderTable = { decision_id: string; person_id: string };

export const triageDeciderColumns = {
  decision_id: 'none',
  person_id: 'staff',
} as const satisfies ColumnClasses<TriageDeciderTable>;

/** Whether one side wants to explore a mediation, as it was said last. */
export type TriageConsentTable = {
  record_kind: RecordKind;
  record_id: string;
  side: ConsentSide;
  answer: Exclude<ConsentAnswer, 'unasked'>;
  at: string;
  person_id: string;
};

export const triageConsentColumns = {
  record_kind: 'none',
  record_id: 'none',
  side: 'F3',
  answer: 'F3',
  at: 'none',
  person_id: 'staff',
} as const satisfies ColumnClasses<TriageConsentTable>;

/** A mediation or doorbraak that was asked for; `criteria` and `agreed` are JSON arrays of codes. */
export type TriageRequestTable = {
  id: string;
  decision_id: string;
  record_kind: RecordKind;
  record_id: string;
  kind: RequestKind;
  state: 'requested';
  requested_at: string;
  criteria: string;
  agreed: string;
};

export const triageRequestColumns = {
  id: 'none',
  decision_id: 'none',
  record_kind: 'none',
  record_id: 'none',
  kind: 'F3',
  state: 'F3',
  requested_at: 'none',
  criteria: 'F3',
  agreed: 'F3',
} as const satisfies ColumnClasses<TriageRequestTable>;

/** How a lead decided to go on with parents who disagree. */
export type ContactPauseEndTable = {
  id: string;
  contact_id: string;
  at: string;
  person_id: string;
  decision: string;
};

export const contactPauseEndColumns = {
  id: 'none',
  contact_id: 'none',
  at: 'none',
  person_id: 'staff',
  decision: 'F3',
} as const satisfies ColumnClasses<ContactPauseEndTable>;
