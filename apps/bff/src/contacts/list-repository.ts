import type { Channel } from '@steunpunt/contract/calls';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { ContactState } from '@steunpunt/domain/contact/contact-state';
import type { Actor } from '@steunpunt/domain/people/actor';
import type { Urgency } from '@steunpunt/domain/triage/outcome';
import type { SelectQueryBuilder } from 'kysely';
import type { Db, Tables } from '../db/tables.ts';
import type { ContactRow } from './contact-record.ts';
import { contactScope, contactScopeParts } from './contact-scope.ts';
import type { Place } from './cursor.ts';

export type ContactFilters = {
  readonly state?: ContactState | undefined;
  readonly channel?: Channel | undefined;
  readonly urgency?: Urgency | undefined;
  readonly swv?: string | undefined;
};

export type ListedContact = ContactRow & {
  readonly until_at: string | null;
  readonly suspended_at: string | null;
};

const columnOf = {
  state: 'contact.state',
  channel: 'contact.channel',
  urgency: 'contact.urgency',
  swv: 'contact.swv',
} as const;

/** Counting stops here: the screen says "99+". */
export const mostCounted = 100;

function contactsFor(db: Db, actor: Actor, now: Instant, filters: ContactFilters) {
  return filtered(db.selectFrom('contact').where(contactScope(actor, now)), filters);
}

function filtered<Query extends SelectQueryBuilder<Tables, 'contact', object>>(
  query: Query,
  filters: ContactFilters,
): Query {
  let narrower = query;
  for (const [name, column] of Object.entries(columnOf)) {
    const value = filters[name as keyof ContactFilters];
    if (value !== undefined) narrower = narrower.where(column, '=', value as never) as Query;
  }
  return narrower;
}

type Page = { readonly after: Place | undefined; readonly most: number };

/** The ids of the newest contacts this actor may see: the newest of every part of the scope, put together. */
function newestIds(db: Db, actor: Actor, now: Instant, filters: ContactFilters, { after, most }: Page) {
  const parts = contactScopeParts(actor, now).map((part) => {
    let query = filtered(db.selectFrom('contact').where(part), filters);
    if (after !== undefined) {
      query = query.where((eb) =>
        eb(eb.refTuple('contact.arrived_at', 'contact.id'), '<', eb.tuple(after.key, after.id)),
      );
    }
    const newest = query
      .select(['contact.id', 'contact.arrived_at'])
      .orderBy('contact.arrived_at', 'desc')
      .orderBy('contact.id', 'desc')
      .limit(most);
    return db.selectFrom(newest.as('part')).selectAll();
  });
  const [first, ...others] = parts;
  return others.reduce((all, part) => all?.union(part), first);
}

/** The newest contacts this actor may see, without the promise. One more than asked for when there are more. */
export function newestVisible(db: Db, actor: Actor, now: Instant, filters: ContactFilters, page: Page) {
  const ids = newestIds(db, actor, now, filters, page);
  if (ids === undefined) return undefined;
  return db
    .selectFrom(ids.as('newest'))
    .crossJoin('contact')
    .whereRef('contact.id', '=', 'newest.id')
    .orderBy('newest.arrived_at', 'desc')
    .orderBy('newest.id', 'desc')
    .limit(page.most);
}

/** Contacts this actor may see, the newest first, one more than asked for when there are more. */
export async function newestContacts(
  db: Db,
  actor: Actor,
  now: Instant,
  filters: ContactFilters,
  page: Page,
): Promise<ListedContact[]> {
  const newest = newestVisible(db, actor, now, filters, page);
  if (newest === undefined) return [];
  return newest
    .leftJoin('promise', (join) =>
      join.onRef('promise.contact_id', '=', 'contact.id').on('promise.kept_at', 'is', null),
    )
    .selectAll('contact')
    .select(['promise.until_at', 'promise.suspended_at'])
    .execute();
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
