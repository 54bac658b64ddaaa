import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Selectable } from 'kysely';
import type { Db } from '../db/tables.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import type { TransferTable } from './transfer-table.ts';

export type TransferRow = Selectable<TransferTable>;

export async function addTransfer(db: Db, transfer: TransferRow): Promise<void> {
  await db.insertInto('transfer').values(transfer).execute();
}

export async function findTransfer(db: Db, id: string): Promise<TransferRow | undefined> {
  return db.selectFrom('transfer').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The last offer of this call, however it ended. */
export async function lastTransferOf(db: Db, callId: string): Promise<TransferRow | undefined> {
  return db
    .selectFrom('transfer')
    .selectAll()
    .where('call_id', '=', callId)
    .orderBy('offered_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Offers this person made or was made, since that moment, newest first. */
export async function transfersSince(db: Db, personId: string, since: Instant): Promise<TransferRow[]> {
  return db
    .selectFrom('transfer')
    .selectAll()
    .where((eb) => eb.or([eb('from_person_id', '=', personId), eb('to_person_id', '=', personId)]))
    .where('offered_at', '>=', since)
    .orderBy('offered_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** Ends an offer that still stands: a conditional update, so that accepting and withdrawing at once have one winner. */
export async function endTransfer(
  db: Db,
  id: string,
  state: 'accepted' | 'declined' | 'withdrawn',
  now: Instant,
): Promise<TransferRow | undefined> {
  return db
    .updateTable('transfer')
    .set((eb) => ({ state, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('state', '=', 'offered')
    .where('expires_at', '>', now)
    .returningAll()
    .executeTakeFirst();
}

/** Who took the caller of this call over on the line. */
export async function takenOverBy(db: Db, callId: string): Promise<string | null> {
  const row = await db
    .selectFrom('transfer')
    .select('to_person_id')
    .where('call_id', '=', callId)
    .where('state', '=', 'accepted')
    .orderBy('offered_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.to_person_id ?? null;
}

/** Ends the offers of this call that nobody answered, and answers what those who made and got them are told. */
export async function withdrawOffersOf(db: Db, callId: string): Promise<LiveSignal[]> {
  const withdrawn = await db
    .updateTable('transfer')
    .set((eb) => ({ state: 'withdrawn', version: eb('version', '+', 1) }))
    .where('call_id', '=', callId)
    .where('state', '=', 'offered')
    .returningAll()
    .execute();
  return withdrawn.flatMap(transferSignals);
}

/** Both who offered and who was asked hear of it. */
export function transferSignals({ id, version, from_person_id, to_person_id }: TransferRow): LiveSignal[] {
  return [from_person_id, to_person_id].map((person) => ({
    topic: 'transfers',
    id,
    version,
    audience: { person },
  }));
}
