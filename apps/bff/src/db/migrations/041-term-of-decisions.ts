import type { Migration } from './migration.ts';

/** Since when a question is held, and within how many working days a region decides about it. */
export const termOfDecisions: Migration = {
  name: '041-term-of-decisions',
  up: async ({ run }) => {
    await run(
      'alter table contact add column held_since text',
      "update contact set held_since = registered_at where state = 'held'",
      'alter table region add column decision_days integer not null default 5',
      'alter table region add column decision_days_urgent integer not null default 2',
    );
  },
};
