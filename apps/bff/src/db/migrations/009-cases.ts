import type { Migration, Schema } from './migration.ts';
import { createTable } from './schema-words.ts';

/** Cases with everything in them, half-written texts, and the reasons that stand beside the journal. */
export const cases: Migration = {
  name: '009-cases',
  up: async (schema) => {
    await createCases(schema);
    await joinContactsToCases(schema);
    await createPeople(schema);
    await createWork(schema);
    await createReferrals(schema);
    await createTexts(schema);
  },
};

const ofCase = 'case_id text not null references case_file (id) on delete cascade';
const person = (name: string) => `${name} text not null references person (id)`;

async function createCases({ dialect, run }: Schema): Promise<void> {
  await run(
    createTable(dialect, 'case_counter', 'year text not null primary key', 'last_number integer not null'),
    createTable(
      dialect,
      'case_file',
      'id text not null primary key',
      'version integer not null',
      'number text not null unique',
      'state text not null',
      'state_since text not null',
      'opened_at text not null',
      person('opened_by'),
      'closed_at text',
      'result text',
      'swv text',
      'sector text',
      'nature text',
      'more_natures text not null',
      'urgency text not null',
      'on_joint_agenda integer not null',
      'owner_id text references person (id)',
      'child_name text',
      'child_age integer',
      'child_group text',
      'school_name text',
      'place text',
      'child_key text',
      'caller_name text',
      'question_first text',
      'question_first_at text',
      'question_first_by text',
      'question_under text',
      'question_under_at text',
      'question_under_by text',
      'handling text',
      'told text',
      'pause_reason text',
      'support_asked_on text',
    ),
    'create index case_newest on case_file (opened_at, id)',
    'create index case_by_swv on case_file (swv, opened_at, id)',
    'create index case_by_owner on case_file (owner_id, opened_at, id)',
    'create index case_by_state on case_file (state, opened_at, id)',
    'create index case_by_child on case_file (child_key)',
    'create index case_on_joint_agenda on case_file (id) where on_joint_agenda = 1',
  );
}

async function joinContactsToCases({ run }: Schema): Promise<void> {
  await run(
    'alter table contact add column case_id text references case_file (id)',
    'alter table contact add column same_person_group text',
    'create index contact_by_case on contact (case_id) where case_id is not null',
    'create index contact_by_person_group on contact (same_person_group) where same_person_group is not null',
  );
}

async function createPeople({ dialect, run }: Schema): Promise<void> {
  await run(
    createTable(
      dialect,
      'case_coworker',
      ofCase,
      person('person_id'),
      'added_at text not null',
      'primary key (case_id, person_id)',
    ),
    'create index case_coworker_by_person on case_coworker (person_id)',
    createTable(
      dialect,
      'case_involved',
      'id text not null primary key',
      ofCase,
      'version integer not null',
      'role text not null',
      'authority text not null',
      'name text',
      'age integer',
      'organisation text',
      'number text',
      'mail text',
      'no_contact_via text',
    ),
    'create index case_involved_by_case on case_involved (case_id, id)',
    'create index case_involved_by_number on case_involved (number)',
    'create index case_involved_by_mail on case_involved (mail)',
    createTable(
      dialect,
      'case_consent',
      'id text not null primary key',
      ofCase,
      'involved_id text not null references case_involved (id) on delete cascade',
      'purpose text not null',
      'given integer not null',
      'at text not null',
      person('recorded_by'),
      'wording text not null',
      'withdrawn_at text',
      'withdrawn_by text',
    ),
    'create index case_consent_by_case on case_consent (case_id, id)',
    createTable(
      dialect,
      'case_looker',
      ofCase,
      person('person_id'),
      'seen_at text not null',
      'primary key (case_id, person_id)',
    ),
  );
}

async function createWork({ dialect, run }: Schema): Promise<void> {
  await run(
    createTable(
      dialect,
      'case_task',
      'id text not null primary key',
      ofCase,
      'version integer not null',
      'what text not null',
      person('owner_id'),
      'due_on text not null',
      'state text not null',
      'ended_at text',
      person('made_by'),
      'made_at text not null',
    ),
    'create index case_task_by_case on case_task (case_id, id)',
    "create index case_task_due on case_task (owner_id, due_on, id) where state = 'open'",
    createTable(
      dialect,
      'case_entry',
      'id text not null primary key',
      ofCase,
      'version integer not null',
      'kind text not null',
      'text text not null',
      'minutes integer not null',
      'with_id text',
      person('written_by'),
      'written_at text not null',
      'changed_at text',
    ),
    'create index case_entry_by_case on case_entry (case_id, written_at, id)',
    createTable(
      dialect,
      'case_entry_version',
      'entry_id text not null references case_entry (id) on delete cascade',
      'version integer not null',
      'text text not null',
      'minutes integer not null',
      'until_at text not null',
      'primary key (entry_id, version)',
    ),
    createTable(
      dialect,
      'case_support',
      'id text not null primary key',
      ofCase,
      'at text not null',
      person('person_id'),
      'answer text not null',
      'note text',
    ),
    'create index case_support_by_case on case_support (case_id, at, id)',
  );
}

async function createReferrals({ dialect, run }: Schema): Promise<void> {
  await run(
    createTable(
      dialect,
      'case_referral',
      'id text not null primary key',
      ofCase,
      'version integer not null',
      'target text not null',
      'to_person_id text references person (id)',
      'to_swv text',
      'outside text',
      'state text not null',
      'reason text not null',
      'answer text',
      person('proposed_by'),
      'proposed_at text not null',
      'answered_by text',
      'answered_at text',
    ),
    'create index case_referral_by_case on case_referral (case_id, id)',
    "create index case_referral_waiting on case_referral (proposed_at, id) where state = 'proposed'",
    createTable(
      dialect,
      'case_trail',
      'id text not null primary key',
      ofCase,
      'swv text',
      'from_at text not null',
      person('person_id'),
      'reason text',
    ),
    'create index case_trail_by_case on case_trail (case_id, from_at, id)',
  );
}

async function createTexts({ dialect, run }: Schema): Promise<void> {
  await run(
    createTable(
      dialect,
      'journal_text',
      'journal_id text not null primary key',
      'record_kind text not null',
      'record_id text not null',
      'text text not null',
    ),
    'create index journal_text_by_record on journal_text (record_kind, record_id)',
    createTable(
      dialect,
      'draft',
      'place text not null',
      'record_id text not null',
      person('person_id'),
      person('writer_id'),
      'text text not null',
      'saved_at text not null',
      'primary key (place, record_id, person_id, writer_id)',
    ),
    'create index draft_by_age on draft (saved_at)',
  );
}
