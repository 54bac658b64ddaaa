import type { CallBackView } from '@steunpunt/contract/call-backs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { attempt, callBackStory, reason, refusalIn } from '../testing/call-back-story.ts';
import { aContact, commonAnswers, openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';

let region: WorkingRegion;

beforeEach(async () => {
  region = await openWorkingRegion();
});
afterEach(() => region.close());

const { taken, view, ask, tryToCall, moveTo } = callBackStory(() => region);

describe('an attempt', () => {
  test('in vain leaves the caller in peace, and the row comes back by itself', async () => {
    const id = await taken();
    const missed = await tryToCall(id, 'noAnswer', 'marloes', { note: 'Niemand thuis' });
    expect(missed.body).toMatchObject({
      status: 'resting',
      failed: 1,
      restsUntil: '2026-09-01T10:00:00.000Z',
      attempts: [{ by: 'Marloes Hendriks', result: 'noAnswer', minutes: 4, note: 'Niemand thuis' }],
    });
    const groupNow = async () => {
      const { body } = await region.staff.marloes.send('GET', '/worklist?view=mine');
      return (body as { rows: { group: string; failed: number }[] }).rows.map(({ group }) => group);
    };
    expect(await groupNow()).toEqual(['resting']);
    await moveTo('2026-09-01T10:00:00.000Z');
    expect(await groupNow()).toEqual(['later']);
  });

  test('that was answered keeps the promise, and nothing is left on the list', async () => {
    const id = await taken();
    const spoken = await tryToCall(id, 'spoken');
    expect(spoken.body).toMatchObject({ status: 'none', ended: { outcome: 'spoken', late: false } });
    expect((await region.staff.marloes.send('GET', `/contacts/${id}`)).body).toMatchObject({
      state: 'closed',
      promise: null,
    });
    expect((await region.staff.marloes.send('GET', '/worklist?view=mine')).body).toMatchObject({ rows: [] });
    expect(refusalIn(await tryToCall(id, 'noAnswer'))).toBe('nothingPromised');
  });

  test('may end in the next appointment, explained where the promise is', async () => {
    const id = await taken();
    const next = { date: '2026-09-07', time: '14:00' };
    const { body } = await tryToCall(id, 'spoken', 'marloes', { next });
    expect(body).toMatchObject({
      status: 'due',
      promise: { untilDate: '2026-09-07', untilTime: '14:00', agreed: true },
    });
    const { promise } = body as CallBackView;
    expect(promise?.explanation.map(({ text }) => text)).toEqual([
      'di 1 sep 10:00: nieuwe afspraak gemaakt met de beller, op ma 7 sep 14:00',
    ]);
    const bad = await tryToCall(id, 'spoken', 'marloes', { next: { date: '2026-08-31', time: '09:00' } });
    expect([bad.status, bad.body]).toMatchObject([400, { errors: [{ path: 'next', code: 'tooLongAgo' }] }]);
  });

  test('leaves no voicemail where the caller said no, and nothing of it is kept', async () => {
    const id = await taken({ ...commonAnswers, consentVoicemail: { value: 'no' } });
    expect(refusalIn(await tryToCall(id, 'voicemail'))).toBe('voicemailNotAllowed');
    expect((await view(id)).attempts).toEqual([]);
  });

  test('three times in vain needs a decision: trying again is refused until there is one', async () => {
    const id = await taken();
    for (let times = 0; times < 3; times += 1) await tryToCall(id, 'noAnswer');
    expect(await view(id)).toMatchObject({ status: 'undecided', failed: 3, restsUntil: null });
    expect(refusalIn(await tryToCall(id, 'noAnswer'))).toBe('decideFirst');
    const again = { decision: 'tryAgain', workingDays: 2, how: 'letter', reason };
    const decided = await ask('marloes', id, 'decision', again);
    expect(decided.body).toMatchObject({ status: 'due', failed: 0, promise: { untilDate: '2026-09-03' } });
    const history = (decided.body as CallBackView).history[0];
    expect(history).toMatchObject({ event: 'newRound', how: 'letter', reason });
  });

  test('of two people at once is two attempts: neither is lost', async () => {
    const id = await taken();
    const both = await Promise.all([tryToCall(id, 'noAnswer'), tryToCall(id, 'noAnswer', 'els')]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect((await view(id)).attempts.map(({ by }) => by).sort()).toEqual([
      'Els van Dijk',
      'Marloes Hendriks',
    ]);
    const spoken = await Promise.all([tryToCall(id, 'spoken'), tryToCall(id, 'spoken', 'els')]);
    expect(spoken.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('pressed twice with one key is one attempt', async () => {
    const id = await taken();
    const send = () =>
      region.staff.marloes.send('POST', `/contacts/${id}/call-back/attempts`, {
        body: attempt('noAnswer'),
        key: 'one-key-for-two-clicks',
      });
    expect((await send()).body).toEqual((await send()).body);
    expect((await view(id)).attempts).toHaveLength(1);
  });

  test('of a held question tells the caller what happens: the question stays held', async () => {
    const completion = { deviation: { first: 'hold', reason: 'Het is onduidelijk wat er speelt' } };
    const id = await aContact(region, commonAnswers, completion);
    const told = await tryToCall(id, 'spoken', 'els');
    expect(told.body).toMatchObject({ status: 'none', ended: { outcome: 'spoken' } });
    expect((await region.staff.els.send('GET', `/contacts/${id}`)).body).toMatchObject({ state: 'held' });
  });
});

describe('a wrong number', () => {
  test('needs another one: it is corrected, with what was there before in the history', async () => {
    const id = await taken();
    expect((await tryToCall(id, 'wrongNumber')).body).toMatchObject({ status: 'undecided' });
    const bad = await ask('marloes', id, 'number', { number: '12', reason });
    expect([bad.status, bad.body]).toMatchObject([
      400,
      { errors: [{ path: 'number', code: 'wrongFormat' }] },
    ]);
    expect(refusalIn(await ask('marloes', id, 'number', { number: '06 12345678', reason }))).toBe(
      'sameNumber',
    );
    const changed = await ask('marloes', id, 'number', { number: '020-123 45 67', reason });
    expect(changed.body).toMatchObject({ status: 'due', failed: 0, reach: { number: '+31201234567' } });
    const history = await region.staff.marloes.send('GET', `/contacts/${id}/history`);
    expect(history.body).toMatchObject({
      corrections: [{ reason, changes: [{ questionId: 'callBackNumber', after: '020 123 45 67' }] }],
    });
  });

  test('is solved as well by correcting the contact', async () => {
    const id = await taken();
    await tryToCall(id, 'wrongNumber');
    const { version } = await view(id);
    const answers = { callBackNumber: { value: { number: '+31201234567' } } };
    await region.staff.marloes.send('PATCH', `/contacts/${id}`, { version, body: { answers, reason } });
    expect(await view(id)).toMatchObject({ status: 'due', failed: 0 });
  });
});
