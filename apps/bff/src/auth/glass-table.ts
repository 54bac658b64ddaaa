import type { ColumnClasses } from '../db/column-classes.ts';

/** A case that somebody opened in an emergency. Without the reason, once that is erased, it stays as a fact. */
export type BreakGlassTable = {
  id: string;
  case_id: string;
  person_id: string;
  opened_at: string;
  until_at: string;
  reason: string | null;
};

export const breakGlassColumns = {
  id: 'none',
  case_id: 'none',
  person_id: 'none',
  opened_at: 'none',
  until_at: 'none',
  reason: 'staff',
} as const satisfies ColumnClasses<BreakGlassTable>;
