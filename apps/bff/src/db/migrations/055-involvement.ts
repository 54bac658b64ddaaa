import type { Migration } from './migration.ts';
import { createTable } from './schema-words.ts';

/**
 * Colleagues who are involved themselves. They stand among those whom a caller doubts, each with why, so that every list and
 * every door that keeps out the one keeps out the other too.
 */
export const involvement: Migration = {
  name: '055-involvement',
  up: async ({ dialect, run }) => {
    await run(
      'alter table contact_doubt rename to contact_doubt_before',
      createTable(
        dialect,
        'contact_doubt',
        'contact_id text not null references contact (id) on delete cascade',
        'person_id text not null',
        `because text not null default 'caller'`,
        'primary key (contact_id, person_id, because)',
      ),
      `insert into contact_doubt (contact_id, person_id, because)
        select contact_id, person_id, 'caller' from contact_doubt_before`,
      'drop table contact_doubt_before',
      createTable(
        dialect,
        'involvement',
        'id text not null primary key',
        'record_kind text not null',
        'record_id text not null',
        'person_id text not null references person (id)',
        'why text not null',
        'said_by text not null references person (id)',
        'said_at text not null',
        'ended_by text references person (id)',
        'ended_at text',
        'end_reason text',
      ),
      'create index involvement_by_record on involvement (record_kind, record_id)',
      'create unique index involvement_once on involvement (record_kind, record_id, person_id, why) where ended_at is null',
    );
  },
};
