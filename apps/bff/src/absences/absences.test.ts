import type { AbsenceView } from '@steunpunt/contract/absences';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';

type Name = keyof WorkingRegion['staff'];
let region: WorkingRegion;

beforeEach(async () => {
  region = await openWorkingRegion();
});
afterEach(() => region.close());

const idOf = (name: Name) => region.staff[name].personId;
const body = (name: Name, more: Record<string, unknown> = {}) => ({
  personId: idOf(name),
  firstDay: '2026-09-01',
  lastDay: '2026-09-04',
  coverPersonId: null,
  reason: 'leave',
  ...more,
});
const add = (who: Name, asked: Record<string, unknown>) =>
  region.staff[who].send('POST', '/absences', { body: asked });
const list = async (who: Name) =>
  (await region.staff[who].send('GET', '/absences')).body as {
    absences: AbsenceView[];
    people: { id: string; covers: { name: string }[] }[];
  };

describe('an absence', () => {
  test('is set by the person, and colleagues see who covers but not why', async () => {
    const added = await add('marloes', body('marloes', { coverPersonId: idOf('bram') }));
    expect([added.status, added.body]).toMatchObject([
      201,
      { today: true, coverName: 'Bram Kuiper', reason: 'leave' },
    ]);
    expect((await list('bram')).absences).toMatchObject([
      { name: 'Marloes Hendriks', reason: null, mayEnd: false },
    ]);
    expect((await list('els')).absences).toMatchObject([{ reason: 'leave', mayEnd: true }]);
  });

  test('is set by a lead for somebody of the own swv, and by nobody else', async () => {
    expect((await add('els', body('marloes'))).status).toBe(201);
    expect((await add('els', body('joris'))).status).toBe(404);
    expect((await add('bram', body('joris'))).status).toBe(404);
    expect((await add('petra', body('petra'))).status).toBe(403);
  });

  test('names what is wrong at its field', async () => {
    const wrong = body('marloes', { lastDay: '2026-08-31', coverPersonId: idOf('joris') });
    const answer = await add('marloes', wrong);
    expect([answer.status, answer.body]).toMatchObject([
      400,
      {
        errors: [
          { path: 'lastDay', code: 'periodEndsBeforeItBegins' },
          { path: 'coverPersonId', code: 'coversNobody' },
        ],
      },
    ]);
    await add('marloes', body('marloes'));
    expect((await add('marloes', body('marloes'))).body).toMatchObject({
      errors: [{ path: 'firstDay', code: 'overlap' }],
    });
  });

  test('offers only who may cover', async () => {
    const { people } = await list('els');
    const marloes = people.find(({ id }) => id === idOf('marloes'));
    expect(marloes?.covers.map(({ name }) => name)).toEqual(['Bram Kuiper', 'Els van Dijk']);
    expect((await list('marloes')).people.map(({ id }) => id)).toEqual([idOf('marloes')]);
  });

  test('ends on the version that was read: what has not begun is gone, what began ended yesterday', async () => {
    const { body: future } = await add('marloes', body('marloes', { firstDay: '2026-09-02' }));
    const { id } = future as AbsenceView;
    expect((await region.staff.bram.send('DELETE', `/absences/${id}`, { version: 1 })).status).toBe(404);
    expect((await region.staff.marloes.send('DELETE', `/absences/${id}`, { version: 9 })).status).toBe(412);
    expect((await region.staff.marloes.send('DELETE', `/absences/${id}`, { version: 1 })).status).toBe(200);
    expect((await list('marloes')).absences).toEqual([]);
    const { body: begun } = await add('els', body('bram', { firstDay: '2026-08-31' }));
    await region.staff.els.send('DELETE', `/absences/${(begun as AbsenceView).id}`, { version: 1 });
    const rows = await region.database.read.selectFrom('absence').select(['last_day', 'version']).execute();
    expect(rows).toEqual([{ last_day: '2026-08-31', version: 2 }]);
    expect((await list('els')).absences).toEqual([]);
  });

  test('is told to everybody, and to who covers that their list changed', async () => {
    await add('marloes', body('marloes', { coverPersonId: idOf('bram') }));
    const told = await region.database.read
      .selectFrom('outbox')
      .select(['topic', 'audience_person'])
      .execute();
    expect(told).toContainEqual({ topic: 'presence', audience_person: null });
    expect(told).toContainEqual({ topic: 'worklist', audience_person: idOf('bram') });
  });
});
