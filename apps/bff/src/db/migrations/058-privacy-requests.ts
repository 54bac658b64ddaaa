import type { Migration } from './migration.ts';
import { createTable } from './schema-words.ts';

/** Requests for access, erasure and restriction, and objections. They outlive their case, so nothing points at it. */
export const privacyRequests: Migration = {
  name: '058-privacy-requests',
  up: async ({ dialect, run }) => {
    await run(
      createTable(
        dialect,
        'privacy_request',
        'id text not null primary key',
        'version integer not null',
        'case_id text not null',
        'case_number text not null',
        'swv text',
        'kind text not null',
        'state text not null',
        'about_id text',
        'about_role text',
        'asked_on text not null',
        'due_on text not null',
        'extended integer not null',
        'note text',
        'ground text',
        'reason text',
        'registered_by text not null references person (id)',
        'registered_at text not null',
        'decided_on text',
        'decided_by text references person (id)',
      ),
      'create index privacy_request_by_case on privacy_request (case_id, registered_at)',
      'create index privacy_request_due on privacy_request (state, due_on, id)',
    );
  },
};
