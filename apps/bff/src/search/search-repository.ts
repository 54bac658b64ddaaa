import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import { sql } from 'kysely';
import { contactScope } from '../contacts/contact-scope.ts';
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

export type SearchedContact = Awaited<ReturnType<typeof newestVisible>>[number];

type Who = { readonly actor: Actor; readonly now: Instant };

/** The newest contacts this actor may see. */
export function newestVisible(db: Db, { actor, now }: Who, most: number) {
  return db
    .selectFrom('contact')
    .select(columns)
    .where(contactScope(actor, now))
    .orderBy('contact.arrived_at', 'desc')
    .orderBy('contact.id', 'desc')
    .limit(most)
    .execute();
}

/** Those with exactly this number, the contact's own or the caller's. */
export function withNumber(
  db: Db,
  { actor, now }: Who,
  { number, phone }: { readonly number: string; readonly phone: string | undefined },
  most: number,
): Promise<SearchedContact[]> {
  return db
    .selectFrom('contact')
    .select(columns)
    .where((eb) =>
      phone === undefined
        ? eb('contact.number', '=', number)
        : eb.or([eb('contact.number', '=', number), eb('contact.phone', '=', phone)]),
    )
    .where(contactScope(actor, now))
    .orderBy('contact.registered_at', 'desc')
    .limit(most)
    .execute();
}

/** Of these contacts those that the actor may see. */
export function visibleAmong(
  db: Db,
  { actor, now }: Who,
  found: FoundContacts,
  most: number,
): Promise<SearchedContact[]> {
  return db
    .selectFrom(sql<{ contact_id: string }>`(${found})`.as('found'))
    .innerJoin('contact', 'contact.id', 'found.contact_id')
    .select(columns)
    .where((eb) => contactScope(actor, now)(eb as never))
    .limit(most)
    .execute();
}
