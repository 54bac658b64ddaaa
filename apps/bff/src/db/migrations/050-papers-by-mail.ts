import type { Migration } from './migration.ts';

/** The mail address of a party, and the papers of a mediation that were mailed to one. */
export const papersByMail: Migration = {
  name: '050-papers-by-mail',
  up: async ({ run }) => {
    await run(
      'alter table mediation_party add column mail text',
      'alter table mail add column mediation_id text references mediation (id) on delete cascade',
      'alter table mail add column party_id text references mediation_party (id) on delete cascade',
      'create index mail_of_mediation on mail (mediation_id, at) where mediation_id is not null',
    );
  },
};
