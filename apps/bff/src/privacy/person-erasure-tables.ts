import type { PieceChoice, SamePersonVerdict } from '@steunpunt/domain/privacy/person-erasure';
import type { ColumnClasses } from '../db/column-classes.ts';

/**
 * What a lead decided about a text in which somebody who asks to be erased is named. `piece` is made of the text by hashing:
 * another text is another piece. What is erased leaves no row; what stays keeps its reason.
 */
export type ErasureChoiceTable = {
  request_id: string;
  case_id: string;
  piece: string;
  choice: PieceChoice;
  reason: string | null;
  chosen_by: string;
  chosen_at: string;
};

export const erasureChoiceColumns = {
  request_id: 'none',
  case_id: 'none',
  piece: 'none',
  choice: 'F0',
  reason: 'F3',
  chosen_by: 'staff',
  chosen_at: 'none',
} as const satisfies ColumnClasses<ErasureChoiceTable>;

/** Whether a person of another case, or a contact, is of the person who asks. */
export type SamePersonTable = {
  request_id: string;
  case_id: string;
  record_kind: 'person' | 'contact';
  record_id: string;
  verdict: SamePersonVerdict;
  chosen_by: string;
  chosen_at: string;
};

export const samePersonColumns = {
  request_id: 'none',
  case_id: 'none',
  record_kind: 'none',
  record_id: 'none',
  verdict: 'F1',
  chosen_by: 'staff',
  chosen_at: 'none',
} as const satisfies ColumnClasses<SamePersonTable>;
