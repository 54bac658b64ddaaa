import type { Migration } from './migration.ts';

/**
 * Indexes in the order of a list for each of its filters, so that the newest of few among very many are found at once; and one
 * that finds what a desk registered late by itself, without its rows.
 */
export const newestInAnyList: Migration = {
  name: '031-newest-in-any-list',
  up: async ({ run }) => {
    await run(
      'create index case_of_team on case_file (swv, state, opened_at, id) where owner_id is null',
      'create index case_of_nobody on case_file (swv, opened_at, id) where owner_id is null',
      'create index case_by_swv_and_state on case_file (swv, state, opened_at, id)',
      'create index case_by_owner_and_state on case_file (owner_id, state, opened_at, id)',
      'drop index case_on_joint_agenda',
      'create index case_on_joint_agenda on case_file (opened_at, id) where on_joint_agenda = 1',
      'drop index contact_on_joint_agenda',
      'create index contact_on_joint_agenda on contact (arrived_at, id) where on_joint_agenda = 1',
      'drop index contact_by_desk',
      'create index contact_by_desk on contact (desk_id, registered_at, arrived_at, id)',
    );
  },
};
