import type { Migration } from './migration.ts';
import { createTable } from './schema-words.ts';

/** What is looked back on, found in the audit log, and how far that log was read. */
export const reviews: Migration = {
  name: '053-reviews',
  up: async ({ dialect, run }) => {
    await run(
      createTable(
        dialect,
        'review_item',
        'id text not null primary key',
        'version integer not null',
        'rule text not null',
        'occasion text not null',
        'at text not null',
        'person_id text not null references person (id)',
        'role text',
        'relation text',
        'record_kind text',
        'record_id text',
        'records integer not null',
        'due_on text not null',
        'reviewed_by text references person (id)',
        'reviewed_at text',
        'outcome text',
        'note text',
        'unique (rule, occasion)',
      ),
      'create index review_item_open on review_item (due_on, at, id) where reviewed_at is null',
      'create index review_item_done on review_item (reviewed_at, id) where reviewed_at is not null',
      createTable(
        dialect,
        'review_progress',
        'one integer not null primary key',
        'at text not null',
        'audit_id text not null',
      ),
    );
  },
};
