import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Selectable } from 'kysely';
import type { Db } from '../db/tables.ts';
import { type FileIds, orNone } from './file-parts-repository.ts';
import type { RetentionHoldTable } from './retention-tables.ts';

export type HoldRow = Selectable<RetentionHoldTable>;

export async function addHold(db: Db, hold: HoldRow): Promise<void> {
  await db.insertInto('retention_hold').values(hold).execute();
}

/** The newest first, those that are over among them. */
export function holdsOfRecord(db: Db, recordId: string): Promise<HoldRow[]> {
  return db
    .selectFrom('retention_hold')
    .selectAll()
    .where('record_id', '=', recordId)
    .orderBy('set_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** Ends a hold of this record; false when there is none that is not over. */
export async function endHold(
  db: Db,
  { id, recordId }: { readonly id: string; readonly recordId: string },
  { personId, now }: { readonly personId: string; readonly now: Instant },
): Promise<boolean> {
  const ended = await db
    .updateTable('retention_hold')
    .set({ ended_on: localDateOf(now), ended_by: personId })
    .where('id', '=', id)
    .where('record_id', '=', recordId)
    .where('ended_on', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return ended !== undefined;
}

/**
 * Whether anything in the file is held today: by a hold, or by what a parent or pupil asked and nobody decided yet.
 * `besides`: a request that does not count, because it is being decided.
 */
export async function isHeld(
  db: Db,
  { contacts, cases }: FileIds,
  now: Instant,
  besides: string | null = null,
): Promise<boolean> {
  const asked = await db
    .selectFrom('privacy_request')
    .select('id')
    .where('case_id', 'in', orNone(cases))
    .where('state', '=', 'open')
    .where('id', '!=', besides ?? '')
    .limit(1)
    .executeTakeFirst();
  if (asked !== undefined) return true;
  const held = await db
    .selectFrom('retention_hold')
    .select('id')
    .where('record_id', 'in', orNone([...contacts, ...cases]))
    .where('ended_on', 'is', null)
    .where('until_on', '>=', localDateOf(now))
    .limit(1)
    .executeTakeFirst();
  return held !== undefined;
}
