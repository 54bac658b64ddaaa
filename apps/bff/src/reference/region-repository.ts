import type { regionView, swvView } from '@steunpunt/contract/reference';
import type { SchoolHoliday } from '@steunpunt/domain/calendar/school-holidays';
import { type DecisionDays, defaultDecisionDays } from '@steunpunt/domain/calendar/term';
import type { Swv } from '@steunpunt/domain/reference/swv';
import type * as z from 'zod/mini';
import { bit } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';

export type RegionView = z.infer<typeof regionView>;
type SwvView = z.infer<typeof swvView>;

const theRegion = 'region';

/** The region as it is set; a new installation has none of it yet. */
export async function findRegion(db: Db): Promise<RegionView> {
  const region = await db.selectFrom('region').selectAll().where('id', '=', theRegion).executeTakeFirst();
  const area = await db.selectFrom('area').select('postcode4').limit(1).executeTakeFirst();
  const school = await db.selectFrom('school').select('id').limit(1).executeTakeFirst();
  return {
    name: region?.name ?? '',
    scenario: region?.scenario === 2 ? 2 : 1,
    swvs: [...(await swvsOfRegion(db))],
    schoolHolidays: [...(await schoolHolidays(db))],
    decisionDays: await decisionDays(db),
    areasKnown: area !== undefined,
    schoolsKnown: school !== undefined,
  };
}

export async function hasRegion(db: Db): Promise<boolean> {
  const region = await db.selectFrom('region').select('id').where('id', '=', theRegion).executeTakeFirst();
  return region !== undefined;
}

export async function swvsOfRegion(db: Db): Promise<readonly Swv[]> {
  return db.selectFrom('swv').select(['code', 'name', 'kind']).orderBy('position').execute();
}

/** Within how many working days a held question is decided. */
export async function decisionDays(db: Db): Promise<DecisionDays> {
  const row = await db
    .selectFrom('region')
    .select(['decision_days', 'decision_days_urgent'])
    .where('id', '=', theRegion)
    .executeTakeFirst();
  return row === undefined
    ? defaultDecisionDays
    : { usual: row.decision_days, urgent: row.decision_days_urgent };
}

export async function schoolHolidays(db: Db): Promise<SchoolHoliday[]> {
  const rows = await db.selectFrom('school_holiday').selectAll().orderBy('first_day').execute();
  return rows.map(({ first_day, last_day, name, works_on }) => ({
    from: first_day as SchoolHoliday['from'],
    to: last_day as SchoolHoliday['to'],
    name,
    open: works_on === 1,
  }));
}

export type RegionSettings = {
  readonly name: string;
  readonly scenario: 1 | 2;
  readonly swvs: readonly SwvView[];
  readonly schoolHolidays: readonly { from: string; to: string; name: string; open: boolean }[];
  readonly decisionDays?: DecisionDays;
};

/** Replaces name, way of working, swv's and school holidays at once; answers the new version. */
export async function saveRegion(db: Db, settings: RegionSettings): Promise<number> {
  const known = await db
    .selectFrom('region')
    .select('version')
    .where('id', '=', theRegion)
    .executeTakeFirst();
  const version = (known?.version ?? 0) + 1;
  const { name, scenario, decisionDays: days = defaultDecisionDays } = settings;
  await db.deleteFrom('region').execute();
  await db
    .insertInto('region')
    .values({
      id: theRegion,
      name,
      scenario,
      version,
      decision_days: days.usual,
      decision_days_urgent: days.urgent,
    })
    .execute();
  await db.deleteFrom('swv').execute();
  await db
    .insertInto('swv')
    .values(settings.swvs.map((swv, position) => ({ ...swv, position })))
    .execute();
  await db.deleteFrom('school_holiday').execute();
  const holidays = settings.schoolHolidays.map((holiday, index) => ({
    id: `holiday-${index + 1}`,
    first_day: holiday.from,
    last_day: holiday.to,
    name: holiday.name,
    works_on: bit(holiday.open),
  }));
  if (holidays.length > 0) await db.insertInto('school_holiday').values(holidays).execute();
  return version;
}
