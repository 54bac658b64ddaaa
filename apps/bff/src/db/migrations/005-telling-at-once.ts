import type { Migration } from './migration.ts';

/** Who must hear of a contact at once: the safety officer and the lead. And who set a presence. */
export const tellingAtOnce: Migration = {
  name: '005-telling-at-once',
  up: async ({ run }) => {
    await run(
      'alter table contact add column safety_officer_told integer not null default 0',
      `update contact set safety_officer_told = 1 where further like '%"tellSafetyOfficer"%'
        or id in (select contact_id from promise where held_by = 'safetyOfficer')`,
      'create index contact_for_safety_officer on contact (desk_id, id) where safety_officer_told = 1',
      'alter table promise add column lead_at_once integer not null default 0',
      "alter table presence add column set_by text not null default 'person'",
    );
  },
};
