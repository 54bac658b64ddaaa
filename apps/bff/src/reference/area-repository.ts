import type { areaView } from '@steunpunt/contract/reference';
import { wordsOf } from '@steunpunt/domain/knowledge/search-words';
import type * as z from 'zod/mini';
import type { Db } from '../db/tables.ts';

export type Area = z.infer<typeof areaView>;

const most = 30;

/** Places by the first digits of a postcode, or whole places by their name. */
export async function areasMatching(db: Db, typed: string): Promise<Area[]> {
  const digits = /^\s*(\d{2,4})(?:\s*[A-Za-z]{0,2})\s*$/.exec(typed)?.[1];
  return digits === undefined ? placesNamed(db, typed) : postcodesFrom(db, digits);
}

export async function findArea(db: Db, postcode4: string): Promise<Area | undefined> {
  return db
    .selectFrom('area')
    .select(['postcode4', 'place', 'po', 'vo'])
    .where('postcode4', '=', postcode4)
    .executeTakeFirst();
}

/** A place as a whole; an swv is null when the place lies in more than one, or in none that is known. */
export async function findPlace(db: Db, place: string): Promise<Area | undefined> {
  const [area] = await wholePlaces(db, ['place', '=', place]);
  return area;
}

function postcodesFrom(db: Db, digits: string): Promise<Area[]> {
  return db
    .selectFrom('area')
    .select(['postcode4', 'place', 'po', 'vo'])
    .where('postcode4', 'like', `${digits}%`)
    .orderBy('postcode4')
    .limit(most)
    .execute();
}

async function placesNamed(db: Db, typed: string): Promise<Area[]> {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  return wholePlaces(db, ['search_words', 'like', `%${words.join(' ')}%`]);
}

async function wholePlaces(
  db: Db,
  [column, comparison, value]: ['place', '=', string] | ['search_words', 'like', string],
): Promise<Area[]> {
  const rows = await db
    .selectFrom('area')
    .select(({ fn }) => [
      'place',
      fn.min('po').as('po_first'),
      fn.max('po').as('po_last'),
      fn.min('vo').as('vo_first'),
      fn.max('vo').as('vo_last'),
    ])
    .where(column, comparison, value)
    .groupBy('place')
    .orderBy('place')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    postcode4: null,
    place: row.place,
    po: row.po_first === row.po_last ? row.po_first : null,
    vo: row.vo_first === row.vo_last ? row.vo_first : null,
  }));
}
