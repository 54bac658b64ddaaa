import type { Role } from '@steunpunt/domain/people/roles';
import type { ColumnClasses } from '../db/column-classes.ts';

/** A role of a new account that waits for a second person. Asked means: not given yet. */
export type AskedRoleTable = {
  id: string;
  person_id: string;
  role: Role;
  swv: string | null;
  desk_id: string | null;
  asked_by: string;
  asked_at: string;
};

export const askedRoleColumns = {
  id: 'none',
  person_id: 'none',
  role: 'staff',
  swv: 'staff',
  desk_id: 'staff',
  asked_by: 'none',
  asked_at: 'none',
} as const satisfies ColumnClasses<AskedRoleTable>;
