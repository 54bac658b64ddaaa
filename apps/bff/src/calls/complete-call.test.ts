import type { ContactView } from '@steunpunt/contract/contacts';
import type { Answers } from '@steunpunt/domain/belscript/answers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  aRunningCall,
  commonAnswers,
  openWorkingRegion,
  plainCompletion,
  type WorkingRegion,
} from '../testing/working-region.ts';

let region: WorkingRegion;

beforeEach(async () => {
  region = await openWorkingRegion();
});
afterEach(() => region.close());

async function complete(answers: Answers, body: object = {}, channel = 'phone') {
  const { sandra } = region.staff;
  const call = await aRunningCall(region, sandra, answers, channel);
  return sandra.send('POST', `/calls/${call.id}/complete`, {
    version: call.version,
    body: { ...plainCompletion, ...body },
  });
}

async function completed(answers: Answers, body: object = {}, channel = 'phone'): Promise<ContactView> {
  const { status, body: made } = await complete(answers, body, channel);
  expect(status).toBe(201);
  const { contactId } = made as { contactId: string };
  return (await region.staff.sandra.send('GET', `/contacts/${contactId}`)).body as ContactView;
}

describe('a completed call', () => {
  test('is a contact with a number of the year, a route and a promise that explains itself', async () => {
    const contact = await completed(commonAnswers);
    expect(contact).toMatchObject({
      number: '2026-0001',
      state: 'promised',
      swv: 'PO2710',
      urgency: 'U3',
      first: 'connect',
      minutes: 6,
      interrupted: false,
    });
    expect(contact.promise).toMatchObject({
      by: 'contactPerson',
      state: 'given',
      untilDate: '2026-09-03',
      untilTime: '17:00',
      agreed: false,
    });
    expect(contact.promise?.explanation.map(({ counts }) => counts)).toEqual([null, 1, 2]);
    expect(contact.reasons[0]?.source).not.toBe('');
  });

  test('stands on the worklist of the team of its swv, and on nobody else’s', async () => {
    await completed(commonAnswers);
    const { marloes, joris, els } = region.staff;
    const mine = await marloes.send('GET', '/worklist?view=team');
    expect(mine.body).toMatchObject({ rows: [{ number: '2026-0001', group: 'later', mayTake: true }] });
    expect((await joris.send('GET', '/worklist?view=team')).body).toMatchObject({ rows: [] });
    expect((await els.send('GET', '/worklist?view=team')).body).toMatchObject({ rows: [{ mayTake: true }] });
  });

  test('keeps the questions as they were read aloud, in the order of the script', async () => {
    const contact = await completed(commonAnswers);
    const ids = contact.story?.lines.map(({ questionId }) => questionId) ?? [];
    expect(ids.indexOf('callBackNumber')).toBeLessThan(ids.indexOf('question'));
    expect(contact.story?.lines.find(({ questionId }) => questionId === 'sector')).toMatchObject({
      answer: expect.stringContaining('asis'),
    });
  });

  test('is one contact, however often it is sent: with the same key, and with another', async () => {
    const { sandra } = region.staff;
    const call = await aRunningCall(region, sandra);
    const send = (key: string) =>
      sandra.send('POST', `/calls/${call.id}/complete`, {
        version: call.version,
        body: plainCompletion,
        key,
      });
    const first = await send('the-first-key-0001');
    const retried = await send('the-first-key-0001');
    const pressedAgain = await send('another-key-00002');
    expect(retried.body).toEqual(first.body);
    expect(pressedAgain.body).toEqual(first.body);
    const list = await sandra.send('GET', '/contacts');
    expect((list.body as { count: number }).count).toBe(1);
    expect((await sandra.send('GET', '/calls')).body).toEqual({ calls: [] });
  });

  test('on another version is refused', async () => {
    const { sandra } = region.staff;
    const call = await aRunningCall(region, sandra);
    const { status } = await sandra.send('POST', `/calls/${call.id}/complete`, {
      version: call.version - 1,
      body: plainCompletion,
    });
    expect(status).toBe(412);
  });

  test('takes the swv from our own lists, not from the screen', async () => {
    const forged = {
      ...commonAnswers,
      school: { value: { schoolId: 'ZZ01', name: 'x', place: 'x', swv: 'PO2708' } },
    };
    const contact = await completed(forged);
    expect(contact.swv).toBe('PO2710');
    expect(contact.child).toMatchObject({ school: 'Basisschool De Wolkentuin' });
  });

  test('tells the screens of those who may see it, and nobody else', async () => {
    await completed(commonAnswers);
    const rows = await region.database.read
      .selectFrom('outbox')
      .select('audience_person')
      .where('topic', '=', 'worklist')
      .execute();
    const { sandra, marloes, bram, els } = region.staff;
    expect(rows.map(({ audience_person }) => audience_person).sort()).toEqual(
      [sandra, marloes, bram, els].map(({ personId }) => personId).sort(),
    );
  });

  test('about information is closed without a promise', async () => {
    const asks = {
      ...commonAnswers,
      informationOrSolution: { value: 'information' as const },
      nature: { value: 'A01' as const },
    };
    const contact = await completed(asks);
    expect(contact).toMatchObject({ state: 'closed', first: 'answer', urgency: 'U4', promise: null });
  });

  test('of a mail counts from its arrival', async () => {
    const { sandra } = region.staff;
    const started = await sandra.send('POST', '/calls', {
      body: { channel: 'mail', deskId: region.deskId, arrivedAt: '2026-08-31T07:00:00.000Z' },
    });
    const { id } = started.body as { id: string };
    await sandra.send('PATCH', `/calls/${id}`, { version: 1, body: { answers: commonAnswers } });
    const done = await sandra.send('POST', `/calls/${id}/complete`, { version: 2, body: plainCompletion });
    const { contactId } = done.body as { contactId: string };
    const { body } = await sandra.send('GET', `/contacts/${contactId}`);
    expect(body).toMatchObject({ first: 'callBack', promise: { untilDate: '2026-09-02' } });
  });

  test('of an anonymous caller without a promise keeps no name and no number', async () => {
    const contact = await completed({
      ...commonAnswers,
      consent: { value: 'anonymous' },
      informationOrSolution: { value: 'information' },
      nature: { value: 'A01' },
    });
    expect(contact.contactDetails).toMatchObject({ callerName: null, number: null });
    expect(contact.child).toMatchObject({ name: null });
  });
});

describe('danger is never held up', () => {
  test('by an unknown swv, an unknown caller or open questions', async () => {
    const contact = await completed({
      safety: { value: 'danger' },
      safetyKind: { value: ['notWantingToLive'] },
      callBackNumber: { value: { without: 'anonymous', reach: null } },
      caller: { value: 'pupil' },
    });
    expect(contact).toMatchObject({
      urgency: 'U0',
      first: 'safety',
      state: 'promised',
      swv: null,
      promise: { by: 'safetyOfficer' },
    });
  });

  test('and stands at the top of every lead’s list while nobody knows the swv', async () => {
    await completed({
      safety: { value: 'danger' },
      callBackNumber: { value: { number: '+31612345678' } },
      caller: { value: 'pupil' },
    });
    for (const lead of [region.staff.els, region.staff.annelies]) {
      const { body } = await lead.send('GET', '/worklist');
      expect(body).toMatchObject({
        rows: [{ urgency: 'U0' }],
        counts: [{ view: 'held', count: 1 }, {}, {}, {}, {}],
      });
    }
  });
});
