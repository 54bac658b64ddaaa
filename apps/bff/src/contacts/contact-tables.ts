import type { Channel } from '@steunpunt/contract/calls';
import type { InvolvementReason } from '@steunpunt/domain/access/involvement';
import type { CallBackOutcome, SuspendReason, Undecided } from '@steunpunt/domain/call-back/call-back-codes';
import type { ContactState } from '@steunpunt/domain/contact/contact-state';
import type { NatureCode } from '@steunpunt/domain/reference/nature-codes';
import type { Sector } from '@steunpunt/domain/reference/sectors';
import type { FirstStep, PromiseHolder, Urgency } from '@steunpunt/domain/triage/outcome';
import type { Generated } from 'kysely';
import type { ColumnClasses } from '../db/column-classes.ts';

/**
 * A registered contact. What lists show and filter on has a column of its own, computed from the answers on every save;
 * the answers themselves stand in contact_answers.
 */
export type ContactTable = {
  id: string;
  version: number;
  /** YYYY-NNNN, counted per year. */
  number: string;
  /** The running call it came from: a call becomes one contact, however often it is sent. */
  call_id: string;
  channel: Channel;
  arrived_at: string;
  registered_at: string;
  registered_by: string;
  desk_id: string;
  belscript_version: string;
  state: ContactState;
  /** Since when it waits for the second triage; null when it never did. */
  held_since: string | null;
  no_case_outcome: string | null;
  interrupted: number;
  swv: string | null;
  sector: Sector | null;
  nature: NatureCode | null;
  /** JSON array of codes, like the three below it. */
  more_natures: string;
  further: string;
  flags: string;
  referrals: string;
  urgency: Urgency;
  first_step: FirstStep | null;
  /** JSON array of { rule, text, source }. */
  reasons: string;
  deviation_first: FirstStep | null;
  deviation_reason: string | null;
  owner_id: string | null;
  /** The safety officer of the desk had to be told, now or before a correction. */
  safety_officer_told: number;
  /** The leads of all swv's decide on it together, now or before a correction. */
  on_joint_agenda: number;
  minutes: number;
  related_contact_id: string | null;
  caller: string | null;
  caller_name: string | null;
  /** E.164. */
  phone: string | null;
  mail: string | null;
  call_back_channel: string | null;
  call_back_times: string | null;
  voicemail: number | null;
  language: string | null;
  child_name: string | null;
  child_age: number | null;
  child_group: string | null;
  school_name: string | null;
  place: string | null;
  question: string | null;
  hope: string | null;
  notepad: string;
  read_back: string | null;
  /** Something about health is told in the answers. */
  has_health: Generated<number>;
  case_id: string | null;
  /** Contacts of one person share it. */
  same_person_group: string | null;
};

export const contactColumns = {
  id: 'none',
  version: 'none',
  number: 'none',
  call_id: 'none',
  channel: 'none',
  arrived_at: 'none',
  registered_at: 'none',
  registered_by: 'staff',
  desk_id: 'none',
  belscript_version: 'none',
  state: 'F0',
  held_since: 'F0',
  no_case_outcome: 'F0',
  interrupted: 'F0',
  swv: 'F0',
  sector: 'F0',
  nature: 'F0',
  more_natures: 'F0',
  further: 'F0',
  flags: 'F0',
  referrals: 'F0',
  urgency: 'F0',
  first_step: 'F0',
  reasons: 'F3',
  deviation_first: 'F0',
  deviation_reason: 'F3',
  owner_id: 'staff',
  safety_officer_told: 'F0',
  on_joint_agenda: 'F0',
  minutes: 'F0',
  related_contact_id: 'none',
  caller: 'F1',
  caller_name: 'F1',
  phone: 'F1',
  mail: 'F1',
  call_back_channel: 'F1',
  call_back_times: 'F1',
  voicemail: 'F1',
  language: 'F1',
  child_name: 'F2',
  child_age: 'F2',
  child_group: 'F2',
  school_name: 'F2',
  place: 'F2',
  question: 'F3',
  hope: 'F3',
  notepad: 'F3',
  read_back: 'F3',
  has_health: 'F4',
  case_id: 'none',
  same_person_group: 'none',
} as const satisfies ColumnClasses<ContactTable>;

