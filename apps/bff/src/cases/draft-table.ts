import type { draftPlaces } from '@steunpunt/contract/drafts';
import type { ColumnClasses } from '../db/column-classes.ts';

/** Half-written text. `person_id` has it, `writer_id` wrote it: the same person until it was given on. */
export type DraftTable = {
  place: (typeof draftPlaces)[number];
  record_id: string;
  person_id: string;
  writer_id: string;
  text: string;
  saved_at: string;
};

export const draftColumns = {
  place: 'none',
  record_id: 'none',
  person_id: 'none',
  writer_id: 'none',
  text: 'F4',
  saved_at: 'none',
} as const satisfies ColumnClasses<DraftTable>;
