import type { Actor } from '@steunpunt/domain/people/actor';
import type { Db } from '../db/tables.ts';
import { findDecider } from './decider-repository.ts';

/** Every doorbraak that this person may see: those of a lead's swv's, of the own teams, and those laid before the decider. */
export async function idsToList(db: Db, { role, personId, swvs }: Actor): Promise<string[]> {
  const decider = await findDecider(db);
  const rows = await db
    .selectFrom('doorbraak')
    .select('doorbraak.id')
    .where((eb) =>
      eb.or([
        ...(role === 'lead' && swvs.length > 0 ? [eb('doorbraak.swv', 'in', [...swvs])] : []),
        ...(decider?.personId === personId ? [eb('doorbraak.stage', '!=', 'requested')] : []),
        eb.exists(
          eb
            .selectFrom('doorbraak_member')
            .select('doorbraak_member.person_id')
            .whereRef('doorbraak_member.doorbraak_id', '=', 'doorbraak.id')
            .where('doorbraak_member.person_id', '=', personId),
        ),
      ]),
    )
    .orderBy((eb) => eb.fn.coalesce('doorbraak.until_at', eb.val('9999')))
    .orderBy('doorbraak.id')
    .limit(200)
    .execute();
  return rows.map(({ id }) => id);
}
