import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { ExpressionBuilder } from 'kysely';
import type { Db, Tables } from '../db/tables.ts';

export type DuePromise = { readonly contactId: string; readonly deskId: string; readonly until: string };

const most = 1000;

/**
 * Open promises of these desks for a moment up to `before` of which nobody was told yet what there is to tell: that they are
 * late, or for those still to come that they are near. The earliest first.
 */
export async function promisesNotWarnedOf(
  db: Db,
  deskIds: readonly string[],
  now: Instant,
  before: Instant,
): Promise<DuePromise[]> {
  if (deskIds.length === 0) return [];
  const rows = await db
    .selectFrom('promise')
    .innerJoin('contact', 'contact.id', 'promise.contact_id')
    .select(['promise.contact_id', 'contact.desk_id', 'promise.until_at'])
    .where('promise.kept_at', 'is', null)
    .where('promise.until_at', '<', before)
    .where('contact.desk_id', 'in', [...deskIds])
    .where((eb) =>
      eb.or([
        eb.and([eb('promise.until_at', '<=', now), eb.not(eb.exists(toldOf(eb, 'promiseLate')))]),
        eb.and([eb('promise.until_at', '>', now), eb.not(eb.exists(toldOf(eb, 'promiseNear')))]),
      ]),
    )
    .orderBy('promise.until_at')
    .limit(most)
    .execute();
  return rows.map(({ contact_id, desk_id, until_at }) => ({
    contactId: contact_id,
    deskId: desk_id,
    until: until_at,
  }));
}

function toldOf(eb: ExpressionBuilder<Tables, 'promise' | 'contact'>, kind: 'promiseNear' | 'promiseLate') {
  return eb
    .selectFrom('notification')
    .select('notification.id')
    .where('notification.record_kind', '=', 'contact')
    .whereRef('notification.record_id', '=', 'promise.contact_id')
    .whereRef('notification.occasion', '=', 'promise.until_at')
    .where('notification.kind', '=', kind);
}
