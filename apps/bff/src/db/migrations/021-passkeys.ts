import type { Migration } from './migration.ts';
import { createTable } from './schema-words.ts';

/** Passkeys, as the sign-in library keeps them, with the last time that one was used. */
export const passkeys: Migration = {
  name: '021-passkeys',
  up: async ({ dialect, run }) => {
    await run(
      createTable(
        dialect,
        'passkey',
        'id text not null primary key',
        'person_id text not null references person (id) on delete cascade',
        'name text',
        'public_key text not null',
        'credential_id text not null unique',
        'counter integer not null',
        'device_type text not null',
        'backed_up integer not null',
        'transports text',
        'aaguid text',
        'created_at text',
        'last_used_at text',
      ),
      'create index passkey_by_person on passkey (person_id)',
    );
  },
};
