import type { Authority, ConsentPurpose, InvolvedRole } from '@steunpunt/domain/case/case-words';
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
