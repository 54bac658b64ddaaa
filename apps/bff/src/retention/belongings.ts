import type { Tables } from '../db/tables.ts';

/** Of what a row can be a part. `file`: the contacts and cases that go together; `any`: whatever goes, by its id. */
export type Whole =
  | 'contact'
  | 'case'
  | 'file'
  | 'call'
  | 'entry'
  | 'decision'
  | 'mediation'
  | 'offer'
  | 'doorbraak'
  | 'arrangement'
  | 'any';

type Part<Row> = { readonly of: Whole; readonly by: keyof Row & string };

/** `also`: a row can be a part of something else. `empties`: the row stays as proof, and these columns of it are emptied. */
type Belonging<Row> =
  | (Part<Row> & { readonly also?: Part<Row>; readonly empties?: readonly (keyof Row & string)[] })
  | { readonly stays: string };

const staff = 'over medewerkers, niet over ouders en leerlingen';
const lists = 'vaste lijsten, zonder personen';
const counters = 'alleen een teller';
const signIn = 'hoort bij het aanmelden van medewerkers';

/**
 * What becomes of the rows of every table when a file is erased: of what they are a part and by which column, or why they stay.
 * A table that is not here does not compile. The order is that of deleting: parts before what they are parts of.
 */
export const belongings = {
  mail: { of: 'contact', by: 'contact_id', also: { of: 'mediation', by: 'mediation_id' } },
  independence_statement: { of: 'offer', by: 'offer_id' },
  pool_tie: { of: 'offer', by: 'offer_id' },
  pool_offer_name: { of: 'offer', by: 'offer_id' },
  pool_offer: { of: 'offer', by: 'id' },
  mediation_key: { of: 'mediation', by: 'mediation_id' },
  mediation_note: { of: 'mediation', by: 'mediation_id' },
  mediation_mediator: { of: 'mediation', by: 'mediation_id' },
  mediation_party: { of: 'mediation', by: 'mediation_id' },
  mediation: { of: 'mediation', by: 'id' },
  doorbraak_review: { of: 'arrangement', by: 'arrangement_id' },
  doorbraak_arrangement: { of: 'doorbraak', by: 'doorbraak_id' },
  doorbraak_escalation: { of: 'doorbraak', by: 'doorbraak_id' },
  doorbraak_table: { of: 'doorbraak', by: 'doorbraak_id' },
  doorbraak_invited: { of: 'doorbraak', by: 'doorbraak_id' },
  doorbraak_text: { of: 'doorbraak', by: 'doorbraak_id' },
  doorbraak_member: { of: 'doorbraak', by: 'doorbraak_id' },
  doorbraak: { of: 'doorbraak', by: 'id' },
  triage_request: { of: 'file', by: 'record_id' },
  triage_decider: { of: 'decision', by: 'decision_id' },
  triage_decision: { of: 'file', by: 'record_id' },
  triage_consent: { of: 'file', by: 'record_id' },
  triage_item: { of: 'file', by: 'record_id' },
  contact_pause_end: { of: 'contact', by: 'contact_id' },
  told_item: { of: 'contact', by: 'contact_id' },
  safety_advice: { of: 'contact', by: 'contact_id' },
  contact_doubt: { of: 'contact', by: 'contact_id' },
  contact_correction: { of: 'contact', by: 'contact_id' },
  contact_answers: { of: 'contact', by: 'contact_id' },
  call_back_step: { of: 'contact', by: 'contact_id' },
  call_back_attempt: { of: 'contact', by: 'contact_id' },
  promise: { of: 'contact', by: 'contact_id' },
  transfer: { of: 'call', by: 'call_id' },
  running_call_audit: { of: 'call', by: 'record_id' },
  call: { of: 'call', by: 'id' },
  contact: { of: 'contact', by: 'id' },
  case_support: { of: 'case', by: 'case_id' },
  case_referral: { of: 'case', by: 'case_id' },
  case_entry_version: { of: 'entry', by: 'entry_id' },
  case_entry: { of: 'case', by: 'case_id' },
  case_task: { of: 'case', by: 'case_id' },
  case_consent: { of: 'case', by: 'case_id' },
  involved_correction: { of: 'case', by: 'case_id' },
  case_involved: { of: 'case', by: 'case_id' },
  case_coworker: { of: 'case', by: 'case_id' },
  break_glass: { of: 'case', by: 'case_id' },
  case_looker: { of: 'case', by: 'case_id' },
  case_trail: { of: 'case', by: 'case_id' },
  case_file: { of: 'case', by: 'id' },
  erasure_choice: { of: 'case', by: 'case_id' },
  same_person: { of: 'case', by: 'case_id', also: { of: 'any', by: 'record_id' } },
  privacy_request: {
    of: 'case',
    by: 'case_id',
    empties: ['about_id', 'about_role', 'note', 'reason'],
  },
  retention_hold: { of: 'file', by: 'record_id' },
  involvement: { of: 'file', by: 'record_id' },
  review_item: { of: 'any', by: 'record_id', empties: ['note'] },
  draft: { of: 'any', by: 'record_id' },
  journal_text: { of: 'any', by: 'record_id' },
  notification: { of: 'any', by: 'record_id' },
  idempotency_key: { of: 'any', by: 'record_id' },
  outbox: { of: 'any', by: 'record_id' },

  journal: { stays: 'codes, nummers en data: wat er is gebeurd, zonder naam of tekst' },
  audit_row: { stays: 'wie wat heeft gezien: codes en data, met een eigen bewaartermijn' },
  audit_anchor: { stays: 'alleen controlegetallen van het auditlog' },
  retention_report: { stays: 'bewijs van wat is gewist: nummers en data' },
  retention_line: { stays: 'bewijs van wat is gewist: nummers en data' },
  anonymous_twin: { stays: 'tellingen zonder persoonsgegevens' },
  retention_term: { stays: lists },
  review_progress: { stays: counters },
  review_setting: { stays: lists },
  oversight_change: { stays: staff },
  schema_migration: { stays: lists },
  person: { stays: staff },
  person_role: { stays: staff },
  credential: { stays: signIn },
  session: { stays: signIn },
  verification: { stays: signIn },
  sign_in_attempt: { stays: signIn },
  authenticator: { stays: signIn },
  passkey: { stays: signIn },
  recovery_code: { stays: signIn },
  sign_in_step: { stays: signIn },
  invitation: { stays: signIn },
  asked_role: { stays: signIn },
  factor_reset: { stays: signIn },
  absence: { stays: staff },
  presence: { stays: staff },
  saved_view: { stays: staff },
  notification_setting: { stays: staff },
  mediator_profile: { stays: staff },
  mediator_mark: { stays: staff },
  mediator_absence: { stays: staff },
  triage_meeting: { stays: staff },
  triage_seat: { stays: staff },
  doorbraak_decider: { stays: staff },
  knowledge_item: { stays: lists },
  referral_address: { stays: lists },
  region: { stays: lists },
  swv: { stays: lists },
  school_holiday: { stays: lists },
  desk: { stays: lists },
  desk_mail: { stays: lists },
  school: { stays: lists },
  area: { stays: lists },
  belscript_version: { stays: lists },
  contact_counter: { stays: counters },
  case_counter: { stays: counters },
  mediation_counter: { stays: counters },
  doorbraak_counter: { stays: counters },
} as const satisfies { readonly [Name in keyof Tables]: Belonging<Tables[Name]> };
