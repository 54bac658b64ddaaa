import type { InvolvementReason } from '@steunpunt/domain/access/involvement';
import type { ColumnClasses } from '../db/column-classes.ts';

/** That a colleague is kept out of a contact or case because they are involved; ended by a lead, with why. */
export type InvolvementTable = {
  id: string;
  record_kind: 'contact' | 'case';
  record_id: string;
  person_id: string;
  why: InvolvementReason;
  said_by: string;
  said_at: string;
  ended_by: string | null;
  ended_at: string | null;
  end_reason: string | null;
};

export const involvementColumns = {
  id: 'none',
  record_kind: 'none',
  record_id: 'none',
  person_id: 'F3',
  why: 'F3',
  said_by: 'none',
  said_at: 'none',
  ended_by: 'none',
  ended_at: 'none',
  end_reason: 'F3',
} as const satisfies ColumnClasses<InvolvementTable>;
