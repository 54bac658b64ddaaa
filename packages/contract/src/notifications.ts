import { notificationKinds } from '@steunpunt/domain/notifications/notification-kinds';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { byId, cursor, id, instant, localDate, nothing, shortText } from './shapes.ts';

const kind = z.enum(notificationKinds);

/**
 * The records a notification can be about. Of a referral only its case's number is told: the case may be somebody else's. Of a
 * mediation and a doorbraak only their own number. `oversight` is for privacy officers: a request, a use of break-glass, the
 * review queue or a report of what will be deleted, by a number and a day at most.
 */
export const notifiedRecords = [
  'contact',
  'case',
  'referral',
  'mediation',
  'doorbraak',
  'person',
  'oversight',
] as const;
export type NotifiedRecord = (typeof notifiedRecords)[number];

/** A notification as its reader may see the record now. */
export const notificationView = z.strictObject({
  id,
  kind,
  at: instant,
  readAt: z.nullable(instant),
  about: z.union([
    z.strictObject({
      kind: z.enum(['contact', 'case', 'referral', 'mediation', 'doorbraak']),
      id,
      number: shortText,
      /** The open promise, or the term of a mediation or doorbraak. */
      until: z.nullable(instant),
      /** F1 */
      callerName: z.nullable(shortText),
    }),
    /** An account: the reader's own or that of a colleague. */
    z.strictObject({ kind: z.literal('person'), id, name: shortText }),
    z.strictObject({
      kind: z.literal('oversight'),
      id,
      /** Of the case. */
      number: z.nullable(shortText),
      /** When a request must be answered. */
      dueOn: z.nullable(localDate),
    }),
  ]),
});
export type NotificationView = z.infer<typeof notificationView>;

/** Exact to 99; 100 means more. Only what the reader may see in this role. */
const unread = z.int();

const own = {
  permission: { session: true },
  idempotency: { none: 'reads only' },
  ifMatch: false,
  carries: [],
  params: nothing,
  query: nothing,
  body: nothing,
} as const;

export const countNotifications = endpoint({
  ...own,
  method: 'GET',
  path: '/notifications/count',
  summary: 'How many own notifications are unread, and the newest of them',
  audit: { none: 'a number and a code about own notifications' },
  view: z.strictObject({
    unread,
    newest: z.nullable(z.strictObject({ id, kind, at: instant })),
  }),
});

export const listNotifications = endpoint({
  ...own,
  method: 'GET',
  path: '/notifications',
  summary: 'Own notifications about records this actor may see, newest first, twenty a page by keyset',
  audit: { kind: 'list', what: 'notification' },
  carries: ['F0', 'F1'],
  query: z.strictObject({ cursor: z.optional(cursor) }),
  view: z.strictObject({ notifications: z.array(notificationView), next: z.nullable(cursor), unread }),
});

export const readNotification = endpoint({
  ...own,
  method: 'POST',
  path: '/notifications/{id}/read',
  summary: 'Marks one own notification as read',
  audit: { none: 'own notifications only, and nothing of the record' },
  idempotency: { none: 'what is read stays read' },
  params: byId,
  view: z.strictObject({ unread }),
});

export const readAllNotifications = endpoint({
  ...own,
  method: 'POST',
  path: '/notifications/read',
  summary: 'Marks own notifications as read, up to and including the moment of the newest one shown',
  audit: { none: 'own notifications only, and nothing of the records' },
  idempotency: { none: 'what is read stays read' },
  body: z.strictObject({ until: instant }),
  view: z.strictObject({ unread }),
});

/** Own choices, all off until somebody allows them. */
export const notificationSettings = z.strictObject({
  sound: z.boolean(),
  desktop: z.boolean(),
  /** A mail to the own address, with a link and no name. */
  mail: z.boolean(),
});
export type NotificationSettings = z.infer<typeof notificationSettings>;

export const getNotificationSettings = endpoint({
  ...own,
  method: 'GET',
  path: '/notification-settings',
  summary: 'What the person allowed: a sound, a notice on the desktop, a mail',
  audit: { none: 'own settings only' },
  view: notificationSettings,
});

export const saveNotificationSettings = endpoint({
  ...own,
  method: 'PUT',
  path: '/notification-settings',
  summary: 'Allow or forbid a sound, a notice on the desktop and a mail',
  audit: { none: 'own settings only' },
  idempotency: { none: 'a repeat sets the same' },
  body: notificationSettings,
  view: notificationSettings,
});
