import type { Migration } from './migration.ts';
import { createTable } from './schema-words.ts';

/** What a privacy officer may set, and every change of it. */
export const oversightSettings: Migration = {
  name: '081-oversight-settings',
  up: async ({ dialect, run }) => {
    await run(
      createTable(dialect, 'review_setting', 'name text not null primary key', 'value integer not null'),
      createTable(
        dialect,
        'oversight_change',
        'id text not null primary key',
        'topic text not null',
        'version integer not null',
        'at text not null',
        'person_id text not null references person (id)',
        'what text not null',
        'before integer not null',
        'after integer not null',
        'reason text',
        'unique (topic, version)',
      ),
    );
  },
};
