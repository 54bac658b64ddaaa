import type { api } from '@steunpunt/contract';
import type { NotificationView } from '@steunpunt/contract/notifications';
import { project } from '@steunpunt/domain/access/decide';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import { cursorOf, placeOfCursor } from '../contacts/cursor.ts';
import { decideRow, seenRow } from '../contacts/row-access.ts';
import { answer, invalid, notFound } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { findNotification, markAllRead, markRead, notificationSignal } from './notification-repository.ts';
import {
  countUnread,
  newestNotifications,
  newestUnread,
  type VisibleNotification,
} from './visible-notifications.ts';

const pageSize = 20;

export const countNotifications: Handlers<typeof api.countNotifications> = {
  handle: async ({ tx, actor, now }) => {
    const newest = await newestUnread(tx, actor, now);
    const unread = await countUnread(tx, actor, now);
    return answer({ view: { unread, newest: newest ?? null }, seen: [] });
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
    const last = page.at(-1)?.notification;
    return answer({
      view: {
        notifications: page.map((row) => viewOf(row, actor, now)),
        next: rows.length > pageSize && last ? cursorOf({ key: last.at, id: last.id }) : null,
        unread: await countUnread(tx, actor, now),
      },
      seen: page.map(({ contact }) => seenRow(contact, decideRow(actor, contact, now))),
    });
  },
};

function viewOf(
  { notification, contact, until }: VisibleNotification,
  actor: Actor,
  now: Instant,
): NotificationView {
  const { F1: callerName } = project(decideRow(actor, contact, now), { F1: contact.caller_name });
  const { id, kind, at, read_at: readAt } = notification;
  return {
    id,
    kind,
    at,
    readAt,
    about: { kind: 'contact', id: contact.id, number: contact.number, until, callerName },
  };
}

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
