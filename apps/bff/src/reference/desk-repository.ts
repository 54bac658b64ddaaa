import type { deskView } from '@steunpunt/contract/reference';
import type { Selectable } from 'kysely';
import type * as z from 'zod/mini';
import { newId } from '../db/new-id.ts';
import { fromStored, stored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import type { DeskTable } from './reference-tables.ts';

export type Desk = z.infer<typeof deskView>;
export type DeskSettings = Omit<Desk, 'id'>;

export async function listDesks(db: Db): Promise<Desk[]> {
  return (await db.selectFrom('desk').selectAll().orderBy('name').execute()).map(deskOf);
}

export async function findDesk(db: Db, id: string): Promise<Desk | undefined> {
  const row = await db.selectFrom('desk').selectAll().where('id', '=', id).executeTakeFirst();
  return row && deskOf(row);
}

export async function addDesk(db: Db, desk: DeskSettings, id = newId()): Promise<Desk> {
  await db
    .insertInto('desk')
    .values({ id, ...rowOf(desk), version: 1 })
    .execute();
  return { id, ...desk };
}

/** Undefined when there is no such desk. */
export async function changeDesk(db: Db, id: string, desk: DeskSettings): Promise<number | undefined> {
  const row = await db
    .updateTable('desk')
    .set((eb) => ({ ...rowOf(desk), version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirst();
  return row?.version;
}

function rowOf(desk: DeskSettings) {
  const { name, greeting, swv, phoneHours, officeHours, closures, callBackDays } = desk;
  return {
    name,
    greeting,
    swv,
    phone_hours: stored(phoneHours),
    office_hours: stored(officeHours),
    closures: stored(closures),
    call_back_days: callBackDays,
    rest_minutes: desk.restMinutes,
    attempts_before_decision: desk.attempts,
    warn_minutes: desk.warnMinutes,
  };
}

function deskOf(row: Selectable<DeskTable>): Desk {
  const { id, name, greeting, swv } = row;
  return {
    id,
    name,
    greeting,
    swv,
    phoneHours: fromStored(row.phone_hours),
    officeHours: fromStored(row.office_hours),
    closures: fromStored(row.closures),
    callBackDays: row.call_back_days,
    restMinutes: row.rest_minutes,
    attempts: row.attempts_before_decision,
    warnMinutes: row.warn_minutes,
  };
}
