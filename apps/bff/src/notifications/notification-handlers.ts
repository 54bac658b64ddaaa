import type { api } from '@steunpunt/contract';
import { cursorOf, placeOfCursor } from '../contacts/cursor.ts';
import { answer, invalid, notFound } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { findNotification, markAllRead, markRead, notificationSignal } from './notification-repository.ts';
import { notifiedRecordsOf } from './notified-records.ts';
import { countUnread, newestNotifications, newestUnread } from './visible-notifications.ts';

const pageSize = 20;

export const countNotifications: Handlers<typeof api.countNotifications> = {
  handle: async ({ tx, actor, now }) => {
    const newest = (await newestUnread(tx, actor, now)) ?? null;
    return answer({ view: { unread: await countUnread(tx, actor, now), newest }, seen: [] });
  },
};

export const listNotifications: Handlers<typeof api.listNotifications> = {
  handle: async ({ tx, actor, now, query }) => {
    const after = query.cursor === undefined ? undefined : placeOfCursor(query.cursor);
    if (query.cursor !== undefined && after === undefined) {
      return invalid([{ path: 'cursor', code: 'wrongFormat' }]);
    }
    const rows = await newestNotifications(tx, actor, now, { after, most: pageSize + 1 });
    const page = rows.slice(0, pageSize);
    const last = page.at(-1);
    const recordOf = await notifiedRecordsOf(tx, page, { actor, now });
    return answer({
      view: {
        notifications: page.map((row) => ({
          id: row.id,
          kind: row.kind,
          at: row.at,
          readAt: row.read_at,
          about: recordOf(row).about,
        })),
        next: rows.length > pageSize && last ? cursorOf({ key: last.at, id: last.id }) : null,
        unread: await countUnread(tx, actor, now),
      },
      seen: page.map((row) => recordOf(row).seen),
    });
  },
};

export const readNotification: Handlers<typeof api.readNotification> = {
  handle: async ({ tx, actor, now, params }) => {
    const notification = await findNotification(tx, params.id, actor.personId);
    if (notification === undefined) return notFound();
    await markRead(tx, notification.id, now);
    return answer({
      view: { unread: await countUnread(tx, actor, now) },
      seen: [],
      live: [notificationSignal(notification.id, actor.personId)],
    });
  },
};

export const readAllNotifications: Handlers<typeof api.readAllNotifications> = {
  handle: async ({ tx, actor, now, body }) => {
    await markAllRead(tx, actor.personId, body.until, now);
    return answer({
      view: { unread: await countUnread(tx, actor, now) },
      seen: [],
      live: [notificationSignal(actor.personId, actor.personId)],
    });
  },
};
