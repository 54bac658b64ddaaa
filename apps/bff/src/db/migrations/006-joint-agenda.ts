import type { Migration } from './migration.ts';

const leadOfSwv = `person_role.role = 'lead' and person_role.swv = contact.swv and person_role.person_id in
  (select id from person where disabled_at is null)`;

/** Which contacts the leads of all swv's decide on together. For those already there: by who leads their swv today. */
export const jointAgenda: Migration = {
  name: '006-joint-agenda',
  up: async ({ run }) => {
    await run(
      'alter table contact add column on_joint_agenda integer not null default 0',
      `update contact set on_joint_agenda = 1 where state <> 'noCase' and exists
        (select 1 from contact_doubt join person_role on person_role.person_id = contact_doubt.person_id
          where contact_doubt.contact_id = contact.id and ${leadOfSwv})`,
      `update contact set on_joint_agenda = 1
        where flags like '%"independence"%'
          and id in (select contact_id from contact_answers
            where answers like '%"earlierSupport":{"value":"doubted"}%')
          and (id not in (select contact_id from contact_doubt)
            or (select count(distinct person_role.person_id) from person_role where ${leadOfSwv}) <= 1)`,
      'create index contact_on_joint_agenda on contact (id) where on_joint_agenda = 1',
    );
  },
};
