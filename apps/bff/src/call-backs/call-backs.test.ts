import type { CallBackView } from '@steunpunt/contract/call-backs';
import type { Answers } from '@steunpunt/domain/belscript/answers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  aContact,
  commonAnswers,
  keepSignedIn,
  openWorkingRegion,
  type WorkingRegion,
} from '../testing/working-region.ts';

type Name = keyof WorkingRegion['staff'];
let region: WorkingRegion;

beforeEach(async () => {
  region = await openWorkingRegion();
});
afterEach(() => region.close());

const reason = 'Afgesproken met het team';

/** Tuesday ten o'clock, promised for Thursday five o'clock; Marloes took it. */
async function taken(answers: Answers = commonAnswers): Promise<string> {
  const id = await aContact(region, answers);
  expect((await region.staff.marloes.send('POST', `/contacts/${id}/take`)).status).toBe(200);
  return id;
}

async function view(id: string, who: Name = 'marloes'): Promise<CallBackView> {
  return (await region.staff[who].send('GET', `/contacts/${id}/call-back`)).body as CallBackView;
}

async function ask(who: Name, id: string, path: string, body: Record<string, unknown>, version?: number) {
  const read = version ?? (await view(id, who)).version;
  return region.staff[who].send('POST', `/contacts/${id}/call-back/${path}`, { version: read, body });
}

const attempt = (result: string, more: Record<string, unknown> = {}) => ({
  result,
  minutes: 4,
  note: null,
  next: null,
  ...more,
});
const tryToCall = (id: string, result: string, who: Name = 'marloes', more = {}) =>
  region.staff[who].send('POST', `/contacts/${id}/call-back/attempts`, { body: attempt(result, more) });

async function moveTo(instant: string) {
  region.clock.set(instant);
  await keepSignedIn(region);
}

const refusalOfAnswer = ({ body }: { body: unknown }) =>
  (body as { refusal?: { code: string } }).refusal?.code;

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
    expect(refusalOfAnswer(await tryToCall(id, 'noAnswer'))).toBe('nothingPromised');
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
    expect(refusalOfAnswer(await tryToCall(id, 'voicemail'))).toBe('voicemailNotAllowed');
    expect((await view(id)).attempts).toEqual([]);
  });

  test('three times in vain needs a decision: trying again is refused until there is one', async () => {
    const id = await taken();
    for (let times = 0; times < 3; times += 1) await tryToCall(id, 'noAnswer');
    expect(await view(id)).toMatchObject({ status: 'undecided', failed: 3, restsUntil: null });
    expect(refusalOfAnswer(await tryToCall(id, 'noAnswer'))).toBe('decideFirst');
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
    expect(refusalOfAnswer(await ask('marloes', id, 'number', { number: '06 12345678', reason }))).toBe(
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
    expect(refusalOfAnswer(await tryToCall(id, 'spoken'))).toBe('clockStandsStill');
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
    expect(refusalOfAnswer(await ask('marloes', id, 'extension', { workingDays: 1, reason }))).toBe(
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
    expect(refusalOfAnswer(await tryToCall(id, 'spoken'))).toBe('paused');
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
    expect(refusalOfAnswer(await ask('els', id, 'hand-over', over))).toBe('doubtedPerson');
  });

  test('the team takes it first, and the desk keeps only what it promised itself', async () => {
    const id = await aContact(region);
    expect(refusalOfAnswer(await tryToCall(id, 'spoken', 'bram'))).toBe('takeFirst');
    expect(refusalOfAnswer(await tryToCall(id, 'spoken', 'sandra'))).toBe('promiseOfOthers');
    expect((await tryToCall(id, 'spoken', 'joris')).status).toBe(404);
    expect((await tryToCall(id, 'spoken', 'petra')).status).toBe(403);
  });
});

describe('handing over and releasing', () => {
  const toBram = () => ({ toPersonId: region.staff.bram.personId, reason });

  test('gives it to a colleague; whoever gave it no longer sees it', async () => {
    const id = await taken();
    const given = await ask('marloes', id, 'hand-over', toBram());
    expect([given.status, given.body]).toMatchObject([200, { callBack: null }]);
    expect((await region.staff.marloes.send('GET', `/contacts/${id}`)).status).toBe(404);
    expect(await view(id, 'bram')).toMatchObject({
      owner: { name: 'Bram Kuiper' },
      history: [{ event: 'handedOver', reason }],
    });
    const { body } = await region.staff.bram.send('GET', '/notifications');
    expect(body).toMatchObject({ notifications: [{ kind: 'handedOver' }] });
    const joris = { toPersonId: region.staff.joris.personId, reason };
    expect(refusalOfAnswer(await ask('bram', id, 'hand-over', joris))).toBe('notACandidate');
  });

  test('gives it back to the team, as something to take', async () => {
    const id = await taken();
    expect((await ask('marloes', id, 'release', { reason })).body).toMatchObject({
      callBack: { owner: null },
    });
    expect((await region.staff.bram.send('POST', `/contacts/${id}/take`)).status).toBe(200);
  });

  test('a lead takes all work off a colleague in one go, with one answer and a line per contact', async () => {
    const ids = [await taken(), await taken(), await taken()];
    await region.database.unitOfWork.run('change', (tx) =>
      tx
        .updateTable('contact')
        .set({ state: 'paused' })
        .where('id', '=', ids[2] ?? '')
        .execute(),
    );
    const { els, marloes, bram } = region.staff;
    const release = (key: string) =>
      els.send('POST', `/people/${marloes.personId}/released-work`, {
        body: { toPersonId: null, reason },
        key,
      });
    expect((await release('release-this-work-once')).body).toEqual({ released: 2, left: 1 });
    expect((await release('release-this-work-once')).body).toEqual({ released: 2, left: 1 });
    expect((await bram.send('GET', '/worklist?view=team')).body).toMatchObject({
      counts: [{}, { view: 'team', count: 2 }],
    });
    const lines = await region.database.read
      .selectFrom('journal')
      .select(['record_id', 'facts'])
      .where('event', '=', 'released')
      .execute();
    expect(lines.map(({ record_id }) => record_id).sort()).toEqual([ids[0], ids[1]].sort());
    expect(lines.every(({ facts }) => !facts.includes(reason))).toBe(true);
    const told = await region.database.read
      .selectFrom('outbox')
      .select(['record_id', 'audience_person'])
      .where('topic', '=', 'worklist')
      .execute();
    expect(told).toContainEqual({ record_id: ids[0], audience_person: bram.personId });
  });

  test('or gives all of it to one colleague; work of another swv stays', async () => {
    const ids = [await taken(), await taken()];
    const { els, annelies, marloes, bram } = region.staff;
    const path = `/people/${marloes.personId}/released-work`;
    const body = { toPersonId: bram.personId, reason };
    expect((await annelies.send('POST', path, { body })).body).toEqual({ released: 0, left: 0 });
    expect((await els.send('POST', path, { body })).body).toEqual({ released: 2, left: 0 });
    for (const id of ids) expect((await view(id, 'bram')).owner?.name).toBe('Bram Kuiper');
  });
});
