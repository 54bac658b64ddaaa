import type { Migration } from './migration.ts';
import { createTable } from './schema-words.ts';

/** Filters of a list that a person keeps under a name. */
export const savedViews: Migration = {
  name: '014-saved-views',
  up: async ({ dialect, run }) => {
    await run(
      createTable(
        dialect,
        'saved_view',
        'id text not null primary key',
        'person_id text not null references person (id) on delete cascade',
        'list text not null',
        'name text not null',
        'filters text not null',
        'unique (person_id, list, name)',
      ),
    );
  },
};
