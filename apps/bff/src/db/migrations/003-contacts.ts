import type { Migration, Schema } from './migration.ts';
import { createTable } from './schema-words.ts';

/** Running calls, contacts with their answers, promises and corrections, warm transfers and presence. */
export const contacts: Migration = {
  name: '003-contacts',
  up: async (schema) => {
    await createCalls(schema);
    await createContacts(schema);
    await createContactParts(schema);
    await createPromises(schema);
  },
};

async function createCalls({ dialect, run }: Schema): Promise<void> {
  await run(
    createTable(
      dialect,
      'call',
      'id text not null primary key',
      'version integer not null',
      'person_id text not null references person (id)',
      'desk_id text not null',
      'channel text not null',
      'arrived_at text not null',
      'started_at text not null',
      'saved_at text not null',
      'belscript_version text not null',
      'answers text not null',
      'typing text not null',
      'notepad text not null',
      'told text not null',
      'safety_log text not null',
      'waiting_since text',
      'waited_seconds integer not null',
      'related_contact_id text',
    ),
    'create index call_by_person on call (person_id, started_at)',
    createTable(
      dialect,
      'transfer',
      'id text not null primary key',
      'version integer not null',
      'call_id text not null',
      'from_person_id text not null references person (id)',
      'to_person_id text not null references person (id)',
      'state text not null',
      'offered_at text not null',
      'expires_at text not null',
    ),
    'create index transfer_by_call on transfer (call_id, offered_at)',
    'create index transfer_to_person on transfer (to_person_id, offered_at)',
    'create index transfer_from_person on transfer (from_person_id, offered_at)',
    createTable(
      dialect,
      'presence',
      'person_id text not null primary key references person (id) on delete cascade',
      'role text not null',
      'state text not null',
      'version integer not null',
      'seen_at text not null',
    ),
  );
}

async function createContacts({ dialect, run }: Schema): Promise<void> {
  await run(
    createTable(dialect, 'contact_counter', 'year text not null primary key', 'last_number integer not null'),
    createTable(
      dialect,
      'contact',
      'id text not null primary key',
      'version integer not null',
      'number text not null unique',
      'call_id text not null unique',
      'channel text not null',
      'arrived_at text not null',
      'registered_at text not null',
      'registered_by text not null references person (id)',
      'desk_id text not null',
      'belscript_version text not null',
      'state text not null',
      'no_case_outcome text',
      'interrupted integer not null',
      'swv text',
      'sector text',
      'nature text',
      'more_natures text not null',
      'further text not null',
      'flags text not null',
      'referrals text not null',
      'urgency text not null',
      'first_step text',
      'reasons text not null',
      'deviation_first text',
      'deviation_reason text',
      'owner_id text references person (id)',
      'minutes integer not null',
      'related_contact_id text',
      'caller text',
      'caller_name text',
      'phone text',
      'mail text',
      'call_back_channel text',
      'call_back_times text',
      'voicemail integer',
      'language text',
      'child_name text',
      'child_age integer',
      'child_group text',
      'school_name text',
      'place text',
      'question text',
      'hope text',
      'notepad text not null',
      'read_back text',
    ),
    'create index contact_newest on contact (arrived_at, id)',
    'create index contact_by_swv on contact (swv, arrived_at, id)',
    'create index contact_by_owner on contact (owner_id, arrived_at, id)',
    'create index contact_by_desk on contact (desk_id, registered_at)',
    'create index contact_by_phone on contact (phone, registered_at)',
    'create index contact_by_mail on contact (mail, registered_at)',
  );
}

async function createContactParts({ dialect, run }: Schema): Promise<void> {
  const ofContact = 'contact_id text not null references contact (id) on delete cascade';
  await run(
    createTable(
      dialect,
      'contact_answers',
      'contact_id text not null primary key references contact (id) on delete cascade',
      'answers text not null',
      'lines text not null',
    ),
    createTable(
      dialect,
      'contact_correction',
      'id text not null primary key',
      ofContact,
      'at text not null',
      'person_id text not null references person (id)',
      'reason text not null',
      'changes text not null',
    ),
    'create index contact_correction_by_contact on contact_correction (contact_id, id)',
    createTable(
      dialect,
      'contact_doubt',
      ofContact,
      'person_id text not null',
      'primary key (contact_id, person_id)',
    ),
    createTable(
      dialect,
      'safety_advice',
      'id text not null primary key',
      ofContact,
      'at text not null',
      'person_name text not null',
      'advised text not null',
      'note text',
    ),
    'create index safety_advice_by_contact on safety_advice (contact_id, at)',
    createTable(
      dialect,
      'told_item',
      ofContact,
      'item_id text not null',
      'title text not null',
      'at text not null',
      'primary key (contact_id, item_id)',
    ),
  );
}

async function createPromises({ dialect, run }: Schema): Promise<void> {
  await run(
    createTable(
      dialect,
      'promise',
      'contact_id text not null primary key references contact (id) on delete cascade',
      'held_by text not null',
      'person_id text',
      'until_at text not null',
      'until_date text not null',
      'until_time text not null',
      'agreed integer not null',
      'later_than_term integer not null',
      'days text not null',
      'kept_at text',
    ),
    'create index promise_open on promise (until_at, contact_id) where kept_at is null',
  );
}
