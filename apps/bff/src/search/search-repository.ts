import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import { sql } from 'kysely';
import { contactScope } from '../contacts/contact-scope.ts';
import { newestVisible } from '../contacts/list-repository.ts';
import type { Db } from '../db/tables.ts';
import type { FoundContacts } from './search-index.ts';

const columns = [
  'contact.id',
  'contact.version',
  'contact.number',
  'contact.arrived_at',
  'contact.registered_at',
  'contact.swv',
  'contact.desk_id',
  'contact.owner_id',
  'contact.case_id',
  'contact.state',
  'contact.nature',
  'contact.safety_officer_told',
  'contact.on_joint_agenda',
  'contact.caller_name',
  'contact.phone',
  'contact.mail',
  'contact.child_name',
  'contact.school_name',
] as const;

export type SearchedContact = Awaited<ReturnType<ReturnType<typeof amongFound>['execute']>>[number];

type Who = { readonly actor: Actor; readonly now: Instant };

/** The newest contacts this actor may see. */
export async function newestVisibleContacts(
  db: Db,
  { actor, now }: Who,
  most: number,
): Promise<SearchedContact[]> {
  const newest = newestVisible(db, actor, now, {}, { after: undefined, most });
  return newest === undefined ? [] : newest.select(columns).execute();
}

/** How the numbers of contacts are written: the year, and a number in it. */
export function isNumberOfContact(typed: string): boolean {
  return /^\d{4}-\d{4,}$/.test(typed.trim());
}

/** So many with a longer number that begins with the one typed. */
const mostThatBeginSo = 200;

/** Those with this number: the contact's own, or one that begins with it, or the caller's. */
export function withNumber(
  db: Db,
  who: Who,
  { number, phone }: { readonly number: string; readonly phone: string | undefined },
  most: number,
): Promise<SearchedContact[]> {
  const own = number.trim();
  if (isNumberOfContact(own)) {
    const beginSo = sql`select id as contact_id from contact
      where number >= ${own} and number <= ${`${own}999999`} order by number limit ${mostThatBeginSo}`;
    return visibleAmong(db, who, sql`select contact_id from (${beginSo}) as begin_so`, most);
  }
  const ofCaller = sql`select id as contact_id from contact
    where phone = ${phone ?? ''} order by registered_at desc limit ${most}`;
  return visibleAmong(db, who, sql`select contact_id from (${ofCaller}) as of_caller`, most + 1);
}

/** Of these contacts those that the actor may see. */
export function visibleAmong(
  db: Db,
  { actor, now }: Who,
  found: FoundContacts,
  most: number,
): Promise<SearchedContact[]> {
  return amongFound(db, found)
    .where((eb) => contactScope(actor, now)(eb as never))
    .limit(most)
    .execute();
}

/** What was found is read first, and the contacts by their id: no other order is fast in a large table. */
function amongFound(db: Db, found: FoundContacts) {
  return db
    .selectFrom(sql<{ contact_id: string }>`(${found})`.as('found'))
    .crossJoin('contact')
    .whereRef('contact.id', '=', 'found.contact_id')
    .select(columns);
}
