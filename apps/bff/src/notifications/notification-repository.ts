import type { NotifiedRecord } from '@steunpunt/contract/notifications';
import { addMinutes, type Instant } from '@steunpunt/domain/calendar/instant';
import {
  type NotificationFacts,
  type NotificationKind,
  recipientsOf,
} from '@steunpunt/domain/notifications/notification-kinds';
import type { Selectable } from 'kysely';
import { newId } from '../db/new-id.ts';
import type { Db } from '../db/tables.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { queueStaffMail } from '../mail/mail-repository.ts';
import type { NotificationTable } from './notification-tables.ts';

export type NotificationRow = Selectable<NotificationTable>;

export type Occasion = NotificationFacts & {
  readonly kind: NotificationKind;
  readonly about: { readonly kind: NotifiedRecord; readonly id: string };
  /** What makes it happen once: the version of the record, or the moment that was promised. */
  readonly occasion: string;
};

/**
 * Tells whoever the rules name and who may see the record, in the transaction of what happened. Told before of the same
 * occasion: nothing more. Answers what their screens hear.
 */
export async function notify(db: Db, occasion: Occasion, now: Instant): Promise<LiveSignal[]> {
  const rows = recipientsOf(occasion.kind, occasion).map((person_id) => ({
    id: newId(),
    person_id,
    kind: occasion.kind,
    record_kind: occasion.about.kind,
    record_id: occasion.about.id,
    occasion: occasion.occasion,
    at: now,
    read_at: null,
  }));
  if (rows.length === 0) return [];
  const told = await db
    .insertInto('notification')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'person_id'])
    .execute();
  await queueStaffMail(
    db,
    told.map(({ person_id }) => person_id),
    now,
  );
  return told.map(({ id, person_id }) => notificationSignal(id, person_id));
}

/** That the notifications of this person changed. */
export function notificationSignal(id: string, personId: string): LiveSignal {
  return { topic: 'notifications', id, version: 1, audience: { person: personId } };
}

/** Undefined when it is not this person's. */
export async function findNotification(
  db: Db,
  id: string,
  personId: string,
): Promise<NotificationRow | undefined> {
  return db
    .selectFrom('notification')
    .selectAll()
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .executeTakeFirst();
}

export async function markRead(db: Db, id: string, now: Instant): Promise<void> {
  await db
    .updateTable('notification')
    .set({ read_at: now })
    .where('id', '=', id)
    .where('read_at', 'is', null)
    .execute();
}

/** What came after `until` stays unread: the person has not seen it. */
export async function markAllRead(db: Db, personId: string, until: string, now: Instant): Promise<void> {
  await db
    .updateTable('notification')
    .set({ read_at: now })
    .where('person_id', '=', personId)
    .where('at', '<=', until)
    .where('read_at', 'is', null)
    .execute();
}

/** @assumption the privacy officer confirms that notifications are kept for sixty days */
const daysKept = 60;

export async function forgetOldNotifications(db: Db, now: Instant): Promise<void> {
  await db
    .deleteFrom('notification')
    .where('at', '<', addMinutes(now, -daysKept * 24 * 60))
    .execute();
}
