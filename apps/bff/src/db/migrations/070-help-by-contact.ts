import type { Migration } from './migration.ts';

/** What came from a case is asked for at every step of it: by its contacts, not by reading every mediation and doorbraak. */
export const helpByContact: Migration = {
  name: '070-help-by-contact',
  up: async ({ run }) => {
    await run(
      'create index mediation_by_contact on mediation (contact_id)',
      'create index doorbraak_by_contact on doorbraak (contact_id)',
    );
  },
};
