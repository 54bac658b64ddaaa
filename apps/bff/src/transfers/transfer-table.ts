import type { ColumnClasses } from '../db/column-classes.ts';

/** A caller on the line offered to a colleague. What the colleague has to know is read from the running call. */
export type TransferTable = {
  id: string;
  version: number;
  call_id: string;
  from_person_id: string;
  to_person_id: string;
  /** `offered` past `expires_at` means timed out: the clock says so, no timer has to run. */
  state: 'offered' | 'accepted' | 'declined' | 'withdrawn';
  offered_at: string;
  expires_at: string;
};

export const transferColumns = {
  id: 'none',
  version: 'none',
  call_id: 'none',
  from_person_id: 'staff',
  to_person_id: 'staff',
  state: 'none',
  offered_at: 'none',
  expires_at: 'none',
} as const satisfies ColumnClasses<TransferTable>;
