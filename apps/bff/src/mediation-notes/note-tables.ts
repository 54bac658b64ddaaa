import type { ColumnClasses } from '../db/column-classes.ts';

/** The key of one mediation's notes, wrapped by the key in the secret file. Without it the notes are noise. */
export type MediationKeyTable = { mediation_id: string; wrapped_key: string };

export const mediationKeyColumns = {
  mediation_id: 'none',
  wrapped_key: 'none',
} as const satisfies ColumnClasses<MediationKeyTable>;

/** The confidential notes of one mediation, sealed. */
export type MediationNoteTable = {
  mediation_id: string;
  version: number;
  saved_at: string;
  saved_by: string;
  sealed: string;
};

export const mediationNoteColumns = {
  mediation_id: 'none',
  version: 'none',
  saved_at: 'none',
  saved_by: 'staff',
  sealed: 'F5',
} as const satisfies ColumnClasses<MediationNoteTable>;
