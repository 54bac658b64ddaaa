import type { Kysely } from 'kysely';
import type { AuditAnchorTable, AuditRowTable, RunningCallAuditTable } from '../audit/audit-tables.ts';
import type { AbsenceTable } from '../auth/absence-table.ts';
import type {
  CredentialTable,
  PersonRoleTable,
  PersonTable,
  SessionTable,
  SignInAttemptTable,
  VerificationTable,
} from '../auth/auth-tables.ts';
import type { BreakGlassTable } from '../auth/glass-table.ts';
import type {
  AuthenticatorTable,
  PasskeyTable,
  RecoveryCodeTable,
  SignInStepTable,
} from '../auth/second-factor-tables.ts';
import type { CallBackAttemptTable, CallBackStepTable } from '../call-backs/call-back-tables.ts';
import type { CallTable } from '../calls/call-table.ts';
import type {
  CaseConsentTable,
  CaseCoworkerTable,
  CaseInvolvedTable,
  InvolvedCorrectionTable,
} from '../cases/case-people-tables.ts';
import type {
  CaseCounterTable,
  CaseFileTable,
  CaseLookerTable,
  CaseTrailTable,
} from '../cases/case-table.ts';
import type {
  CaseEntryTable,
  CaseEntryVersionTable,
  CaseReferralTable,
  CaseSupportTable,
  CaseTaskTable,
} from '../cases/case-work-tables.ts';
import type { DraftTable } from '../cases/draft-table.ts';
import type {
  ContactAnswersTable,
  ContactCorrectionTable,
  ContactCounterTable,
  ContactDoubtTable,
  ContactTable,
  PromiseTable,
  SafetyAdviceTable,
  ToldItemTable,
} from '../contacts/contact-tables.ts';
import type { InvolvementTable } from '../contacts/involvement-table.ts';
import type {
  DoorbraakArrangementTable,
  DoorbraakCounterTable,
  DoorbraakDeciderTable,
  DoorbraakEscalationTable,
  DoorbraakInvitedTable,
  DoorbraakMemberTable,
  DoorbraakReviewTable,
  DoorbraakTable,
  DoorbraakTableTable,
  DoorbraakTextTable,
} from '../doorbraak/doorbraak-tables.ts';
import type { IdempotencyKeyTable } from '../http/idempotency-key-table.ts';
import type { KnowledgeItemTable, ReferralAddressTable } from '../knowledge/knowledge-tables.ts';
import type { OutboxTable } from '../live/outbox-table.ts';
import type { DeskMailTable, MailTable } from '../mail/mail-tables.ts';
import type {
  MediationCounterTable,
  MediationMediatorTable,
  MediationPartyTable,
  MediationTable,
} from '../mediation/mediation-tables.ts';
import type { MediationKeyTable, MediationNoteTable } from '../mediation-notes/note-tables.ts';
import type { NotificationSettingTable, NotificationTable } from '../notifications/notification-tables.ts';
import type { OversightChangeTable } from '../oversight/oversight-tables.ts';
import type {
  IndependenceStatementTable,
  MediatorAbsenceTable,
  MediatorMarkTable,
  MediatorProfileTable,
  PoolOfferNameTable,
  PoolOfferTable,
  PoolTieTable,
} from '../pool/pool-tables.ts';
import type { PresenceTable } from '../presence/presence-table.ts';
import type { ErasureChoiceTable, SamePersonTable } from '../privacy/person-erasure-tables.ts';
import type { PrivacyRequestTable } from '../privacy/privacy-request-table.ts';
import type {
  AreaTable,
  BelscriptVersionTable,
  DeskTable,
  RegionTable,
  SchoolHolidayTable,
  SchoolTable,
  SwvTable,
} from '../reference/reference-tables.ts';
import type { FactorResetTable } from '../resets/reset-table.ts';
import type {
  AnonymousTwinTable,
  RetentionHoldTable,
  RetentionLineTable,
  RetentionReportTable,
  RetentionTermTable,
} from '../retention/retention-tables.ts';
import type { ReviewItemTable, ReviewProgressTable, ReviewSettingTable } from '../reviews/review-tables.ts';
import type { SavedViewTable } from '../saved-views/saved-view-table.ts';
import type {
  ContactPauseEndTable,
  TriageConsentTable,
  TriageDeciderTable,
  TriageDecisionTable,
  TriageItemTable,
  TriageMeetingTable,
  TriageRequestTable,
  TriageSeatTable,
} from '../second-triage/second-triage-tables.ts';
import type { AskedRoleTable } from '../settings/asked-role-table.ts';
import type { InvitationTable } from '../settings/invitation-table.ts';
import type { TransferTable } from '../transfers/transfer-table.ts';
import type { JournalTable, JournalTextTable } from './journal-table.ts';
import type { SchemaMigrationTable } from './migrations/schema-migration-table.ts';

