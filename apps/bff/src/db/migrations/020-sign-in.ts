import type { Migration } from './migration.ts';
import { createTable } from './schema-words.ts';

/** Authenticator apps, recovery codes, and sign-ins that wait for their second step. */
export const signIn: Migration = {
  name: '020-sign-in',
  up: async ({ dialect, run }) => {
    await run(
      createTable(
        dialect,
        'authenticator',
        'id text not null primary key',
        'person_id text not null references person (id) on delete cascade',
        'name text not null',
        'sealed_secret text not null',
        'confirmed_at text',
        'last_step integer',
        'last_used_at text',
        'created_at text not null',
      ),
      'create index authenticator_by_person on authenticator (person_id)',
      createTable(
        dialect,
        'recovery_code',
        'id text not null primary key',
        'person_id text not null references person (id) on delete cascade',
        'code_hash text not null',
        'created_at text not null',
        'used_at text',
      ),
      'create index recovery_code_by_person on recovery_code (person_id)',
      createTable(
        dialect,
        'sign_in_step',
        'id text not null primary key',
        'token_hash text not null unique',
        'person_id text not null references person (id) on delete cascade',
        'role text not null',
        'stage text not null',
        'created_at text not null',
        'expires_at text not null',
      ),
    );
  },
};
