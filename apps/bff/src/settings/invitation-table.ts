import type { ColumnClasses } from '../db/column-classes.ts';

/** A one-time link, kept as a hash. Without a person it is the link for the first administrator. */
export type InvitationTable = {
  id: string;
  token_hash: string;
  person_id: string | null;
  created_at: string;
  expires_at: string;
  used_at: string | null;
};

export const invitationColumns = {
  id: 'none',
  token_hash: 'staff',
  person_id: 'none',
  created_at: 'none',
  expires_at: 'none',
  used_at: 'none',
} as const satisfies ColumnClasses<InvitationTable>;
