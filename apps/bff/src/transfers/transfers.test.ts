import type { TransferView } from '@steunpunt/contract/transfers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  aRunningCall,
  type CallState,
  commonAnswers,
  openWorkingRegion,
  plainCompletion,
  type WorkingRegion,
} from '../testing/working-region.ts';

let region: WorkingRegion;
let call: CallState;

beforeEach(async () => {
  region = await openWorkingRegion();
  call = await aRunningCall(region, region.staff.sandra);
  await region.staff.marloes.send('PUT', '/presence', { body: { state: 'available' } });
});
afterEach(() => region.close());

const offer = (to: keyof WorkingRegion['staff'] = 'marloes') =>
  region.staff.sandra.send('POST', `/calls/${call.id}/transfers`, {
    body: { toPersonId: region.staff[to].personId },
  });
const answerOffer = (who: keyof WorkingRegion['staff'], id: string, how: string) =>
  region.staff[who].send('POST', `/transfers/${id}/${how}`);
const offered = async () => (await offer()).body as TransferView;

describe('offering a caller', () => {
  test('tells the colleague who calls and what is asked, for thirty seconds', async () => {
    const transfer = await offered();
    expect(transfer).toMatchObject({
      state: 'offered',
      fromName: 'Sandra Vermeulen',
      toName: 'Marloes Hendriks',
      expiresAt: '2026-09-01T08:00:30.000Z',
    });
    const { body } = await region.staff.marloes.send('GET', '/transfers');
    expect(body).toMatchObject({
      transfers: [{ callerName: 'Ilse van Rijn', nature: 'A04', question: expect.stringContaining('hulp') }],
    });
    expect((await region.staff.bram.send('GET', '/transfers')).body).toEqual({ transfers: [] });
  });

  test('is for somebody who is there and free', async () => {
    expect((await offer('bram')).body).toMatchObject({ refusal: { code: 'notAvailable' } });
    await region.staff.marloes.send('PUT', '/presence', { body: { state: 'inCall' } });
    expect((await offer()).body).toMatchObject({ refusal: { code: 'notAvailable' } });
  });

  test('is not for somebody whose screen was silent for two minutes', async () => {
    region.clock.advance(2);
    expect((await offer()).body).toMatchObject({ refusal: { code: 'notAvailable' } });
  });

  test('is not for the person the caller doubts', async () => {
    await region.staff.sandra.send('PATCH', `/calls/${call.id}`, {
      version: call.version,
      body: { answers: { doubtedPersons: { value: [region.staff.marloes.personId] } } },
    });
    expect((await offer()).body).toMatchObject({ refusal: { code: 'doubtedPerson' } });
  });

  test('is not for somebody who works in another role now', async () => {
    const grants = [
      { role: 'administrator', swv: null, deskId: null },
      { role: 'contactPerson', swv: 'PO2710', deskId: null },
    ] as const;
    const nina = await region.signInAs({ name: 'Nina Kok', grants });
    await nina.send('PUT', '/presence', { body: { state: 'available' } });
    const body = { toPersonId: nina.personId };
    const answer = await region.staff.sandra.send('POST', `/calls/${call.id}/transfers`, { body });
    expect(answer.body).toMatchObject({ refusal: { code: 'notAvailable' } });
  });

  test('ends for whom the caller turns out to doubt: nothing is told and nothing taken over', async () => {
    const { id } = await offered();
    await region.staff.sandra.send('PATCH', `/calls/${call.id}`, {
      version: call.version,
      body: { answers: { doubtedPersons: { value: [region.staff.marloes.personId] } } },
    });
    expect((await region.staff.marloes.send('GET', '/transfers')).body).toMatchObject({
      transfers: [{ callerName: null, question: null }],
    });
    expect((await answerOffer('marloes', id, 'accept')).body).toMatchObject({
      refusal: { code: 'transferEnded' },
    });
  });

  test('that ends with the call is told to who was asked', async () => {
    const { id } = await offered();
    await region.staff.sandra.send('POST', `/calls/${call.id}/interrupt`);
    const told = await region.database.read
      .selectFrom('outbox')
      .select('version')
      .where('record_id', '=', id)
      .where('audience_person', '=', region.staff.marloes.personId)
      .execute();
    expect(told).toEqual([{ version: 1 }, { version: 2 }]);
  });

  test('a new offer ends the one before it', async () => {
    const first = await offered();
    await offer();
    expect((await answerOffer('marloes', first.id, 'accept')).body).toMatchObject({
      refusal: { code: 'transferEnded' },
    });
  });
});

