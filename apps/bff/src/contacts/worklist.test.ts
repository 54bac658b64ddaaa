import type { Answers } from '@steunpunt/domain/belscript/answers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  aContact,
  commonAnswers,
  keepSignedIn,
  openWorkingRegion,
  type WorkingRegion,
} from '../testing/working-region.ts';

let region: WorkingRegion;

beforeEach(async () => {
  region = await openWorkingRegion();
});
afterEach(() => region.close());

const removal: Answers = {
  ...commonAnswers,
  pressing: { value: ['removalLetter'] },
  pressingDate: { value: '2026-09-04' },
};

describe('the worklist', () => {
  test('groups by due in local time and counts what it shows', async () => {
    await aContact(region, removal);
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
        { group: 'resting', count: 0 },
        { group: 'suspended', count: 0 },
      ],
      counts: [
        { view: 'mine', count: 0 },
        { view: 'team', count: 3 },
      ],
    });
    region.clock.set('2026-09-01T15:00:00.001Z');
    await keepSignedIn(region);
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

  test('shows the lead at once what came in too late for the same day, until somebody has it', async () => {
    region.clock.set('2026-09-01T14:30:00.000Z');
    await keepSignedIn(region);
    const id = await aContact(region, removal);
    const held = async () => (await region.staff.els.send('GET', '/worklist?view=held')).body;
    expect(await held()).toMatchObject({
      rows: [{ contactId: id, urgency: 'U1', promise: { leadToldAtOnce: true, untilDate: '2026-09-02' } }],
    });
    await region.staff.marloes.send('POST', `/contacts/${id}/take`);
    expect(await held()).toMatchObject({ rows: [] });
  });

  test('leaves to the team what can still be kept the same day', async () => {
    await aContact(region, removal);
    expect((await region.staff.els.send('GET', '/worklist?view=held')).body).toMatchObject({ rows: [] });
    expect((await region.staff.els.send('GET', '/worklist?view=team')).body).toMatchObject({
      rows: [{ urgency: 'U1', promise: { leadToldAtOnce: false, untilDate: '2026-09-01' } }],
    });
  });

  test('puts a promise made in somebody’s name on their own list', async () => {
    await aContact(region, commonAnswers, { promisedPersonId: region.staff.bram.personId });
    expect((await region.staff.bram.send('GET', '/worklist?view=mine')).body).toMatchObject({
      rows: [{ promise: { personName: 'Bram Kuiper' } }],
    });
    expect((await region.staff.marloes.send('GET', '/worklist?view=mine')).body).toMatchObject({ rows: [] });
  });
});
