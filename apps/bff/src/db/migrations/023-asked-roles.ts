import type { Migration } from './migration.ts';
import { createTable } from './schema-words.ts';

/** Roles of new accounts that wait for a second person. */
export const askedRoles: Migration = {
  name: '023-asked-roles',
  up: async ({ dialect, run }) => {
    await run(
      createTable(
        dialect,
        'asked_role',
        'id text not null primary key',
        'person_id text not null references person (id) on delete cascade',
        'role text not null',
        'swv text',
        'desk_id text',
        'asked_by text not null references person (id)',
        'asked_at text not null',
      ),
      'create index asked_role_by_person on asked_role (person_id)',
    );
  },
};