/** Every table of the database. A new one is added here and in columns.ts. */
export type Tables = {
  schema_migration: SchemaMigrationTable;
  person: PersonTable;
  person_role: PersonRoleTable;
  credential: CredentialTable;
  session: SessionTable;
  verification: VerificationTable;
  sign_in_attempt: SignInAttemptTable;
  authenticator: AuthenticatorTable;
  passkey: PasskeyTable;
  recovery_code: RecoveryCodeTable;
  sign_in_step: SignInStepTable;
  idempotency_key: IdempotencyKeyTable;
  outbox: OutboxTable;
  audit_row: AuditRowTable;
  audit_anchor: AuditAnchorTable;
  running_call_audit: RunningCallAuditTable;
  journal: JournalTable;
  journal_text: JournalTextTable;
  call: CallTable;
  contact: ContactTable;
  contact_answers: ContactAnswersTable;
  contact_correction: ContactCorrectionTable;
  contact_doubt: ContactDoubtTable;
  involvement: InvolvementTable;
  promise: PromiseTable;
  call_back_attempt: CallBackAttemptTable;
  call_back_step: CallBackStepTable;
  absence: AbsenceTable;
  safety_advice: SafetyAdviceTable;
  told_item: ToldItemTable;
  contact_counter: ContactCounterTable;
  case_file: CaseFileTable;
  case_counter: CaseCounterTable;
  case_trail: CaseTrailTable;
  case_looker: CaseLookerTable;
  case_coworker: CaseCoworkerTable;
  case_involved: CaseInvolvedTable;
  involved_correction: InvolvedCorrectionTable;
  case_consent: CaseConsentTable;
  case_task: CaseTaskTable;
  case_entry: CaseEntryTable;
  case_entry_version: CaseEntryVersionTable;
  case_referral: CaseReferralTable;
  case_support: CaseSupportTable;
  draft: DraftTable;
  knowledge_item: KnowledgeItemTable;
  referral_address: ReferralAddressTable;
  presence: PresenceTable;
  region: RegionTable;
  swv: SwvTable;
  school_holiday: SchoolHolidayTable;
  desk: DeskTable;
  school: SchoolTable;
  area: AreaTable;
  belscript_version: BelscriptVersionTable;
  invitation: InvitationTable;
  asked_role: AskedRoleTable;
  factor_reset: FactorResetTable;
  break_glass: BreakGlassTable;
  review_item: ReviewItemTable;
  review_progress: ReviewProgressTable;
  review_setting: ReviewSettingTable;
  oversight_change: OversightChangeTable;
  transfer: TransferTable;
  notification: NotificationTable;
  notification_setting: NotificationSettingTable;
  triage_meeting: TriageMeetingTable;
  triage_seat: TriageSeatTable;
  triage_item: TriageItemTable;
  triage_decision: TriageDecisionTable;
  triage_decider: TriageDeciderTable;
  triage_consent: TriageConsentTable;
  triage_request: TriageRequestTable;
  contact_pause_end: ContactPauseEndTable;
  mail: MailTable;
  saved_view: SavedViewTable;
  desk_mail: DeskMailTable;
  mediator_profile: MediatorProfileTable;
  mediator_mark: MediatorMarkTable;
  mediator_absence: MediatorAbsenceTable;
  pool_offer: PoolOfferTable;
  pool_offer_name: PoolOfferNameTable;
  pool_tie: PoolTieTable;
  independence_statement: IndependenceStatementTable;
  mediation: MediationTable;
  mediation_party: MediationPartyTable;
  mediation_mediator: MediationMediatorTable;
  mediation_counter: MediationCounterTable;
  mediation_key: MediationKeyTable;
  mediation_note: MediationNoteTable;
  doorbraak: DoorbraakTable;
  doorbraak_member: DoorbraakMemberTable;
  doorbraak_text: DoorbraakTextTable;
  doorbraak_invited: DoorbraakInvitedTable;
  doorbraak_table: DoorbraakTableTable;
  doorbraak_arrangement: DoorbraakArrangementTable;
  doorbraak_review: DoorbraakReviewTable;
  doorbraak_escalation: DoorbraakEscalationTable;
  doorbraak_decider: DoorbraakDeciderTable;
  doorbraak_counter: DoorbraakCounterTable;
  retention_term: RetentionTermTable;
  retention_hold: RetentionHoldTable;
  retention_report: RetentionReportTable;
  retention_line: RetentionLineTable;
  anonymous_twin: AnonymousTwinTable;
  privacy_request: PrivacyRequestTable;
  erasure_choice: ErasureChoiceTable;
  same_person: SamePersonTable;
};

/** Anything that can be asked: the reading connection or the transaction of a unit of work. */
export type Db = Kysely<Tables>;
