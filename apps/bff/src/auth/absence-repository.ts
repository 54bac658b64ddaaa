import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { LocalDate } from '@steunpunt/domain/calendar/local-date';
import type { Selectable } from 'kysely';
import type { Db } from '../db/tables.ts';
import type { AbsenceTable } from './absence-table.ts';

export type AbsenceRow = Selectable<AbsenceTable>;

export async function addAbsence(db: Db, absence: AbsenceRow): Promise<void> {
  await db.insertInto('absence').values(absence).execute();
}

export function findAbsence(db: Db, id: string): Promise<AbsenceRow | undefined> {
  return db.selectFrom('absence').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Saves on the version that was read; undefined when somebody else was first. */
export async function changeAbsence(
  db: Db,
  { id, version }: Pick<AbsenceRow, 'id' | 'version'>,
  change: Partial<Omit<AbsenceRow, 'id' | 'version' | 'person_id'>>,
): Promise<AbsenceRow | undefined> {
  return db
    .updateTable('absence')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returningAll()
    .executeTakeFirst();
}

export async function removeAbsence(db: Db, { id, version }: Pick<AbsenceRow, 'id' | 'version'>) {
  const removed = await db
    .deleteFrom('absence')
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst();
  return removed !== undefined;
}

/** Absences that have not ended yet, the first to begin first. */
export function absencesFrom(db: Db, today: LocalDate): Promise<AbsenceRow[]> {
  return db
    .selectFrom('absence')
    .selectAll()
    .where('last_day', '>=', today)
    .orderBy('first_day')
    .orderBy('id')
    .execute();
}

export function absencesOf(db: Db, personId: string): Promise<AbsenceRow[]> {
  return db
    .selectFrom('absence')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('first_day')
    .orderBy('id')
    .execute();
}

/** The colleagues whom this person covers for on the day of `now` here. */
export async function coveredBy(db: Db, personId: string, now: Instant): Promise<string[]> {
  const today = localDateOf(now);
  const rows = await db
    .selectFrom('absence')
    .select('person_id')
    .where('cover_person_id', '=', personId)
    .where('first_day', '<=', today)
    .where('last_day', '>=', today)
    .orderBy('person_id')
    .execute();
  return [...new Set(rows.map(({ person_id }) => person_id))];
}

/** Who covers for whom on the day of `now` here: the absent by the one who covers. */
export async function coversToday(db: Db, now: Instant): Promise<ReadonlyMap<string, readonly string[]>> {
  const today = localDateOf(now);
  const rows = await db
    .selectFrom('absence')
    .select(['person_id', 'cover_person_id'])
    .where('cover_person_id', 'is not', null)
    .where('first_day', '<=', today)
    .where('last_day', '>=', today)
    .orderBy('person_id')
    .execute();
  const covers = new Map<string, readonly string[]>();
  for (const { person_id, cover_person_id } of rows) {
    if (cover_person_id === null) continue;
    covers.set(cover_person_id, [...new Set([...(covers.get(cover_person_id) ?? []), person_id])]);
  }
  return covers;
}
