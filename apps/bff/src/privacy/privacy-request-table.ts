import type { InvolvedRole } from '@steunpunt/domain/case/case-words';
import type { ErasureReach } from '@steunpunt/domain/privacy/person-erasure';
import type {
  GrantGround,
  PrivacyRequestKind,
  PrivacyRequestState,
} from '@steunpunt/domain/privacy/privacy-requests';
import type { Generated } from 'kysely';
import type { ColumnClasses } from '../db/column-classes.ts';

/**
 * What a parent or pupil asked about what is kept of them, and what was decided. The row stays as proof when the case is
 * erased; the columns that tell of somebody are emptied then.
 */
export type PrivacyRequestTable = {
  id: string;
  version: number;
  case_id: string;
  case_number: string;
  swv: string | null;
  kind: PrivacyRequestKind;
  state: PrivacyRequestState;
  about_id: string | null;
  about_role: InvolvedRole | null;
  asked_on: string;
  due_on: string;
  extended: number;
  note: string | null;
  ground: GrantGround | null;
  /** Of an erasure that was granted: whether the case went, or one person out of it. */
  reach: Generated<ErasureReach | null>;
  /** Why it was extended, refused, granted or lifted, as it was said last. */
  reason: string | null;
  registered_by: string;
  registered_at: string;
  decided_on: string | null;
  decided_by: string | null;
};

export const privacyRequestColumns = {
  id: 'none',
  version: 'none',
  case_id: 'none',
  case_number: 'none',
  swv: 'F0',
  kind: 'F0',
  state: 'F0',
  about_id: 'none',
  about_role: 'F1',
  asked_on: 'F0',
  due_on: 'F0',
  extended: 'F0',
  note: 'F3',
  ground: 'F0',
  reach: 'F0',
  reason: 'F3',
  registered_by: 'staff',
  registered_at: 'none',
  decided_on: 'F0',
  decided_by: 'staff',
} as const satisfies ColumnClasses<PrivacyRequestTable>;
