import type { Channel } from '@steunpunt/contract/calls';
import type { Generated } from 'kysely';
import type { ColumnClasses } from '../db/column-classes.ts';

/** A contact that is being registered: one row, its writer's. Gone when it has become a contact. */
export type CallTable = {
  id: string;
  version: number;
  person_id: string;
  desk_id: string;
  channel: Channel;
  arrived_at: string;
  started_at: string;
  saved_at: string;
  belscript_version: string;
  /** JSON by question id; holds answers of every class. */
  answers: string;
  /** JSON by question id: typed, not an answer yet. */
  typing: string;
  notepad: string;
  /** JSON array of { itemId, at }. */
  told: string;
  /** JSON array of { at, by, advised, note }. */
  safety_log: string;
  waiting_since: string | null;
  waited_seconds: number;
  related_contact_id: string | null;
  /** JSON array of the numbers and addresses asked about; default none. */
  looked_up: Generated<string>;
  /** JSON { page, questionId }; null before the desk went anywhere. */
  place: string | null;
  /** JSON of what was chosen while rounding off; null for nothing. */
  choices: string | null;
};

export const callColumns = {
  id: 'none',
  version: 'none',
  person_id: 'none',
  desk_id: 'none',
  channel: 'none',
  arrived_at: 'none',
  started_at: 'none',
  saved_at: 'none',
  belscript_version: 'none',
  answers: 'F4',
  typing: 'F4',
  notepad: 'F3',
  told: 'F3',
  safety_log: 'F4',
  waiting_since: 'none',
  waited_seconds: 'none',
  related_contact_id: 'none',
  looked_up: 'F1',
  place: 'none',
  choices: 'F3',
} as const satisfies ColumnClasses<CallTable>;
