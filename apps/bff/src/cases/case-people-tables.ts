import type { Authority, ConsentPurpose, InvolvedRole } from '@steunpunt/domain/case/case-words';
import type { CorrectedField } from '@steunpunt/domain/case/corrected-person';
import type { Generated } from 'kysely';
import type { ColumnClasses } from '../db/column-classes.ts';

/** Who works on the case beside the owner. */
export type CaseCoworkerTable = { case_id: string; person_id: string; added_at: string };

export const caseCoworkerColumns = {
  case_id: 'none',
  person_id: 'staff',
  added_at: 'none',
} as const satisfies ColumnClasses<CaseCoworkerTable>;

/** Somebody involved in a case: family, school or another organisation. */
export type CaseInvolvedTable = {
  id: string;
  case_id: string;
  version: number;
  role: InvolvedRole;
  authority: Authority;
  name: string | null;
  age: number | null;
  organisation: string | null;
  /** E.164. */
  number: string | null;
  mail: string | null;
  no_contact_via: string | null;
  /** The day on which they were erased on request: the role stays, so that what was done can still be read. */
  erased_on: Generated<string | null>;
};

/** Parents and pupil stand in one table, so a name is classed as that of the child. */
export const caseInvolvedColumns = {
  id: 'none',
  case_id: 'none',
  version: 'none',
  role: 'F1',
  authority: 'F1',
  name: 'F2',
  age: 'F2',
  organisation: 'F2',
  number: 'F1',
  mail: 'F1',
  no_contact_via: 'F1',
  erased_on: 'F0',
} as const satisfies ColumnClasses<CaseInvolvedTable>;

/** A yes or a no of one person for one purpose. A later one stands beside it. */
export type CaseConsentTable = {
  id: string;
  case_id: string;
  involved_id: string;
  purpose: ConsentPurpose;
  given: number;
  at: string;
  recorded_by: string;
  wording: string;
  withdrawn_at: string | null;
  withdrawn_by: string | null;
};

export const caseConsentColumns = {
  id: 'none',
  case_id: 'none',
  involved_id: 'none',
  purpose: 'F1',
  given: 'F1',
  at: 'none',
  recorded_by: 'staff',
  wording: 'none',
  withdrawn_at: 'none',
  withdrawn_by: 'staff',
} as const satisfies ColumnClasses<CaseConsentTable>;

/** One detail of a person that was corrected: what stood there and what stands there now, by whom, and at whose request. */
export type InvolvedCorrectionTable = {
  id: string;
  case_id: string;
  involved_id: string;
  at: string;
  person_id: string;
  request_id: string | null;
  field: CorrectedField;
  before_text: string | null;
  after_text: string | null;
};

export const involvedCorrectionColumns = {
  id: 'none',
  case_id: 'none',
  involved_id: 'none',
  at: 'none',
  person_id: 'staff',
  request_id: 'none',
  field: 'F0',
  before_text: 'F2',
  after_text: 'F2',
} as const satisfies ColumnClasses<InvolvedCorrectionTable>;
