import type { schoolView } from '@steunpunt/contract/reference';
import { wordsOf } from '@steunpunt/domain/knowledge/search-words';
import type * as z from 'zod/mini';
import type { Db } from '../db/tables.ts';

export type School = z.infer<typeof schoolView>;

const most = 30;
const shown = ['id', 'name', 'place', 'sector', 'swv'] as const;

/** Schools whose name, place or municipality contains every word; those of the region first, then by name. */
export async function schoolsMatching(
  db: Db,
  typed: string,
  regionSwvs: readonly string[],
): Promise<School[]> {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  let query = db.selectFrom('school').select(shown);
  for (const word of words) query = query.where('search_words', 'like', `%${word}%`);
  return query
    .orderBy((eb) =>
      eb
        .case()
        .when('swv', 'in', regionSwvs.length > 0 ? [...regionSwvs] : [''])
        .then(0)
        .else(1)
        .end(),
    )
    .orderBy('name')
    .orderBy('id')
    .limit(most)
    .execute();
}

export async function findSchool(db: Db, id: string): Promise<School | undefined> {
  return db.selectFrom('school').select(shown).where('id', '=', id).executeTakeFirst();
}
