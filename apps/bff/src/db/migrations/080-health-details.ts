import type { Migration } from './migration.ts';

/**
 * What is written about health, in columns of its own, so that it goes when the consent for it does: in a case the notes, of a
 * contact that its answers tell something. And since when a case may show none of it; before this there was nothing to show.
 */
export const healthDetails: Migration = {
  name: '080-health-details',
  up: async ({ run }) => {
    await run(
      'alter table case_entry add column health_text text',
      'alter table case_entry_version add column health_text text',
      'alter table contact add column has_health integer not null default 0',
      'alter table case_file add column health_stopped_at text',
      `update case_file set health_stopped_at = opened_at`,
      'alter table retention_term add column days integer',
      'create index case_file_health on case_file (health_stopped_at) where health_stopped_at is not null',
    );
  },
};
