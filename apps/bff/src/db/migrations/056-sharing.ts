import type { Migration } from './migration.ts';

/**
 * Whether a case may be shown to another swv, beside who may see it anyhow. A yes that stands counts for what was there before;
 * the next change of a case looks at all of it.
 */
export const sharing: Migration = {
  name: '056-sharing',
  up: async ({ run }) => {
    await run(
      'alter table case_file add column shared_with_swvs integer not null default 0',
      `update case_file set shared_with_swvs = 1
        where id in (select case_id from case_consent
          where purpose = 'shareWithSwv' and given = 1 and withdrawn_at is null)
        or id in (select case_id from contact where flags like '%"independence"%' and case_id is not null)`,
    );
  },
};
