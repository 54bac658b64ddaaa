import type { ColumnClasses } from './column-classes.ts';

/** What happened to a record, append-only: codes, ids, dates and versions, never a name or a text. */
export type JournalTable = {
  id: string;
  at: string;
  person_id: string;
  record_kind: string;
  record_id: string;
  record_version: number;
  event: string;
  /** JSON object of codes, ids and dates. */
  facts: string;
};

export const journalColumns = {
  id: 'none',
  at: 'none',
  person_id: 'none',
  record_kind: 'none',
  record_id: 'none',
  record_version: 'none',
  event: 'none',
  facts: 'none',
} as const satisfies ColumnClasses<JournalTable>;
