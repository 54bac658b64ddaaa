import type { NotificationSettings } from '@steunpunt/contract/notifications';
import { bit } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';

/** What the person allowed; nothing, until they say so. */
export async function findSettings(db: Db, personId: string): Promise<NotificationSettings> {
  const row = await db
    .selectFrom('notification_setting')
    .selectAll()
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return { sound: row?.sound === 1, desktop: row?.desktop === 1, mail: row?.mail === 1 };
}

export async function saveSettings(
  db: Db,
  personId: string,
  { sound, desktop, mail }: NotificationSettings,
): Promise<void> {
  const allowed = { sound: bit(sound), desktop: bit(desktop), mail: bit(mail) };
  await db
    .insertInto('notification_setting')
    .values({ person_id: personId, ...allowed })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(allowed))
    .execute();
}
