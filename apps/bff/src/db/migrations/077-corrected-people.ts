import type { Migration } from './migration.ts';
import { createTable } from './schema-words.ts';

/** What stood with a person of a case before it was corrected, and after. It goes with the person. */
export const correctedPeople: Migration = {
  name: '077-corrected-people',
  up: async ({ dialect, run }) => {
    await run(
      createTable(
        dialect,
        'involved_correction',
        'id text not null primary key',
        'case_id text not null references case_file (id) on delete cascade',
        'involved_id text not null',
        'at text not null',
        'person_id text not null references person (id)',
        'request_id text references privacy_request (id)',
        'field text not null',
        'before_text text',
        'after_text text',
      ),
      'create index involved_correction_by_person on involved_correction (involved_id, at)',
      'create index involved_correction_by_case on involved_correction (case_id)',
    );
  },
};
