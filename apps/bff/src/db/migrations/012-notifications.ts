import type { Migration } from './migration.ts';
import { createTable } from './schema-words.ts';

/** What people were told of, and how they want to be told. */
export const notifications: Migration = {
  name: '012-notifications',
  up: async ({ dialect, run }) => {
    await run(
      createTable(
        dialect,
        'notification',
        'id text not null primary key',
        'person_id text not null references person (id) on delete cascade',
        'kind text not null',
        'record_kind text not null',
        'record_id text not null',
        'occasion text not null',
        'at text not null',
        'read_at text',
        'unique (person_id, kind, record_kind, record_id, occasion)',
      ),
      'create index notification_of_person on notification (person_id, at, id)',
      'create index notification_unread on notification (person_id, at) where read_at is null',
      'create index notification_by_record on notification (record_kind, record_id)',
      createTable(
        dialect,
        'notification_setting',
        'person_id text not null primary key references person (id) on delete cascade',
        'sound integer not null',
        'desktop integer not null',
      ),
    );
  },
};
