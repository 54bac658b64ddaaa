import type { Migration } from './migration.ts';
import { createTable } from './schema-words.ts';

/** Who opened which case by break-glass, and why. */
export const breakGlass: Migration = {
  name: '054-break-glass',
  up: async ({ dialect, run }) => {
    await run(
      createTable(
        dialect,
        'break_glass',
        'id text not null primary key',
        'case_id text not null references case_file (id) on delete cascade',
        'person_id text not null references person (id)',
        'opened_at text not null',
        'until_at text not null',
        'reason text',
      ),
      'create index break_glass_by_person on break_glass (person_id, until_at)',
      'create index break_glass_by_case on break_glass (case_id, until_at)',
      'create index break_glass_by_end on break_glass (until_at)',
    );
  },
};
