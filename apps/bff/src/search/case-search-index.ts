import { type RawBuilder, sql } from 'kysely';
import type { Dialect } from '../db/dialects.ts';
import { trigramsOf } from './search-index.ts';

export type FoundCases = RawBuilder<{ readonly case_id: string }>;

/** Rows looked at in the index, the newest first; more than that a person reads through no more. */
const mostFound = 2_000;

/**
 * Cases in whose own text, or in that of one person in them, all pieces of at least one of the lists stand. A piece is folded
 * and has three letters or more. `newest`: only among about so many of the newest.
 */
export function indexedCases(
  dialect: Dialect,
  lists: readonly (readonly string[])[],
  newest?: number,
): FoundCases {
  return dialect === 'sqlite' ? onSqlite(lists, newest) : onPostgres(lists, newest);
}

function onSqlite(lists: readonly (readonly string[])[], newest: number | undefined): FoundCases {
  const match = lists.map((pieces) => `(${pieces.map((piece) => `"${piece}"`).join(' AND ')})`).join(' OR ');
  const since =
    newest === undefined
      ? sql``
      : sql`and case_search.rowid > (select coalesce(max(place), 0) from case_search_place) - ${newest}`;
  return sql`select distinct case_id from (select case_search_place.case_id
    from case_search cross join case_search_place on case_search_place.place = case_search.rowid
    where case_search match ${match} ${since}
    order by case_search.rowid desc limit ${mostFound}) as looked_up`;
}

/** The texts as the indexes of 040-search-of-cases know them, letter by letter. */
const ofCase = textOf(['number', 'caller_name', 'child_name', 'school_name']);
const ofPerson = textOf(['name', 'number', 'mail']);

function textOf(names: readonly string[]): RawBuilder<string> {
  return sql.raw(names.map((name) => `coalesce(${name}, '')`).join(' || chr(10) || '));
}

function onPostgres(lists: readonly (readonly string[])[], newest: number | undefined): FoundCases {
  const holds = (text: RawBuilder<string>) =>
    sql.join(
      lists.map((pieces) => sql`trigrams_of(${text}) @> ${pieces.flatMap(trigramsOf)}::text[]`),
      sql` or `,
    );
  const since =
    newest === undefined
      ? sql``
      : sql`and opened_at > coalesce(
          (select opened_at from case_file order by opened_at desc, id desc offset ${newest} limit 1), '')`;
  return sql`select id as case_id from case_file
    where id in (select id from case_file where ${holds(ofCase)}
      union select case_id from case_involved where ${holds(ofPerson)}) ${since}
    order by opened_at desc, id desc limit ${mostFound}`;
}
