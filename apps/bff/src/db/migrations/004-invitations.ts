import type { Migration } from './migration.ts';
import { createTable } from './schema-words.ts';

/** One-time links for the first administrator and for new colleagues. */
export const invitations: Migration = {
  name: '004-invitations',
  up: async ({ dialect, run }) => {
    await run(
      createTable(
        dialect,
        'invitation',
        'id text not null primary key',
        'token_hash text not null unique',
        'person_id text references person (id) on delete cascade',
        'created_at text not null',
        'expires_at text not null',
        'used_at text',
      ),
      'create index invitation_by_person on invitation (person_id)',
    );
  },
};
