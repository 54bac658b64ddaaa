import type { CallView } from '@steunpunt/contract/calls';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  aRunningCall,
  commonAnswers,
  openWorkingRegion,
  type WorkingRegion,
} from '../testing/working-region.ts';

let region: WorkingRegion;

beforeEach(async () => {
  region = await openWorkingRegion();
});
afterEach(() => region.close());

const startBody = () => ({ channel: 'phone', deskId: region.deskId });

describe('starting', () => {
  test('a call begins empty, on the current script, with the number the softphone gave', async () => {
    const { sandra } = region.staff;
    const { status, body } = await sandra.send('POST', '/calls', {
      body: { ...startBody(), number: '+31612345678' },
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      version: 1,
      channel: 'phone',
      answers: { callBackNumber: { value: { number: '+31612345678' } } },
      notepad: '',
      safetyLog: [],
      transferId: null,
    });
  });

  test('a double click starts one call', async () => {
    const { sandra } = region.staff;
    const key = 'a-key-of-one-double-click';
    const first = await sandra.send('POST', '/calls', { body: startBody(), key });
    const second = await sandra.send('POST', '/calls', { body: startBody(), key });
    expect(second.status).toBe(201);
    expect((second.body as CallView).id).toBe((first.body as CallView).id);
    const list = await sandra.send('GET', '/calls');
    expect((list.body as { calls: CallView[] }).calls).toHaveLength(1);
  });

  test('four run at once, a fifth is refused', async () => {
    const { sandra } = region.staff;
    for (let count = 0; count < 4; count += 1) await sandra.send('POST', '/calls', { body: startBody() });
    const fifth = await sandra.send('POST', '/calls', { body: startBody() });
    expect(fifth.status).toBe(409);
    expect(fifth.body).toMatchObject({ refusal: { code: 'tooManyCalls' } });
  });

  test('what came in cannot have come in later than now, nor at an unknown desk', async () => {
    const { sandra } = region.staff;
    const late = await sandra.send('POST', '/calls', {
      body: { ...startBody(), arrivedAt: '2026-09-01T08:00:00.001Z' },
    });
    expect(late.status).toBe(400);
    expect(late.body).toMatchObject({ errors: [{ path: 'arrivedAt', code: 'inFuture' }] });
    const elsewhere = await sandra.send('POST', '/calls', { body: { channel: 'phone', deskId: 'nowhere' } });
    expect(elsewhere.body).toMatchObject({ errors: [{ path: 'deskId' }] });
    const notMine = await sandra.send('POST', '/calls', {
      body: { channel: 'phone', deskId: region.otherDeskId },
    });
    expect(notMine.status).toBe(400);
  });
});

describe('saving', () => {
  const choices = {
    deviation: { first: 'callBack', reason: 'Zij wil morgen zelf terugbellen.' },
    offerAccepted: true,
    swv: 'PO2710',
    promisedPersonId: null,
    minutes: 12,
  };

  test('changes what is named and leaves the rest, and survives a reload', async () => {
    const { sandra } = region.staff;
    const call = await aRunningCall(region, sandra);
    region.clock.advance(1);
    const saved = await sandra.send('PATCH', `/calls/${call.id}`, {
      version: call.version,
      body: {
        answers: { hope: { value: 'Rust' } },
        cleared: ['childGroup'],
        typing: { callBackTimes: 'na dr' },
        notepad: 'Belt vanuit de auto.',
        told: ['what-is-an-opp'],
        place: { page: 'closing', questionId: 'hope' },
        choices,
      },
    });
    expect(saved.body).toMatchObject({ version: call.version + 1, savedAt: region.clock.now() });
    const { body } = await sandra.send('GET', `/calls/${call.id}`);
    const { childGroup: _, ...rest } = commonAnswers;
    expect(body).toMatchObject({
      version: call.version + 1,
      answers: { ...rest, hope: { value: 'Rust' } },
      typing: { callBackTimes: 'na dr' },
      notepad: 'Belt vanuit de auto.',
      told: [{ itemId: 'what-is-an-opp' }],
      place: { page: 'closing', questionId: 'hope' },
      choices,
    });
    expect((body as CallView).answers).not.toHaveProperty('childGroup');
  });

  test('on a version that is no longer there is refused with the one that is', async () => {
    const { sandra } = region.staff;
    const call = await aRunningCall(region, sandra);
    const { status, body } = await sandra.send('PATCH', `/calls/${call.id}`, {
      version: call.version - 1,
      body: { notepad: 'te laat' },
    });
    expect(status).toBe(412);
    expect(body).toMatchObject({ code: 'staleVersion', version: call.version });
  });

  test('without If-Match is refused', async () => {
    const call = await aRunningCall(region, region.staff.sandra);
    const { status } = await region.staff.sandra.send('PATCH', `/calls/${call.id}`, {
      body: { notepad: 'x' },
    });
    expect(status).toBe(428);
  });

  test('counts the seconds that the caller waited', async () => {
    const { sandra } = region.staff;
    const call = await aRunningCall(region, sandra);
    const waiting = await sandra.send('PATCH', `/calls/${call.id}`, {
      version: call.version,
      body: { waiting: true },
    });
    expect(waiting.body).toMatchObject({ waitingSince: region.clock.now() });
    region.clock.advance(2);
    const back = await sandra.send('PATCH', `/calls/${call.id}`, {
      version: call.version + 1,
      body: { waiting: false },
    });
    expect(back.body).toMatchObject({ waitingSince: null, waitedSeconds: 120 });
  });

  test('an unknown question, a wrong value and an oversized text are named together', async () => {
    const call = await aRunningCall(region, region.staff.sandra);
    const { status, body } = await region.staff.sandra.send('PATCH', `/calls/${call.id}`, {
      version: call.version,
      body: {
        answers: { bsn: { value: '123' }, safety: { value: 'maybe' } },
        notepad: 'x'.repeat(20_001),
      },
    });
    expect(status).toBe(400);
    const paths = (body as { errors: { path: string }[] }).errors.map(({ path }) => path.split('.')[0]);
    expect(paths).toContain('answers');
    expect(paths).toContain('notepad');
  });
});

test('a call is its writer’s alone', async () => {
  const call = await aRunningCall(region, region.staff.sandra);
  for (const other of [region.staff.marloes, region.staff.els]) {
    expect((await other.send('GET', `/calls/${call.id}`)).status).toBe(404);
    const saved = await other.send('PATCH', `/calls/${call.id}`, {
      version: call.version,
      body: { notepad: 'x' },
    });
    expect(saved.status).toBe(404);
    expect((await other.send('GET', '/calls')).body).toEqual({ calls: [] });
  }
});

test('an administrator has no calls at all', async () => {
  expect((await region.staff.petra.send('GET', '/calls')).status).toBe(403);
});

test('what was advised about safety is kept with name and time', async () => {
  const { sandra } = region.staff;
  const call = await aRunningCall(region, sandra);
  const { body } = await sandra.send('POST', `/calls/${call.id}/safety-advice`, {
    body: { advised: 'veilig-thuis', note: 'belt zelf' },
  });
  expect((body as CallView).safetyLog).toEqual([
    { at: region.clock.now(), by: 'Sandra Vermeulen', advised: 'veilig-thuis', note: 'belt zelf' },
  ]);
  expect((body as CallView).version).toBe(call.version + 1);
});
