import type { Migration } from './migration.ts';
import { createTable } from './schema-words.ts';

/** Mails that wait to be sent and that were sent, and who allowed what. */
export const mail: Migration = {
  name: '013-mail',
  up: async ({ dialect, run }) => {
    await run(
      createTable(
        dialect,
        'mail',
        'id text not null primary key',
        'kind text not null',
        'contact_id text references contact (id) on delete cascade',
        'person_id text references person (id) on delete cascade',
        'title text',
        'address text',
        'body text',
        'state text not null',
        'at text not null',
        'by_person_id text references person (id)',
        'consent text',
        'tries integer not null',
        'next_try_at text',
        'sent_at text',
      ),
      "create index mail_to_send on mail (next_try_at, id) where state = 'queued'",
      'create index mail_of_contact on mail (contact_id, at)',
      createTable(
        dialect,
        'desk_mail',
        'desk_id text not null primary key references desk (id) on delete cascade',
      ),
      'alter table notification_setting add column mail integer not null default 0',
    );
  },
};
