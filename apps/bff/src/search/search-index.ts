import { type RawBuilder, sql } from 'kysely';
import type { Dialect } from '../db/dialects.ts';

export type FoundContacts = RawBuilder<{ readonly contact_id: string }>;

/** Contacts looked at in the index, the newest first; more than that a person reads through no more. */
const mostFound = 2_000;

/** Contacts whose text holds all pieces of at least one of the lists. A piece is folded and has three letters or more. */
export function indexedContacts(
  dialect: Dialect,
  lists: readonly (readonly string[])[],
  newest?: number,
): FoundContacts {
  return dialect === 'sqlite' ? onSqlite(lists, newest) : onPostgres(lists, newest);
}

function onSqlite(lists: readonly (readonly string[])[], newest: number | undefined): FoundContacts {
  const match = lists.map((pieces) => `(${pieces.map((piece) => `"${piece}"`).join(' AND ')})`).join(' OR ');
  const since =
    newest === undefined
      ? sql``
      : sql`and contact_search.rowid > (select coalesce(max(place), 0) from contact_search_place) - ${newest}`;
  return sql`select contact_search_place.contact_id
    from contact_search cross join contact_search_place on contact_search_place.place = contact_search.rowid
    where contact_search match ${match} ${since}
    order by contact_search.rowid desc limit ${mostFound}`;
}

/** The text as the index of 011-search knows it, letter by letter. */
const indexedText = sql.raw(
  ['number', 'caller_name', 'phone', 'mail', 'child_name', 'school_name']
    .map((name) => `coalesce(${name}, '')`)
    .join(' || chr(10) || '),
);

function onPostgres(lists: readonly (readonly string[])[], newest: number | undefined): FoundContacts {
  const holds = lists.map(
    (pieces) => sql`trigrams_of(${indexedText}) @> ${pieces.flatMap(trigramsOf)}::text[]`,
  );
  const since =
    newest === undefined
      ? sql``
      : sql`and arrived_at > coalesce(
          (select arrived_at from contact order by arrived_at desc, id desc offset ${newest} limit 1), '')`;
  return sql`select id as contact_id from contact
    where (${sql.join(holds, sql` or `)}) ${since}
    order by arrived_at desc, id desc limit ${mostFound}`;
}

export function trigramsOf(piece: string): string[] {
  return Array.from({ length: Math.max(0, piece.length - 2) }, (_, at) => piece.slice(at, at + 3));
}
