import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import type { ContactRow } from '../contacts/contact-record.ts';
import { contactScope } from '../contacts/contact-scope.ts';
import type { Place } from '../contacts/cursor.ts';
import type { Db } from '../db/tables.ts';
import type { NotificationRow } from './notification-repository.ts';

/** Counting stops here: the screen says "99+". */
const mostCounted = 100;

export type VisibleNotification = {
  readonly notification: NotificationRow;
  readonly contact: ContactRow;
  readonly until: string | null;
};

/** Own notifications about contacts this actor may see now: what may no longer be seen is neither shown nor counted. */
function ofActor(db: Db, actor: Actor, now: Instant) {
  return db
    .selectFrom('notification')
    .crossJoin('contact')
    .whereRef('contact.id', '=', 'notification.record_id')
    .where('notification.record_kind', '=', 'contact')
    .where('notification.person_id', '=', actor.personId)
    .where((eb) => contactScope(actor, now)(eb as never));
}

const columns = [
  'notification.id as notification_id',
  'notification.person_id',
  'notification.kind',
  'notification.record_kind',
  'notification.record_id',
  'notification.occasion',
  'notification.at',
  'notification.read_at',
] as const;

/** The newest first, one more than asked for when there are more. */
export async function newestNotifications(
  db: Db,
  actor: Actor,
  now: Instant,
  { after, most }: { readonly after: Place | undefined; readonly most: number },
): Promise<VisibleNotification[]> {
  let query = ofActor(db, actor, now)
    .leftJoin('promise', (join) =>
      join.onRef('promise.contact_id', '=', 'contact.id').on('promise.kept_at', 'is', null),
    )
    .selectAll('contact')
    .select(columns)
    .select('promise.until_at');
  if (after !== undefined) {
    query = query.where((eb) =>
      eb(eb.refTuple('notification.at', 'notification.id'), '<', eb.tuple(after.key, after.id)),
    );
  }
  const rows = await query
    .orderBy('notification.at', 'desc')
    .orderBy('notification.id', 'desc')
    .limit(most)
    .execute();
  return rows.map(
    ({
      notification_id: id,
      person_id,
      kind,
      record_kind,
      record_id,
      occasion,
      at,
      read_at,
      until_at,
      ...contact
    }) => ({
      notification: { id, person_id, kind, record_kind, record_id, occasion, at, read_at },
      contact,
      until: until_at,
    }),
  );
}

/** Exact to 99; 100 means more. */
export async function countUnread(db: Db, actor: Actor, now: Instant): Promise<number> {
  const some = ofActor(db, actor, now)
    .where('notification.read_at', 'is', null)
    .select('notification.id')
    .limit(mostCounted);
  const { count } = await db
    .selectFrom(some.as('some'))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function newestUnread(
  db: Db,
  actor: Actor,
  now: Instant,
): Promise<Pick<NotificationRow, 'id' | 'kind' | 'at'> | undefined> {
  return ofActor(db, actor, now)
    .where('notification.read_at', 'is', null)
    .select(['notification.id', 'notification.kind', 'notification.at'])
    .orderBy('notification.at', 'desc')
    .orderBy('notification.id', 'desc')
    .limit(1)
    .executeTakeFirst();
}
