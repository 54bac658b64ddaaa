import type { Resettable } from '@steunpunt/domain/people/factor-reset';
import type { ColumnClasses } from '../db/column-classes.ts';

/** The reset of one factor: asked by an administrator, its link shown to a second person, used by whom it is for. */
export type FactorResetTable = {
  id: string;
  person_id: string;
  what: Resettable;
  asked_by: string;
  asked_at: string;
  /** 1: the link is mailed to whom it is for; nobody else sees it. */
  by_mail: number;
  shown_by: string | null;
  shown_at: string | null;
  token_hash: string | null;
  expires_at: string | null;
  used_at: string | null;
};

export const factorResetColumns = {
  id: 'none',
  person_id: 'none',
  what: 'none',
  asked_by: 'none',
  asked_at: 'none',
  by_mail: 'none',
  shown_by: 'none',
  shown_at: 'none',
  token_hash: 'staff',
  expires_at: 'none',
  used_at: 'none',
} as const satisfies ColumnClasses<FactorResetTable>;
