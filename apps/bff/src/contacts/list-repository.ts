import type { Channel } from '@steunpunt/contract/calls';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { ContactState } from '@steunpunt/domain/contact/contact-state';
import type { Actor } from '@steunpunt/domain/people/actor';
import type { Urgency } from '@steunpunt/domain/triage/outcome';
import type { Db } from '../db/tables.ts';
import type { ContactRow } from './contact-record.ts';
import { contactScope } from './contact-scope.ts';
import type { Place } from './cursor.ts';

export type ContactFilters = {
  readonly state?: ContactState | undefined;
  readonly channel?: Channel | undefined;
  readonly urgency?: Urgency | undefined;
  readonly swv?: string | undefined;
};

export type ListedContact = ContactRow & { readonly until_at: string | null };

const columnOf = {
  state: 'contact.state',
  channel: 'contact.channel',
  urgency: 'contact.urgency',
  swv: 'contact.swv',
} as const;

/** Counting stops here: the screen says "99+". */
export const mostCounted = 100;

function contactsFor(db: Db, actor: Actor, now: Instant, filters: ContactFilters) {
  let query = db.selectFrom('contact').where(contactScope(actor, now));
  for (const [name, column] of Object.entries(columnOf)) {
    const value = filters[name as keyof ContactFilters];
    if (value !== undefined) query = query.where(column, '=', value as never);
  }
  return query;
}

/** Contacts this actor may see, the newest first, one more than asked for when there are more. */
export async function newestContacts(
  db: Db,
  actor: Actor,
  now: Instant,
  filters: ContactFilters,
  { after, most }: { readonly after: Place | undefined; readonly most: number },
): Promise<ListedContact[]> {
  let query = contactsFor(db, actor, now, filters)
    .leftJoin('promise', (join) =>
      join.onRef('promise.contact_id', '=', 'contact.id').on('promise.kept_at', 'is', null),
    )
    .selectAll('contact')
    .select('promise.until_at');
  if (after !== undefined) {
    query = query.where((eb) =>
      eb(eb.refTuple('contact.arrived_at', 'contact.id'), '<', eb.tuple(after.key, after.id)),
    );
  }
  return query.orderBy('contact.arrived_at', 'desc').orderBy('contact.id', 'desc').limit(most).execute();
}

/** Exact to 99; 100 means more. */
export async function countContacts(
  db: Db,
  actor: Actor,
  now: Instant,
  filters: ContactFilters,
): Promise<number> {
  const { count } = await db
    .selectFrom(contactsFor(db, actor, now, filters).select('contact.id').limit(mostCounted).as('some'))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
