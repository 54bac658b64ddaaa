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

/** What was said with an event of the journal, such as a reason: beside it, so that it can be erased. */
export type JournalTextTable = {
  journal_id: string;
  record_kind: string;
  record_id: string;
  text: string;
};

export const journalTextColumns = {
  journal_id: 'none',
  record_kind: 'none',
  record_id: 'none',
  text: 'F3',
} as const satisfies ColumnClasses<JournalTextTable>;
