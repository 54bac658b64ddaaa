import type { Migration } from './migration.ts';

/** The numbers and addresses that a running call asked the caller card about. */
export const lookedUp: Migration = {
  name: '007-looked-up',
  up: async ({ run }) => {
    await run("alter table call add column looked_up text not null default '[]'");
  },
};
