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
const seenBy = async (who: keyof WorkingRegion['staff'], id: string) =>
  (await get(who, id)).body as ContactView;

describe('correcting', () => {
  const correct = async (who: keyof WorkingRegion['staff'], id: string, body: object, version?: number) => {
    const seen = await seenBy(who, id);
    return region.staff[who].send('PATCH', `/contacts/${id}`, {
      version: version ?? seen.version,
      body: { reason: 'Moeder belde dat het anders zit.', ...body },
    });
  };

  test('keeps what was there before, who changed it and why', async () => {
    const id = await aContact(region);
    const corrected = await correct('sandra', id, { answers: { childName: { value: 'Thijn' } } });
    expect(corrected.body).toMatchObject({ version: 2, child: { name: 'Thijn' } });
    const { body } = await region.staff.sandra.send('GET', `/contacts/${id}/history`);
    expect(body).toEqual({
      corrections: [
        {
          at: region.clock.now(),
          by: 'Sandra Vermeulen',
          reason: 'Moeder belde dat het anders zit.',
          changes: [{ questionId: 'childName', label: expect.any(String), before: 'Tijn', after: 'Thijn' }],
        },
      ],
    });
  });

  test('computes the route again: the promise moves earlier', async () => {
    const id = await aContact(region);
    const corrected = await correct('els', id, {
      answers: { pressing: { value: ['removalLetter'] }, pressingDate: { value: '2026-09-04' } },
    });
    expect(corrected.body).toMatchObject({
      urgency: 'U1',
      promise: { untilDate: '2026-09-01', untilTime: '17:00' },
    });
  });

  test('never moves the promise later by itself', async () => {
    const id = await aContact(region, {
      ...commonAnswers,
      attendance: { value: 'not' },
      attendanceSince: { value: '2026-08-03' },
    });
    const before = await seenBy('els', id);
    region.clock.advance(20);
    const corrected = await correct('els', id, {
      answers: { attendance: { value: 'full' } },
      cleared: ['attendanceSince'],
    });
    expect(before.urgency).toBe('U2');
    expect((corrected.body as ContactView).urgency).toBe('U3');
    expect((corrected.body as ContactView).promise?.until).toBe(before.promise?.until);
  });

  test('takes the contact away from an owner who turns out to be doubted', async () => {
    const id = await aContact(region);
    await region.staff.marloes.send('POST', `/contacts/${id}/take`);
    const corrected = await correct('els', id, {
      answers: {
        earlierSupport: { value: 'doubted' },
        doubtedPersons: { value: [region.staff.marloes.personId] },
      },
    });
    expect(corrected.body).toMatchObject({ owner: null, state: 'held', promise: { by: 'lead' } });
    expect((await get('marloes', id)).status).toBe(404);
  });

  test('leaves the contact with the lead who took it since the whole steunpunt was doubted', async () => {
    const doubting: Answers = {
      ...commonAnswers,
      earlierSupport: { value: 'doubted' },
      doubtedPersons: { value: [] },
    };
    const id = await aContact(region, doubting);
    const taken = await region.staff.els.send('POST', `/contacts/${id}/take`);
    expect(taken.status).toBe(200);
    const corrected = await correct('els', id, { answers: { childName: { value: 'Thijn' } } });
    expect((corrected.body as ContactView).owner).toMatchObject({ id: region.staff.els.personId });
  });

  test('stops the work when the parents turn out to disagree', async () => {
    const id = await aContact(region);
    const corrected = await correct('els', id, { answers: { parentsAgree: { value: 'disagree' } } });
    expect(corrected.body).toMatchObject({ state: 'paused' });
    expect((await get('marloes', id)).status).toBe(404);
  });

  test('brings a closed contact back when something must be promised after all', async () => {
    const id = await aContact(region, {
      ...commonAnswers,
      informationOrSolution: { value: 'information' },
      nature: { value: 'A01' },
    });
    const corrected = await correct('sandra', id, {
      answers: { informationOrSolution: { value: 'solution' }, nature: { value: 'A04' } },
    });
    expect(corrected.body).toMatchObject({ state: 'promised', promise: { by: 'contactPerson' } });
  });

  test('on an old version is refused, and without a reason too', async () => {
    const id = await aContact(region);
    await correct('sandra', id, { answers: { childAge: { value: 8 } } });
    expect((await correct('sandra', id, { answers: { childAge: { value: 9 } } }, 1)).status).toBe(412);
    expect((await correct('sandra', id, { reason: ' ' })).status).toBe(400);
  });

  test('is not for the team, and its history is empty there', async () => {
    const id = await aContact(region);
    await correct('els', id, { answers: { childName: { value: 'Thijn' } } });
    expect((await correct('marloes', id, {})).status).toBe(403);
    expect((await region.staff.marloes.send('GET', `/contacts/${id}/history`)).body).toEqual({
      corrections: [],
    });
  });
});
