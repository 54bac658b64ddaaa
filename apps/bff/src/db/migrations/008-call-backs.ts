import type { Migration, Schema } from './migration.ts';
import { createTable } from './schema-words.ts';

/** The call-back as an object: attempts, what happened to the promise and why, absences with cover, and the desk's settings. */
export const callBacks: Migration = {
  name: '008-call-backs',
  up: async (schema) => {
    await createAbsences(schema);
    await widenPromises(schema);
    await createAttempts(schema);
  },
};

async function createAbsences({ dialect, run }: Schema): Promise<void> {
  await run(
    createTable(
      dialect,
      'absence',
      'id text not null primary key',
      'version integer not null',
      'person_id text not null references person (id) on delete cascade',
      'first_day text not null',
      'last_day text not null',
      'cover_person_id text references person (id) on delete set null',
      'reason text not null',
      'set_by text not null references person (id)',
      'set_at text not null',
    ),
    'create index absence_by_person on absence (person_id, last_day)',
    'create index absence_by_cover on absence (cover_person_id, last_day)',
    'create index absence_by_day on absence (last_day, first_day)',
  );
}

async function widenPromises({ run }: Schema): Promise<void> {
  await run(
    'alter table promise add column outcome text',
    'alter table promise add column rests_until text',
    'alter table promise add column failed_attempts integer not null default 0',
    'alter table promise add column undecided text',
    'alter table promise add column suspended_at text',
    'alter table promise add column suspended_reason text',
    'alter table promise add column resume_expected text',
    'alter table promise add column extended integer not null default 0',
    'alter table promise add column owed_until text',
    "alter table promise add column changes text not null default '[]'",
    'alter table desk add column rest_minutes integer not null default 120',
    'alter table desk add column attempts_before_decision integer not null default 3',
    'alter table desk add column warn_minutes integer not null default 120',
  );
}

async function createAttempts({ dialect, run }: Schema): Promise<void> {
  const ofContact = 'contact_id text not null references contact (id) on delete cascade';
  await run(
    createTable(
      dialect,
      'call_back_attempt',
      'id text not null primary key',
      ofContact,
      'at text not null',
      'person_id text not null references person (id)',
      'result text not null',
      'phone text',
      'minutes integer not null',
      'note text',
    ),
    'create index call_back_attempt_by_contact on call_back_attempt (contact_id, at)',
    createTable(
      dialect,
      'call_back_step',
      'id text not null primary key',
      ofContact,
      'at text not null',
      'person_id text not null references person (id)',
      'step text not null',
      'facts text not null',
      'reason text',
    ),
    'create index call_back_step_by_contact on call_back_step (contact_id, at)',
  );
}
