import type { CallBackView } from '@steunpunt/contract/call-backs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { callBackStory, reason, refusalIn } from '../testing/call-back-story.ts';
import { aContact, commonAnswers, openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';

let region: WorkingRegion;

beforeEach(async () => {
  region = await openWorkingRegion();
});
afterEach(() => region.close());

const { taken, view, ask, tryToCall, moveTo } = callBackStory(() => region);

describe('late', () => {
  test('warns two office hours ahead, is on the lead’s list once late, and is told', async () => {
    const id = await taken();
    const warning = async () => (await view(id)).lateness;
    expect(await warning()).toEqual({ state: 'inTime', warnsAt: '2026-09-03T13:00:00.000Z', minutes: null });
    await moveTo('2026-09-03T14:00:00.000Z');
    expect(await warning()).toEqual({ state: 'near', warnsAt: null, minutes: 60 });
    const late = async () => {
      const { body } = await region.staff.els.send('GET', '/worklist?view=late');
      return (body as { rows: { contactId: string }[] }).rows.map(({ contactId }) => contactId);
    };
    expect(await late()).toEqual([]);
    await moveTo('2026-09-04T08:00:00.000Z');
    expect(await late()).toEqual([id]);
    const until = { date: '2026-09-04', time: '16:00' };
    const told = await ask('marloes', id, 'late-notices', { until, how: 'phone', note: 'Is goed' });
    expect(told.body).toMatchObject({
      promise: { untilDate: '2026-09-04', untilTime: '16:00' },
      owedUntil: '2026-09-03T15:00:00.000Z',
      history: [{ event: 'toldLate', how: 'phone', reason: 'Is goed' }],
    });
    expect(await late()).toEqual([]);
    expect((await tryToCall(id, 'spoken')).body).toMatchObject({ ended: { outcome: 'spoken', late: true } });
  });

  test('a moment before the promise is an error at the field', async () => {
    const id = await taken();
    const until = { date: '2026-09-02', time: '09:00' };
    const answer = await ask('marloes', id, 'late-notices', { until, how: 'phone', note: null });
    expect(answer.body).toMatchObject({ errors: [{ path: 'until', code: 'notLater' }] });
  });
});

describe('suspending and extending', () => {
  const waiting = { reason: 'waitingForParent', note: null, expected: '2026-09-04' };

  test('a suspended promise leaves the due groups; resuming adds the office hours back and says so', async () => {
    const id = await taken();
    const suspended = await ask('marloes', id, 'suspension', waiting);
    expect(suspended.body).toMatchObject({
      status: 'suspended',
      suspended: { since: '2026-09-01T08:00:00.000Z', reason: 'waitingForParent', expected: '2026-09-04' },
    });
    expect((await region.staff.marloes.send('GET', '/worklist?view=mine')).body).toMatchObject({
      rows: [{ group: 'suspended', suspended: { expected: '2026-09-04' } }],
      groups: [
        { group: 'late', count: 0 },
        { group: 'today', count: 0 },
        { group: 'tomorrow', count: 0 },
        { group: 'later', count: 0 },
        { group: 'resting', count: 0 },
        { group: 'suspended', count: 1 },
      ],
    });
    expect(refusalIn(await tryToCall(id, 'spoken'))).toBe('clockStandsStill');
    await moveTo('2026-09-02T08:00:00.000Z');
    const resumed = await ask('marloes', id, 'resumption', {});
    expect(resumed.body).toMatchObject({ status: 'due', promise: { untilDate: '2026-09-04' } });
    const lines = (resumed.body as CallBackView).promise?.explanation.map(({ text }) => text);
    expect(lines?.at(-1)).toBe(
      'wo 2 sep 10:00: stond stil sinds di 1 sep 10:00; 8 uur en 30 minuten kantoortijd erbij, dus uiterlijk vr 4 sep 17:00',
    );
  });

  test('what is wrong is told at its field', async () => {
    const id = await taken();
    const past = await ask('marloes', id, 'suspension', { ...waiting, expected: '2026-08-31' });
    expect(past.body).toMatchObject({ errors: [{ path: 'expected', code: 'tooLongAgo' }] });
    const other = await ask('marloes', id, 'suspension', { ...waiting, reason: 'other' });
    expect(other.body).toMatchObject({ errors: [{ path: 'note', code: 'required' }] });
  });

  test('a promise is extended once', async () => {
    const id = await taken();
    const extended = await ask('marloes', id, 'extension', { workingDays: 1, reason });
    expect(extended.body).toMatchObject({ extended: true, promise: { untilDate: '2026-09-04' } });
    expect(refusalIn(await ask('marloes', id, 'extension', { workingDays: 1, reason }))).toBe(
      'alreadyExtended',
    );
  });

  test('a stale version changes nothing and tells the current one', async () => {
    const id = await taken();
    const { version } = await view(id);
    await tryToCall(id, 'noAnswer');
    const stale = await ask('marloes', id, 'extension', { workingDays: 1, reason }, version);
    expect([stale.status, stale.body]).toMatchObject([412, { version: version + 1 }]);
    expect((await view(id)).extended).toBe(false);
  });
});

describe('who may', () => {
  test('everything of a paused contact is refused', async () => {
    const id = await taken();
    await region.database.unitOfWork.run('change', (tx) =>
      tx.updateTable('contact').set({ state: 'paused' }).where('id', '=', id).execute(),
    );
    expect(refusalIn(await tryToCall(id, 'spoken'))).toBe('paused');
    for (const { refusal } of (await view(id)).steps) expect(refusal).toEqual({ code: 'paused' });
  });

  test('for the person doubted it does not exist, whatever they ask', async () => {
    const doubtedPersons = { value: [region.staff.bram.personId] };
    const id = await aContact(region, {
      ...commonAnswers,
      earlierSupport: { value: 'doubted' },
      doubtedPersons,
    });
    expect((await tryToCall(id, 'spoken', 'bram')).status).toBe(404);
    expect((await ask('bram', id, 'extension', { workingDays: 1, reason }, 1)).status).toBe(404);
    await region.staff.els.send('POST', `/contacts/${id}/take`);
    const { candidates } = await view(id, 'els');
    expect(candidates.map(({ name }) => name)).toEqual(['Marloes Hendriks']);
    const over = { toPersonId: region.staff.bram.personId, reason };
    expect(refusalIn(await ask('els', id, 'hand-over', over))).toBe('doubtedPerson');
  });

  test('the team takes it first, and the desk keeps only what it promised itself', async () => {
    const id = await aContact(region);
    expect(refusalIn(await tryToCall(id, 'spoken', 'bram'))).toBe('takeFirst');
    expect(refusalIn(await tryToCall(id, 'spoken', 'sandra'))).toBe('promiseOfOthers');
    expect((await tryToCall(id, 'spoken', 'joris')).status).toBe(404);
    expect((await tryToCall(id, 'spoken', 'petra')).status).toBe(403);
  });
});
