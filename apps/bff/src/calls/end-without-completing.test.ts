import type { ContactView } from '@steunpunt/contract/contacts';
import type { Answers } from '@steunpunt/domain/belscript/answers';
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

describe('an interrupted call', () => {
  test('is kept with what was typed, and the desk calls back', async () => {
    const { sandra } = region.staff;
    const call = await aRunningCall(region, sandra, {
      callBackNumber: { value: { number: '+31612345678' } },
    });
    await sandra.send('PATCH', `/calls/${call.id}`, {
      version: call.version,
      body: { typing: { question: 'Mijn zoon is van school gest' }, notepad: 'lijn viel weg' },
    });
    const done = await sandra.send('POST', `/calls/${call.id}/interrupt`);
    expect(done.status).toBe(201);
    const { contactId } = done.body as { contactId: string };
    const { body } = await sandra.send('GET', `/contacts/${contactId}`);
    expect(body).toMatchObject({
      interrupted: true,
      state: 'promised',
      promise: { by: 'desk', untilDate: '2026-09-03' },
    });
    expect((body as ContactView).story?.notepad).toContain('lijn viel weg');
    expect((body as ContactView).story?.notepad).toContain('Mijn zoon is van school gest');
    const list = await sandra.send('GET', '/worklist');
    expect(list.body).toMatchObject({ rows: [{ contactId, interrupted: true }] });
  });

  test('without any way to reach the caller is kept without a promise', async () => {
    const { sandra } = region.staff;
    const call = await aRunningCall(region, sandra, { question: { value: 'Ik wilde vragen of' } });
    const done = await sandra.send('POST', `/calls/${call.id}/interrupt`);
    const { body } = await sandra.send('GET', `/contacts/${(done.body as { contactId: string }).contactId}`);
    expect(body).toMatchObject({ state: 'closed', promise: null, interrupted: true });
  });

  test('in danger keeps the promise of danger', async () => {
    const { sandra } = region.staff;
    const call = await aRunningCall(region, sandra, { safety: { value: 'danger' } });
    const done = await sandra.send('POST', `/calls/${call.id}/interrupt`);
    const { body } = await sandra.send('GET', `/contacts/${(done.body as { contactId: string }).contactId}`);
    expect(body).toMatchObject({ urgency: 'U0', promise: { by: 'safetyOfficer' } });
  });
});

describe('a call that is no case', () => {
  const close = async (answers: Answers, outcome: string) => {
    const { sandra } = region.staff;
    const call = await aRunningCall(region, sandra, answers);
    return sandra.send('POST', `/calls/${call.id}/no-case`, { body: { outcome } });
  };

  test('is counted, and of a wrong number nothing about a person is kept', async () => {
    const done = await close(commonAnswers, 'wrongNumber');
    expect(done.status).toBe(201);
    const { contactId } = done.body as { contactId: string };
    const { body } = await region.staff.sandra.send('GET', `/contacts/${contactId}`);
    expect(body).toMatchObject({
      state: 'noCase',
      noCaseOutcome: 'wrongNumber',
      nature: 'A04',
      contactDetails: { number: null, callerName: null },
      child: { name: null },
      story: { question: null },
    });
  });

  test.each([
    ['a worry', { safety: { value: 'worry' } }],
    ['danger', { safety: { value: 'danger' } }],
    ['distress', { safety: { value: 'distressed' } }],
    ['safety that nobody could tell', { safety: { unknown: true } }],
  ] as [string, Answers][])('is refused after %s', async (_, answers) => {
    const done = await close(answers, 'hungUp');
    expect(done.status).toBe(409);
    expect(done.body).toMatchObject({ refusal: { code: 'safetyOpen' } });
  });

  test('is refused once something about safety was advised', async () => {
    const { sandra } = region.staff;
    const call = await aRunningCall(region, sandra, {});
    await sandra.send('POST', `/calls/${call.id}/safety-advice`, {
      body: { advised: 'emergency-112', note: null },
    });
    const done = await sandra.send('POST', `/calls/${call.id}/no-case`, { body: { outcome: 'hungUp' } });
    expect(done.body).toMatchObject({ refusal: { code: 'safetyOpen' } });
  });
});
