import type { Migration } from './migration.ts';
import { createTable } from './schema-words.ts';

/** One person can be erased out of a case; what is decided about every text in which they are named stands beside the request. */
export const personErasure: Migration = {
  name: '075-person-erasure',
  up: async ({ dialect, run }) => {
    await run(
      'alter table privacy_request add column reach text',
      'alter table case_involved add column erased_on text',
      createTable(
        dialect,
        'erasure_choice',
        'request_id text not null references privacy_request (id)',
        'case_id text not null',
        'piece text not null',
        'choice text not null',
        'reason text',
        'chosen_by text not null references person (id)',
        'chosen_at text not null',
        'primary key (request_id, piece)',
      ),
      'create index erasure_choice_by_case on erasure_choice (case_id)',
    );
  },
};