describe('answering an offer', () => {
  test('accepted, the caller is the colleague’s: the contact is theirs and nothing remains promised', async () => {
    const { id } = await offered();
    expect((await answerOffer('marloes', id, 'accept')).body).toMatchObject({ state: 'accepted' });
    const done = await region.staff.sandra.send('POST', `/calls/${call.id}/complete`, {
      version: call.version,
      body: plainCompletion,
    });
    const { contactId } = done.body as { contactId: string };
    expect((await region.staff.marloes.send('GET', `/contacts/${contactId}`)).body).toMatchObject({
      relation: 'owner',
      state: 'closed',
      first: 'connect',
      promise: null,
    });
  });

  test('accepted with a call-back agreed, that promise is the colleague’s', async () => {
    const { id } = await offered();
    await answerOffer('marloes', id, 'accept');
    await region.staff.sandra.send('PATCH', `/calls/${call.id}`, {
      version: call.version,
      body: {
        answers: { agreedMoment: { value: { date: '2026-09-02', time: '11:00', atCallersWish: false } } },
      },
    });
    await region.staff.sandra.send('POST', `/calls/${call.id}/complete`, {
      version: call.version + 1,
      body: plainCompletion,
    });
    expect((await region.staff.marloes.send('GET', '/worklist')).body).toMatchObject({
      rows: [{ promise: { agreed: true, untilDate: '2026-09-02', personName: 'Marloes Hendriks' } }],
    });
  });

  test('declined or withdrawn, the promise stands as it was', async () => {
    for (const [who, how, state] of [
      ['marloes', 'decline', 'declined'],
      ['sandra', 'withdraw', 'withdrawn'],
    ] as const) {
      const { id } = await offered();
      expect((await answerOffer(who, id, how)).body).toMatchObject({ state });
    }
  });

  test('after thirty seconds it is too late, by the clock and without a timer', async () => {
    const { id } = await offered();
    region.clock.advance(0.5);
    expect((await answerOffer('marloes', id, 'accept')).body).toMatchObject({
      refusal: { code: 'transferEnded' },
    });
    const { body } = await region.staff.marloes.send('GET', '/transfers');
    expect(body).toMatchObject({ transfers: [{ state: 'timedOut', callerName: null, question: null }] });
  });

  test('is only for who was asked, and withdrawing only for who asked', async () => {
    const { id } = await offered();
    expect((await answerOffer('bram', id, 'accept')).status).toBe(404);
    expect((await answerOffer('sandra', id, 'accept')).status).toBe(404);
    expect((await answerOffer('marloes', id, 'withdraw')).status).toBe(404);
  });

  test('accepting and withdrawing at once have one winner', async () => {
    const { id } = await offered();
    const both = await Promise.all([
      answerOffer('marloes', id, 'accept'),
      answerOffer('sandra', id, 'withdraw'),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe('presence', () => {
  test('is what the person set, and unknown when their screen fell silent', async () => {
    const stateOf = async (who: keyof WorkingRegion['staff']) => {
      const { body } = await region.staff.sandra.send('GET', '/presence');
      const { people } = body as { people: { personId: string; state: string }[] };
      return people.find(({ personId }) => personId === region.staff[who].personId)?.state;
    };
    expect(await stateOf('marloes')).toBe('available');
    expect(await stateOf('bram')).toBe('unknown');
    expect(await stateOf('petra')).toBeUndefined();
    region.clock.advance(2);
    expect(await stateOf('marloes')).toBe('unknown');
  });
});

test('a contact without a transfer is nobody’s', async () => {
  const other = await aRunningCall(region, region.staff.sandra, commonAnswers);
  await region.staff.sandra.send('POST', `/calls/${other.id}/complete`, {
    version: other.version,
    body: plainCompletion,
  });
  expect((await region.staff.marloes.send('GET', '/worklist')).body).toMatchObject({ rows: [] });
});
