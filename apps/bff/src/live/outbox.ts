import type { LiveMessage } from '@steunpunt/contract/live';
import { addMinutes, type Instant } from '@steunpunt/domain/calendar/instant';
import type { Selectable } from 'kysely';
import type { Actor } from '../auth/actor.ts';
import type { Db } from '../db/tables.ts';
import type { Tx } from '../db/tx.ts';
import type { OutboxTable } from './outbox-table.ts';

export type OutboxRow = Selectable<OutboxTable>;

const minutesKept = 24 * 60;

/** Rows after `after`, the oldest first. */
export function outboxAfter(db: Db, after: number, most: number): Promise<OutboxRow[]> {
  return db
    .selectFrom('outbox')
    .selectAll()
    .where('sequence', '>', after)
    .orderBy('sequence')
    .limit(most)
    .execute();
}

/** The first and last sequence that are kept; zeros when there is none. */
export async function outboxBounds(db: Db): Promise<{ first: number; last: number }> {
  const row = await db
    .selectFrom('outbox')
    .select(({ fn }) => [fn.min('sequence').as('first'), fn.max('sequence').as('last')])
    .executeTakeFirst();
  return { first: row?.first ?? 0, last: row?.last ?? 0 };
}

/** Drops rows older than a day. The newest always stays: it says where the stream is. */
export async function forgetOldOutbox(tx: Tx, now: Instant): Promise<void> {
  const { last } = await outboxBounds(tx);
  await tx
    .deleteFrom('outbox')
    .where('at', '<', addMinutes(now, -minutesKept))
    .where('sequence', '<', last)
    .execute();
}

/** Whether this message is for whoever has this role, these swv's and desks. */
export function concerns(row: OutboxRow, actor: Actor): boolean {
  const { audience_swv: swv, audience_desk: desk, audience_person: person, audience_role: role } = row;
  if (swv === null && desk === null && person === null && role === null) return true;
  return (
    person === actor.personId ||
    role === actor.role ||
    (swv !== null && actor.swvs.includes(swv)) ||
    (desk !== null && actor.deskIds.includes(desk))
  );
}

export function messageOf({ sequence, topic, record_id, version }: OutboxRow): LiveMessage {
  return { sequence, topic, id: record_id, version };
}
