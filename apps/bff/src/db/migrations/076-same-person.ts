import type { Migration } from './migration.ts';
import { createTable } from './schema-words.ts';

/** Which people in other cases and which calls are of the person who asks, as a lead chose one by one. */
export const samePerson: Migration = {
  name: '076-same-person',
  up: async ({ dialect, run }) => {
    await run(
      createTable(
        dialect,
        'same_person',
        'request_id text not null references privacy_request (id)',
        'case_id text not null',
        'record_kind text not null',
        'record_id text not null',
        'verdict text not null',
        'chosen_by text not null references person (id)',
        'chosen_at text not null',
        'primary key (request_id, record_kind, record_id)',
      ),
      'create index same_person_by_case on same_person (case_id)',
      'create index same_person_by_record on same_person (record_id)',
    );
  },
};
