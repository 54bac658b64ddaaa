import { type Answers, givenValue } from '@steunpunt/domain/belscript/answers';
import { fromStored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';

/** How callers without a number can be reached, in their own words, by contact. */
export async function otherWaysToReach(
  db: Db,
  contactIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (contactIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('contact_answers')
    .select(['contact_id', 'answers'])
    .where('contact_id', 'in', [...contactIds])
    .execute();
  return new Map(
    rows.flatMap(({ contact_id, answers }) => {
      const callBack = givenValue(fromStored<Answers>(answers), 'callBackNumber');
      if (callBack === undefined || 'number' in callBack) return [];
      const reach = callBack.reach?.trim() ?? '';
      return reach === '' ? [] : [[contact_id, reach] as const];
    }),
  );
}
