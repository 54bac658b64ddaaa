import type { ColumnClasses } from '../db/column-classes.ts';

/** One answered POST, kept for a day. The answer itself is never kept: a repeat gets a fresh projection. */
export type IdempotencyKeyTable = {
  person_id: string;
  key: string;
  route: string;
  /** Keyed: the hash of a short body cannot be guessed from the file. */
  body_hash: string;
  status: number;
  record_id: string;
  record_version: number | null;
  created_at: string;
};

export const idempotencyKeyColumns = {
  person_id: 'none',
  key: 'none',
  route: 'none',
  body_hash: 'none',
  status: 'none',
  record_id: 'none',
  record_version: 'none',
  created_at: 'none',
} as const satisfies ColumnClasses<IdempotencyKeyTable>;
