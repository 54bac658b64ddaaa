import type { Migration } from './migration.ts';

/** Where the desk was in a running call and what it chose while rounding off, so that a reload loses neither. */
export const whereACallStood: Migration = {
  name: '030-where-a-call-stood',
  up: async ({ run }) => {
    await run('alter table call add column place text', 'alter table call add column choices text');
  },
};
