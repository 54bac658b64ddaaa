import type { api } from '@steunpunt/contract';
import type { Answers } from '@steunpunt/domain/belscript/answers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { aCase } from '../cases/testing/a-case.ts';
import {
  aContact,
  commonAnswers,
  keepSignedIn,
  openWorkingRegion,
  type WorkingRegion,
} from '../testing/working-region.ts';

type WorklistView = z.infer<(typeof api.getWorklist)['view']>;

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

  test('holds own tasks beside the promises, counted with them, as long as their case may be seen', async () => {
    const { marloes, bram } = region.staff;
    const made = await aCase(region);
    const add = (what: string, dueOn: string, ownerId: string) =>
      marloes.send('POST', `/cases/${made.id}/tasks`, { body: { what, dueOn, ownerId } });
    await add('Verslag vragen', '2026-09-02', marloes.personId);
    await add('School bellen', '2026-09-01', marloes.personId);
    await add('Van Els', '2026-09-01', region.staff.els.personId);
    const list = async (query = 'view=mine') =>
      (await marloes.send('GET', `/worklist?${query}`)).body as WorklistView;
    const about = {
      caseId: made.id,
      caseNumber: made.number,
      callerName: 'Ilse van Rijn',
      childName: 'Tijn',
    };
    expect((await list()).tasks).toMatchObject([
      { ...about, what: 'School bellen', group: 'today', dueOn: '2026-09-01', covering: false },
      { ...about, what: 'Verslag vragen', group: 'tomorrow' },
    ]);
    const { rows, tasks, counts, groups } = await list();
    expect(counts.find(({ view }) => view === 'mine')?.count).toBe(rows.length + tasks.length);
    for (const { group, count } of groups) {
      expect([...rows, ...tasks].filter((one) => one.group === group)).toHaveLength(count);
    }
    expect((await list('view=mine&urgency=U1')).tasks).toEqual([]);
    expect((await list('view=team')).tasks).toEqual([]);
    region.clock.set('2026-09-02T07:00:00.000Z');
    await keepSignedIn(region);
    expect((await list()).tasks.map(({ group }) => group)).toEqual(['late', 'today']);
    await marloes.send('POST', `/cases/${made.id}/hand-over`, {
      version: made.version,
      body: { toPersonId: bram.personId, reason: 'Ik ga met verlof' },
    });
    expect(await list()).toMatchObject({ tasks: [], counts: [{ view: 'mine', count: 0 }, {}] });
  });
});
