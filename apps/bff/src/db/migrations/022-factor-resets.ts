import type { Migration } from './migration.ts';
import { createTable } from './schema-words.ts';

/** Resets of a password or a second factor, with who asked and who saw the link. */
export const factorResets: Migration = {
  name: '022-factor-resets',
  up: async ({ dialect, run }) => {
    await run(
      createTable(
        dialect,
        'factor_reset',
        'id text not null primary key',
        'person_id text not null references person (id) on delete cascade',
        'what text not null',
        'asked_by text not null references person (id)',
        'asked_at text not null',
        'by_mail integer not null',
        'shown_by text references person (id)',
        'shown_at text',
        'token_hash text unique',
        'expires_at text',
        'used_at text',
      ),
      'create index factor_reset_by_person on factor_reset (person_id, asked_at)',
    );
  },
};
