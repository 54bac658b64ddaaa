import type { Migration } from './migration.ts';
import { createTable } from './schema-words.ts';

/** How long things are kept, what stays longer and why, what went, and what figures keep of it. */
export const retention: Migration = {
  name: '057-retention',
  up: async ({ dialect, run }) => {
    await run(
      createTable(
        dialect,
        'retention_term',
        'kind text not null primary key',
        'months integer',
        'weeks integer',
      ),
      createTable(
        dialect,
        'retention_hold',
        'id text not null primary key',
        'record_kind text not null',
        'record_id text not null',
        'ground text not null',
        'reason text not null',
        'until_on text not null',
        'set_by text not null references person (id)',
        'set_at text not null',
        'ended_on text',
        'ended_by text references person (id)',
      ),
      'create index retention_hold_by_record on retention_hold (record_id)',
      createTable(
        dialect,
        'retention_report',
        'id text not null primary key',
        'made_at text not null',
        'done_at text',
      ),
      createTable(
        dialect,
        'retention_line',
        'report_id text not null references retention_report (id)',
        'record_kind text not null',
        'record_id text not null',
        'kind text not null',
        'outcome text',
        'primary key (report_id, record_id)',
      ),
      createTable(
        dialect,
        'anonymous_twin',
        'id text not null primary key',
        'record_kind text not null',
        'month text not null',
        'swv text',
        'sector text',
        'nature text',
        'urgency text not null',
        'route text',
        'outcome text',
        'minutes integer not null',
      ),
      'create index anonymous_twin_by_month on anonymous_twin (month, record_kind)',
    );
  },
};
