import { liveChannels } from '@steunpunt/contract/calls';
import { asInstant, type Instant } from '@steunpunt/domain/calendar/instant';
import type { Selectable } from 'kysely';
import { fromStored, stored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import type { RunningCall } from './call-record.ts';
import type { CallTable } from './call-table.ts';

/** A running call of this person; anybody else's does not exist. */
export async function findCall(db: Db, id: string, personId: string): Promise<RunningCall | undefined> {
  const row = await db
    .selectFrom('call')
    .selectAll()
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row && callOf(row);
}

/** The running calls of a person, oldest first. */
export async function callsOf(db: Db, personId: string): Promise<RunningCall[]> {
  const rows = await db
    .selectFrom('call')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('started_at')
    .orderBy('id')
    .execute();
  return rows.map(callOf);
}

/** A running call whoever it belongs to: only for what a colleague has to know before taking it over. */
export async function callForTransfer(db: Db, id: string): Promise<RunningCall | undefined> {
  const row = await db.selectFrom('call').selectAll().where('id', '=', id).executeTakeFirst();
  return row && callOf(row);
}

/** Ids of calls that were last saved before this moment, the oldest first. */
export async function callsUntouchedSince(db: Db, since: Instant): Promise<string[]> {
  const rows = await db
    .selectFrom('call')
    .select('id')
    .where('saved_at', '<', since)
    .orderBy('saved_at')
    .execute();
  return rows.map(({ id }) => id);
}

/** The call, whoever it belongs to, when it was last saved before this moment. */
export async function callUntouchedSince(
  db: Db,
  id: string,
  since: Instant,
): Promise<RunningCall | undefined> {
  const row = await db
    .selectFrom('call')
    .selectAll()
    .where('id', '=', id)
    .where('saved_at', '<', since)
    .executeTakeFirst();
  return row && callOf(row);
}

/** Whether a call of this person is running: their session may then rest longer. */
export async function hasRunningCall(db: Db, personId: string): Promise<boolean> {
  const row = await db.selectFrom('call').select('id').where('person_id', '=', personId).executeTakeFirst();
  return row !== undefined;
}

/** Whether somebody is on the line with this person: a mail or a late entry keeps nobody waiting. */
export async function isOnTheLine(db: Db, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('call')
    .select('id')
    .where('person_id', '=', personId)
    .where('channel', 'in', liveChannels)
    .whereRef('arrived_at', '=', 'started_at')
    .executeTakeFirst();
  return row !== undefined;
}

export async function addCall(db: Db, call: RunningCall): Promise<void> {
  await db
    .insertInto('call')
    .values({
      id: call.id,
      person_id: call.personId,
      desk_id: call.deskId,
      started_at: call.startedAt,
      ...columnsOf(call),
    })
    .execute();
}

/** Saves on the version before this one; false when somebody (another tab) was first. */
export async function saveCall(db: Db, call: RunningCall): Promise<boolean> {
  const result = await db
    .updateTable('call')
    .set(columnsOf(call))
    .where('id', '=', call.id)
    .where('version', '=', call.version - 1)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** The numbers and addresses that were looked up in this call. */
export async function lookedUpIn(db: Db, id: string): Promise<readonly string[]> {
  const row = await db.selectFrom('call').select('looked_up').where('id', '=', id).executeTakeFirst();
  return row === undefined ? [] : fromStored<string[]>(row.looked_up);
}

/** Leaves the version as it is: nothing that the writer sees has changed. */
export async function keepLookedUp(db: Db, id: string, values: readonly string[]): Promise<void> {
  await db
    .updateTable('call')
    .set({ looked_up: stored(values) })
    .where('id', '=', id)
    .execute();
}

export async function removeCall(db: Db, id: string): Promise<void> {
  await db.deleteFrom('call').where('id', '=', id).execute();
}

function columnsOf(call: RunningCall) {
  return {
    version: call.version,
    channel: call.channel,
    arrived_at: call.arrivedAt,
    saved_at: call.savedAt,
    belscript_version: call.belscriptVersion,
    answers: stored(call.answers),
    typing: stored(call.typing),
    notepad: call.notepad,
    told: stored(call.told),
    safety_log: stored(call.safetyLog),
    waiting_since: call.waitingSince,
    waited_seconds: call.waitedSeconds,
    related_contact_id: call.relatedContactId,
    place: call.place === null ? null : stored(call.place),
    choices: call.choices === null ? null : stored(call.choices),
  };
}

function callOf(row: Selectable<CallTable>): RunningCall {
  return {
    id: row.id,
    version: row.version,
    personId: row.person_id,
    deskId: row.desk_id,
    channel: row.channel,
    arrivedAt: asInstant(row.arrived_at),
    startedAt: asInstant(row.started_at),
    savedAt: asInstant(row.saved_at),
    belscriptVersion: row.belscript_version,
    answers: fromStored(row.answers),
    typing: fromStored(row.typing),
    notepad: row.notepad,
    told: fromStored(row.told),
    safetyLog: fromStored(row.safety_log),
    waitingSince: row.waiting_since === null ? null : asInstant(row.waiting_since),
    waitedSeconds: row.waited_seconds,
    relatedContactId: row.related_contact_id,
    place: row.place === null ? null : fromStored(row.place),
    choices: row.choices === null ? null : fromStored(row.choices),
  };
}
