import type { AbsenceReason } from '@steunpunt/domain/people/absence';
import type { ColumnClasses } from '../db/column-classes.ts';

/** Days on which somebody is not there, both included, and who does their work meanwhile. */
export type AbsenceTable = {
  id: string;
  version: number;
  person_id: string;
  first_day: string;
  last_day: string;
  cover_person_id: string | null;
  reason: AbsenceReason;
  set_by: string;
  set_at: string;
};

export const absenceColumns = {
  id: 'none',
  version: 'none',
  person_id: 'staff',
  first_day: 'staff',
  last_day: 'staff',
  cover_person_id: 'staff',
  reason: 'staff',
  set_by: 'staff',
  set_at: 'staff',
} as const satisfies ColumnClasses<AbsenceTable>;
