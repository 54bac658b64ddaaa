import type { ColumnClasses } from '../db/column-classes.ts';

/** What a person set, and when their screen was last heard of. */
export type PresenceTable = {
  person_id: string;
  role: string;
  state: 'available' | 'inCall' | 'away';
  version: number;
  seen_at: string;
};

export const presenceColumns = {
  person_id: 'none',
  role: 'staff',
  state: 'staff',
  version: 'none',
  seen_at: 'staff',
} as const satisfies ColumnClasses<PresenceTable>;
