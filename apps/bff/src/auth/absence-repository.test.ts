import { asInstant } from '@steunpunt/domain/calendar/instant';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedRegion } from '../demo/seed-region.ts';
import { actorsOfStaff } from '../reference/colleague-repository.ts';
import { dialects, type OpenTestDatabase, openTestDatabase } from '../testing/test-database.ts';
import {
  type AbsenceRow,
  absencesFrom,
  absencesOf,
  addAbsence,
  changeAbsence,
  coveredBy,
  coversToday,
  findAbsence,
  removeAbsence,
} from './absence-repository.ts';

const now = asInstant('2026-11-23T08:00:00.000Z');
/** Half past midnight here, still Sunday in UTC. */
const mondayNight = asInstant('2026-11-22T23:30:00.000Z');
const sundayNight = asInstant('2026-11-22T22:30:00.000Z');

describe.each(dialects)('absences on %s', (dialect) => {
  let database: OpenTestDatabase;
  let id: (name: 'marloes' | 'bram' | 'els') => string;
  const week = (): AbsenceRow => ({
    id: 'week',
    version: 1,
    person_id: id('marloes'),
    first_day: '2026-11-23',
    last_day: '2026-11-27',
    cover_person_id: id('bram'),
    reason: 'leave',
    set_by: id('els'),
    set_at: now,
  });

  beforeAll(async () => {
    database = await openTestDatabase(dialect);
    const region = await database.unitOfWork.run('change', (tx) =>
      seedRegion(tx, { now, scenario: 1, passwordHash: 'x' }),
    );
    id = region.personId;
    await database.unitOfWork.run('change', async (tx) => {
      await addAbsence(tx, week());
      await addAbsence(tx, { ...week(), id: 'past', first_day: '2026-11-02', last_day: '2026-11-06' });
      await addAbsence(tx, { ...week(), id: 'alone', person_id: id('els'), cover_person_id: null });
    });
  });
  afterAll(() => database.close());

  test('cover from the first day to the last one, by the date here', async () => {
    expect(await coveredBy(database.read, id('bram'), sundayNight)).toEqual([]);
    expect(await coveredBy(database.read, id('bram'), mondayNight)).toEqual([id('marloes')]);
    const friday = asInstant('2026-11-27T22:59:00.000Z');
    expect(await coveredBy(database.read, id('bram'), friday)).toEqual([id('marloes')]);
    const saturday = asInstant('2026-11-27T23:00:00.000Z');
    expect(await coveredBy(database.read, id('bram'), saturday)).toEqual([]);
    expect(await coveredBy(database.read, id('els'), now)).toEqual([]);
  });

  test('are known of all staff at once, in the roles that have contacts', async () => {
    expect([...(await coversToday(database.read, now))]).toEqual([[id('bram'), [id('marloes')]]]);
    const covering = (await actorsOfStaff(database.read, now)).filter(
      ({ coversFor }) => coversFor.length > 0,
    );
    expect(covering.map(({ personId, role }) => [personId, role])).toEqual([[id('bram'), 'contactPerson']]);
    expect((await actorsOfStaff(database.read, sundayNight)).flatMap(({ coversFor }) => coversFor)).toEqual(
      [],
    );
  });

  test('are listed until they are over, and all of one person', async () => {
    const ids = (rows: readonly AbsenceRow[]) => rows.map((row) => row.id).sort();
    expect(ids(await absencesFrom(database.read, '2026-11-20'))).toEqual(['alone', 'week']);
    expect(ids(await absencesFrom(database.read, '2026-11-28'))).toEqual([]);
    expect(ids(await absencesOf(database.read, id('marloes')))).toEqual(['past', 'week']);
  });

  test('change and go on the version that was read', async () => {
    const change = { last_day: '2026-11-30' };
    const changed = await database.unitOfWork.run('change', (tx) =>
      changeAbsence(tx, { id: 'alone', version: 1 }, change),
    );
    expect(changed).toMatchObject({ version: 2, last_day: '2026-11-30' });
    const stale = { id: 'alone', version: 1 };
    expect(await database.unitOfWork.run('change', (tx) => changeAbsence(tx, stale, change))).toBeUndefined();
    expect(await database.unitOfWork.run('change', (tx) => removeAbsence(tx, stale))).toBe(false);
    const current = { id: 'alone', version: 2 };
    expect(await database.unitOfWork.run('change', (tx) => removeAbsence(tx, current))).toBe(true);
    expect(await findAbsence(database.read, 'alone')).toBeUndefined();
  });
});
