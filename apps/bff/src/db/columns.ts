import type { ColumnClass } from '@steunpunt/domain/privacy/field-classes';
import { auditAnchorColumns, auditRowColumns, runningCallAuditColumns } from '../audit/audit-tables.ts';
import { absenceColumns } from '../auth/absence-table.ts';
import {
  credentialColumns,
  personColumns,
  personRoleColumns,
  sessionColumns,
  signInAttemptColumns,
  verificationColumns,
} from '../auth/auth-tables.ts';
import { breakGlassColumns } from '../auth/glass-table.ts';
import {
  authenticatorColumns,
  passkeyColumns,
  recoveryCodeColumns,
  signInStepColumns,
} from '../auth/second-factor-tables.ts';
import { callBackAttemptColumns, callBackStepColumns } from '../call-backs/call-back-tables.ts';
import { callColumns } from '../calls/call-table.ts';
import {
  caseConsentColumns,
  caseCoworkerColumns,
  caseInvolvedColumns,
  involvedCorrectionColumns,
} from '../cases/case-people-tables.ts';
import {
  caseCounterColumns,
  caseFileColumns,
  caseLookerColumns,
  caseTrailColumns,
} from '../cases/case-table.ts';
import {
  caseEntryColumns,
  caseEntryVersionColumns,
  caseReferralColumns,
  caseSupportColumns,
  caseTaskColumns,
} from '../cases/case-work-tables.ts';
import { draftColumns } from '../cases/draft-table.ts';
import {
  contactAnswersColumns,
  contactColumns,
  contactCorrectionColumns,
  contactCounterColumns,
  contactDoubtColumns,
  promiseColumns,
  safetyAdviceColumns,
  toldItemColumns,
} from '../contacts/contact-tables.ts';
import { involvementColumns } from '../contacts/involvement-table.ts';
import {
  doorbraakArrangementColumns,
  doorbraakColumns,
  doorbraakCounterColumns,
  doorbraakDeciderColumns,
  doorbraakEscalationColumns,
  doorbraakInvitedColumns,
  doorbraakMemberColumns,
  doorbraakReviewColumns,
  doorbraakTableColumns,
  doorbraakTextColumns,
} from '../doorbraak/doorbraak-tables.ts';
import { idempotencyKeyColumns } from '../http/idempotency-key-table.ts';
import { knowledgeItemColumns, referralAddressColumns } from '../knowledge/knowledge-tables.ts';
import { outboxColumns } from '../live/outbox-table.ts';
import { deskMailColumns, mailColumns } from '../mail/mail-tables.ts';
import {
  mediationColumns,
  mediationCounterColumns,
  mediationMediatorColumns,
  mediationPartyColumns,
} from '../mediation/mediation-tables.ts';
import { mediationKeyColumns, mediationNoteColumns } from '../mediation-notes/note-tables.ts';
import { notificationColumns, notificationSettingColumns } from '../notifications/notification-tables.ts';
import { oversightChangeColumns } from '../oversight/oversight-tables.ts';
import {
  independenceStatementColumns,
  mediatorAbsenceColumns,
  mediatorMarkColumns,
  mediatorProfileColumns,
  poolOfferColumns,
  poolOfferNameColumns,
  poolTieColumns,
} from '../pool/pool-tables.ts';
import { presenceColumns } from '../presence/presence-table.ts';
import { erasureChoiceColumns, samePersonColumns } from '../privacy/person-erasure-tables.ts';
import { privacyRequestColumns } from '../privacy/privacy-request-table.ts';
import {
  areaColumns,
  belscriptVersionColumns,
  deskColumns,
  regionColumns,
  schoolColumns,
  schoolHolidayColumns,
  swvColumns,
} from '../reference/reference-tables.ts';
import { factorResetColumns } from '../resets/reset-table.ts';
import {
  anonymousTwinColumns,
  retentionHoldColumns,
  retentionLineColumns,
  retentionReportColumns,
  retentionTermColumns,
} from '../retention/retention-tables.ts';
import { reviewItemColumns, reviewProgressColumns, reviewSettingColumns } from '../reviews/review-tables.ts';
import { savedViewColumns } from '../saved-views/saved-view-table.ts';
import {
  contactPauseEndColumns,
  triageConsentColumns,
  triageDeciderColumns,
  triageDecisionColumns,
  triageItemColumns,
  triageMeetingColumns,
  triageRequestColumns,
  triageSeatColumns,
} from '../second-triage/second-triage-tables.ts';
import { askedRoleColumns } from '../settings/asked-role-table.ts';
import { invitationColumns } from '../settings/invitation-table.ts';
import { transferColumns } from '../transfers/transfer-table.ts';
import type { ColumnClasses } from './column-classes.ts';
import { journalColumns, journalTextColumns } from './journal-table.ts';
import { schemaMigrationColumns } from './migrations/schema-migration-table.ts';
import type { Tables } from './tables.ts';

