import type { Migration } from './migration.ts';

/** Rows of the audit log older than five years may go; of younger ones the database itself refuses it, as before. */
export const oldAudit: Migration = {
  name: '059-old-audit',
  up: async ({ dialect, run }) => {
    if (dialect === 'sqlite') {
      await run(
        'drop trigger audit_row_no_delete',
        `create trigger audit_row_no_delete before delete on audit_row
          when old.at > strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-60 months')
          begin select raise(abort, 'audit_row is append-only'); end`,
      );
      return;
    }
    await run(
      `create function refuse_young_audit() returns trigger language plpgsql as $$ begin
        if old.at > to_char((now() at time zone 'utc') - interval '60 months', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') then
          raise exception '% is append-only', tg_table_name;
        end if;
        return old;
      end $$`,
      'drop trigger audit_row_no_change on audit_row',
      'create trigger audit_row_no_update before update on audit_row for each row execute function refuse_change()',
      'create trigger audit_row_no_delete before delete on audit_row for each row execute function refuse_young_audit()',
    );
  },
};
