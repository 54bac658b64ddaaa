import type { Role } from '@steunpunt/domain/people/roles';
import type { ColumnClasses } from '../db/column-classes.ts';

/** What a person set, and when their screen was last heard of. */
export type PresenceTable = {
  person_id: string;
  role: Role;
  state: 'available' | 'inCall' | 'away';
  /** Who or what said so: only what a call set is undone when the call ends. */
  set_by: 'person' | 'signIn' | 'call';
  version: number;
  seen_at: string;
};

export const presenceColumns = {
  person_id: 'none',
  role: 'staff',
  state: 'staff',
  set_by: 'none',
  version: 'none',
  seen_at: 'staff',
} as const satisfies ColumnClasses<PresenceTable>;
