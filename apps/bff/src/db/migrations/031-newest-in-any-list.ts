import type { Migration } from './migration.ts';

/**
 * Indexes in the order of a list for each of its filters, so that the newest of few among very many are found at once; and one
 * that finds what a desk registered late by itself, without its rows.
 */
export const newestInAnyList: Migration = {
  name: '031-newest-in-any-list',
  up: async ({ run }) => {
    await run(
      'create index case_of_team on case_file (swv, owner_id, opened_at, id)',
      'create index case_by_swv_and_state on case_file (swv, state, opened_at, id)',
      'create index case_by_owner_and_state on case_file (owner_id, state, opened_at, id)',
      'create index contact_told_safety on contact (desk_id, arrived_at, id) where safety_officer_told = 1',
      'drop index contact_by_desk',
      'create index contact_by_desk on contact (desk_id, registered_at, arrived_at, id)',
    );
  },
};
