import type { Migration, Schema } from './migration.ts';
import { countedKey, createTable, makeAppendOnly } from './schema-words.ts';

/** People and how they sign in, the audit log, the journal, live messages and idempotency keys. */
export const core: Migration = {
  name: '001-core',
  up: async (schema) => {
    await createPeople(schema);
    await createSignIn(schema);
    await createRequests(schema);
    await createAudit(schema);
    await makeAppendOnly(schema, 'audit_row');
    await makeAppendOnly(schema, 'audit_anchor');
    await makeAppendOnly(schema, 'journal');
  },
};

async function createPeople({ dialect, run }: Schema): Promise<void> {
  await run(
    createTable(
      dialect,
      'person',
      'id text not null primary key',
      'name text not null',
      'email text not null unique',
      'email_verified integer not null',
      'image text',
      'disabled_at text',
      'version integer not null default 1',
      'created_at text not null',
      'updated_at text not null',
    ),
    createTable(
      dialect,
      'person_role',
      'id text not null primary key',
      'person_id text not null references person (id) on delete cascade',
      'role text not null',
      'swv text',
      'desk_id text',
      'created_at text not null',
    ),
    'create index person_role_by_person on person_role (person_id)',
  );
}

async function createSignIn({ dialect, run }: Schema): Promise<void> {
  await run(
    createTable(
      dialect,
      'credential',
      'id text not null primary key',
      'person_id text not null references person (id) on delete cascade',
      'account_id text not null',
      'provider_id text not null',
      'password text',
      'access_token text',
      'refresh_token text',
      'id_token text',
      'access_token_expires_at text',
      'refresh_token_expires_at text',
      'scope text',
      'created_at text not null',
      'updated_at text not null',
      'unique (provider_id, account_id)',
    ),
    'create index credential_by_person on credential (person_id)',
    createTable(
      dialect,
      'session',
      'id text not null primary key',
      'token text not null unique',
      'person_id text not null references person (id) on delete cascade',
      'role text',
      'created_at text not null',
      'updated_at text not null',
      'expires_at text not null',
      'active_at text',
      'ip_address text',
      'user_agent text',
    ),
    'create index session_by_person on session (person_id)',
    createTable(
      dialect,
      'verification',
      'id text not null primary key',
      'identifier text not null',
      'value text not null',
      'expires_at text not null',
      'created_at text not null',
      'updated_at text not null',
    ),
    createTable(
      dialect,
      'sign_in_attempt',
      'id text not null primary key',
      'at text not null',
      'account_hash text not null',
      'source_hash text not null',
      'succeeded integer not null',
    ),
    'create index sign_in_attempt_by_account on sign_in_attempt (account_hash, at)',
    'create index sign_in_attempt_by_source on sign_in_attempt (source_hash, at)',
  );
}

async function createRequests({ dialect, run }: Schema): Promise<void> {
  await run(
    createTable(
      dialect,
      'idempotency_key',
      'person_id text not null',
      'key text not null',
      'route text not null',
      'body_hash text not null',
      'status integer not null',
      'record_id text not null',
      'record_version integer',
      'created_at text not null',
      'constraint idempotency_key_pkey primary key (person_id, key)',
    ),
    'create index idempotency_key_by_age on idempotency_key (created_at)',
    createTable(
      dialect,
      'outbox',
      countedKey(dialect, 'sequence'),
      'at text not null',
      'topic text not null',
      'record_id text not null',
      'version integer not null',
      'audience_swv text',
      'audience_desk text',
      'audience_person text',
      'audience_role text',
    ),
    createTable(
      dialect,
      'journal',
      'id text not null primary key',
      'at text not null',
      'person_id text not null',
      'record_kind text not null',
      'record_id text not null',
      'record_version integer not null',
      'event text not null',
      'facts text not null',
    ),
    'create index journal_by_record on journal (record_kind, record_id, id)',
  );
}

async function createAudit({ dialect, run }: Schema): Promise<void> {
  await run(
    createTable(
      dialect,
      'audit_row',
      'id text not null primary key',
      'chain text not null',
      'sequence integer not null',
      'at text not null',
      'person_id text',
      'session_id text',
      'role text',
      'on_behalf_of text',
      'kind text not null',
      'what text not null',
      'relation text',
      'purpose text',
      'record_kind text',
      'record_id text',
      'records text',
      'filter text',
      'result text not null',
      'refusal text',
      'break_glass text',
      'extends text',
      'saves integer not null',
      'previous_hash text not null',
      'hash text not null',
      'unique (chain, sequence)',
    ),
    'create index audit_row_by_record on audit_row (record_kind, record_id, at)',
    'create index audit_row_by_person on audit_row (person_id, at)',
    'create index audit_row_by_time on audit_row (at)',
    createTable(
      dialect,
      'audit_anchor',
      'sequence integer not null primary key',
      'at text not null',
      'heads text not null',
      'previous_hash text not null',
      'hash text not null',
    ),
    createTable(
      dialect,
      'running_call_audit',
      'person_id text not null',
      'record_kind text not null',
      'record_id text not null',
      'audit_id text not null',
      'saves integer not null',
      'last_version integer',
      'last_at text not null',
      'primary key (person_id, record_kind, record_id)',
    ),
  );
}
