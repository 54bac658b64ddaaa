import type { Migration } from './migration.ts';

/**
 * The cases of nobody and of the joint agenda by state as well: without figures about the tables a database took all cases of a
 * state in order, and walked through almost every closed one.
 */
export const fewOfManyCases: Migration = {
  name: '042-few-of-many-cases',
  up: async ({ run }) => {
    await run(
      'drop index case_of_team',
      'drop index case_of_nobody',
      'create index case_of_team on case_file (swv, owner_id, state, opened_at, id)',
      'create index case_on_joint_agenda_by_state on case_file (state, opened_at, id) where on_joint_agenda = 1',
    );
  },
};