/** The answers with the questions as they were read aloud: JSON by question id, and a JSON array of lines. */
export type ContactAnswersTable = { contact_id: string; answers: string; lines: string };

export const contactAnswersColumns = {
  contact_id: 'none',
  answers: 'F4',
  lines: 'F4',
} as const satisfies ColumnClasses<ContactAnswersTable>;

/** One correction; `changes` is a JSON array of { questionId, label, before, after }. */
export type ContactCorrectionTable = {
  id: string;
  contact_id: string;
  at: string;
  person_id: string;
  reason: string;
  changes: string;
};

export const contactCorrectionColumns = {
  id: 'none',
  contact_id: 'none',
  at: 'none',
  person_id: 'staff',
  reason: 'F3',
  changes: 'F4',
} as const satisfies ColumnClasses<ContactCorrectionTable>;

/** Who is kept out, because the caller doubts their independence or because they are involved: for that person the contact does not exist. */
export type ContactDoubtTable = {
  contact_id: string;
  person_id: string;
  because: Generated<'caller' | InvolvementReason>;
};

export const contactDoubtColumns = {
  contact_id: 'none',
  person_id: 'F3',
  because: 'F3',
} as const satisfies ColumnClasses<ContactDoubtTable>;

/** The call-back promised to the caller: one at most a contact; `kept_at` empty while it is open, `outcome` says how it ended. */
export type PromiseTable = {
  contact_id: string;
  held_by: PromiseHolder;
  person_id: string | null;
  until_at: string;
  until_date: string;
  until_time: string;
  agreed: number;
  later_than_term: number;
  /** It came in too late for the same day: the lead looks at it at once. */
  lead_at_once: number;
  /** JSON array of the days of the computation. */
  days: string;
  kept_at: string | null;
  outcome: CallBackOutcome | null;
  /** After a failed attempt the caller is left in peace until then. */
  rests_until: string | null;
  /** Since the promise was made, or the last new round. */
  failed_attempts: Generated<number>;
  /** What must be decided before anybody tries again, and by whom. */
  undecided: Undecided | null;
  /** The clock of the promise stands still since then; the three columns are filled together. */
  suspended_at: string | null;
  suspended_reason: SuspendReason | null;
  resume_expected: string | null;
  extended: Generated<number>;
  /** The moment that was promised before the caller was told that it gets late. */
  owed_until: string | null;
  /** JSON array of what moved the promise, with dates. */
  changes: Generated<string>;
};

export const promiseColumns = {
  contact_id: 'none',
  held_by: 'F0',
  person_id: 'staff',
  until_at: 'F0',
  until_date: 'F0',
  until_time: 'F0',
  agreed: 'F0',
  later_than_term: 'F0',
  lead_at_once: 'F0',
  days: 'F0',
  kept_at: 'F0',
  outcome: 'F0',
  rests_until: 'F0',
  failed_attempts: 'F0',
  undecided: 'F0',
  suspended_at: 'F0',
  suspended_reason: 'F0',
  resume_expected: 'F0',
  extended: 'F0',
  owed_until: 'F0',
  changes: 'F0',
} as const satisfies ColumnClasses<PromiseTable>;

/** What was advised or told about safety. */
export type SafetyAdviceTable = {
  id: string;
  contact_id: string;
  at: string;
  person_name: string;
  advised: string;
  note: string | null;
};

export const safetyAdviceColumns = {
  id: 'none',
  contact_id: 'none',
  at: 'none',
  person_name: 'staff',
  advised: 'F4',
  note: 'F4',
} as const satisfies ColumnClasses<SafetyAdviceTable>;

/** A knowledge item that was told to the caller, by its title of that moment. */
export type ToldItemTable = { contact_id: string; item_id: string; title: string; at: string };

export const toldItemColumns = {
  contact_id: 'none',
  item_id: 'F3',
  title: 'F3',
  at: 'none',
} as const satisfies ColumnClasses<ToldItemTable>;

/** The last number given out in a year. */
export type ContactCounterTable = { year: string; last_number: number };

export const contactCounterColumns = {
  year: 'none',
  last_number: 'none',
} as const satisfies ColumnClasses<ContactCounterTable>;
