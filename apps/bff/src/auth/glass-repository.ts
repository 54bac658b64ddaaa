import { asInstant, type Instant } from '@steunpunt/domain/calendar/instant';
import type { OpenGlass } from '@steunpunt/domain/people/actor';
import type { Selectable } from 'kysely';
import type { Db } from '../db/tables.ts';
import type { BreakGlassTable } from './glass-table.ts';

export type GlassRow = Selectable<BreakGlassTable>;

/** The case this person opened by break-glass and that is still open; null when there is none. */
export async function openGlassOf(db: Db, personId: string, now: Instant): Promise<OpenGlass | null> {
  const row = await db
    .selectFrom('break_glass')
    .select(['id', 'case_id', 'until_at'])
    .where('person_id', '=', personId)
    .where('until_at', '>', now)
    .orderBy('until_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : glassOf(row);
}

/** Everybody who has a case open by break-glass now. */
export async function openGlasses(db: Db, now: Instant): Promise<ReadonlyMap<string, OpenGlass>> {
  const rows = await db
    .selectFrom('break_glass')
    .select(['id', 'person_id', 'case_id', 'until_at'])
    .where('until_at', '>', now)
    .orderBy('until_at')
    .execute();
  return new Map(rows.map((row) => [row.person_id, glassOf(row)]));
}

export async function findGlass(db: Db, id: string, personId: string): Promise<GlassRow | undefined> {
  return db
    .selectFrom('break_glass')
    .selectAll()
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .executeTakeFirst();
}

/** One case at a time: what this person had open is closed. */
export async function openGlass(db: Db, row: GlassRow): Promise<void> {
  await closeGlassOf(db, row.person_id, row.opened_at);
  await db.insertInto('break_glass').values(row).execute();
}

export async function closeGlassOf(db: Db, personId: string, at: string): Promise<void> {
  await db
    .updateTable('break_glass')
    .set({ until_at: at })
    .where('person_id', '=', personId)
    .where('until_at', '>', at)
    .execute();
}

function glassOf(row: Pick<GlassRow, 'id' | 'case_id' | 'until_at'>): OpenGlass {
  return { id: row.id, caseId: row.case_id, until: asInstant(row.until_at) };
}
