import type { ContactView } from '@steunpunt/contract/contacts';
import type { Answers } from '@steunpunt/domain/belscript/answers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aContact, commonAnswers, openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';

let region: WorkingRegion;

beforeEach(async () => {
  region = await openWorkingRegion();
});
afterEach(() => region.close());

const get = (who: keyof WorkingRegion['staff'], id: string) =>
  region.staff[who].send('GET', `/contacts/${id}`);
const _seenBy = async (who: keyof WorkingRegion['staff'], id: string) =>
  (await get(who, id)).body as ContactView;

const _doubting = (): Answers => ({
  ...commonAnswers,
  earlierSupport: { value: 'doubted' },
  doubtedPersons: { value: [region.staff.marloes.personId] },
});

describe('the worklist', () => {
  test('groups by due in local time and counts what it shows', async () => {
    const soon: Answers = {
      ...commonAnswers,
      pressing: { value: ['removalLetter'] },
      pressingDate: { value: '2026-09-04' },
    };
    await aContact(region, soon);
    await aContact(region, {
      ...commonAnswers,
      attendance: { value: 'not' },
      attendanceSince: { value: '2026-08-03' },
    });
    await aContact(region);
    const list = async () => (await region.staff.marloes.send('GET', '/worklist?view=team')).body;
    expect(await list()).toMatchObject({
      rows: [{ group: 'today' }, { group: 'tomorrow' }, { group: 'later' }],
      groups: [
        { group: 'late', count: 0 },
        { group: 'today', count: 1 },
        { group: 'tomorrow', count: 1 },
        { group: 'later', count: 1 },
      ],
      counts: [
        { view: 'mine', count: 0 },
        { view: 'team', count: 3 },
      ],
    });
    region.clock.set('2026-09-01T15:00:00.001Z');
    await region.database.unitOfWork.run('change', (tx) =>
      tx.updateTable('session').set({ active_at: region.clock.now() }).execute(),
    );
    expect(await list()).toMatchObject({ rows: [{ group: 'late' }, {}, {}] });
  });

  test('shows held questions to leads only', async () => {
    await aContact(region, {
      ...commonAnswers,
      informationOrSolution: { unknown: true },
      nature: { value: 'A90' },
    });
    expect((await region.staff.els.send('GET', '/worklist')).body).toMatchObject({
      rows: [{ state: 'held', mayTake: true, promise: { by: 'lead' } }],
    });
    expect((await region.staff.marloes.send('GET', '/worklist?view=team')).body).toMatchObject({ rows: [] });
    expect((await region.staff.marloes.send('GET', '/worklist?view=held')).status).toBe(400);
  });

  test('puts a promise made in somebody’s name on their own list', async () => {
    await aContact(region, commonAnswers, { promisedPersonId: region.staff.bram.personId });
    expect((await region.staff.bram.send('GET', '/worklist?view=mine')).body).toMatchObject({
      rows: [{ promise: { personName: 'Bram Kuiper' } }],
    });
    expect((await region.staff.marloes.send('GET', '/worklist?view=mine')).body).toMatchObject({ rows: [] });
  });
});