/** What every column of every table holds. A test compares it with the real schema of both databases. */
export const columnClasses: { readonly [Name in keyof Tables & string]: ColumnClasses<Tables[Name]> } = {
  schema_migration: schemaMigrationColumns,
  person: personColumns,
  person_role: personRoleColumns,
  credential: credentialColumns,
  session: sessionColumns,
  verification: verificationColumns,
  sign_in_attempt: signInAttemptColumns,
  authenticator: authenticatorColumns,
  passkey: passkeyColumns,
  recovery_code: recoveryCodeColumns,
  sign_in_step: signInStepColumns,
  idempotency_key: idempotencyKeyColumns,
  outbox: outboxColumns,
  audit_row: auditRowColumns,
  audit_anchor: auditAnchorColumns,
  running_call_audit: runningCallAuditColumns,
  journal: journalColumns,
  journal_text: journalTextColumns,
  call: callColumns,
  contact: contactColumns,
  contact_answers: contactAnswersColumns,
  contact_correction: contactCorrectionColumns,
  contact_doubt: contactDoubtColumns,
  involvement: involvementColumns,
  promise: promiseColumns,
  call_back_attempt: callBackAttemptColumns,
  call_back_step: callBackStepColumns,
  absence: absenceColumns,
  safety_advice: safetyAdviceColumns,
  told_item: toldItemColumns,
  contact_counter: contactCounterColumns,
  case_file: caseFileColumns,
  case_counter: caseCounterColumns,
  case_trail: caseTrailColumns,
  case_looker: caseLookerColumns,
  case_coworker: caseCoworkerColumns,
  case_involved: caseInvolvedColumns,
  involved_correction: involvedCorrectionColumns,
  case_consent: caseConsentColumns,
  case_task: caseTaskColumns,
  case_entry: caseEntryColumns,
  case_entry_version: caseEntryVersionColumns,
  case_referral: caseReferralColumns,
  case_support: caseSupportColumns,
  draft: draftColumns,
  knowledge_item: knowledgeItemColumns,
  referral_address: referralAddressColumns,
  presence: presenceColumns,
  region: regionColumns,
  swv: swvColumns,
  school_holiday: schoolHolidayColumns,
  desk: deskColumns,
  school: schoolColumns,
  area: areaColumns,
  belscript_version: belscriptVersionColumns,
  invitation: invitationColumns,
  asked_role: askedRoleColumns,
  factor_reset: factorResetColumns,
  break_glass: breakGlassColumns,
  review_item: reviewItemColumns,
  review_progress: reviewProgressColumns,
  review_setting: reviewSettingColumns,
  oversight_change: oversightChangeColumns,
  transfer: transferColumns,
  notification: notificationColumns,
  notification_setting: notificationSettingColumns,
  triage_meeting: triageMeetingColumns,
  triage_seat: triageSeatColumns,
  triage_item: triageItemColumns,
  triage_decision: triageDecisionColumns,
  triage_decider: triageDeciderColumns,
  triage_consent: triageConsentColumns,
  triage_request: triageRequestColumns,
  contact_pause_end: contactPauseEndColumns,
  mail: mailColumns,
  saved_view: savedViewColumns,
  desk_mail: deskMailColumns,
  mediator_profile: mediatorProfileColumns,
  mediator_mark: mediatorMarkColumns,
  mediator_absence: mediatorAbsenceColumns,
  pool_offer: poolOfferColumns,
  pool_offer_name: poolOfferNameColumns,
  pool_tie: poolTieColumns,
  independence_statement: independenceStatementColumns,
  mediation: mediationColumns,
  mediation_party: mediationPartyColumns,
  mediation_mediator: mediationMediatorColumns,
  mediation_counter: mediationCounterColumns,
  mediation_key: mediationKeyColumns,
  mediation_note: mediationNoteColumns,
  doorbraak: doorbraakColumns,
  doorbraak_member: doorbraakMemberColumns,
  doorbraak_text: doorbraakTextColumns,
  doorbraak_invited: doorbraakInvitedColumns,
  doorbraak_table: doorbraakTableColumns,
  doorbraak_arrangement: doorbraakArrangementColumns,
  doorbraak_review: doorbraakReviewColumns,
  doorbraak_escalation: doorbraakEscalationColumns,
  doorbraak_decider: doorbraakDeciderColumns,
  doorbraak_counter: doorbraakCounterColumns,
  retention_term: retentionTermColumns,
  retention_hold: retentionHoldColumns,
  retention_report: retentionReportColumns,
  retention_line: retentionLineColumns,
  anonymous_twin: anonymousTwinColumns,
  privacy_request: privacyRequestColumns,
  erasure_choice: erasureChoiceColumns,
  same_person: samePersonColumns,
};

/** The columns of one class, as `table.column`. */
export function columnsOfClass(wanted: ColumnClass): string[] {
  return Object.entries(columnClasses).flatMap(([table, columns]) =>
    Object.entries(columns)
      .filter(([, columnClass]) => columnClass === wanted)
      .map(([column]) => `${table}.${column}`),
  );
}
