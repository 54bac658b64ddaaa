import type { ContactView } from '@steunpunt/contract/contacts';
import type { Answers } from '@steunpunt/domain/belscript/answers';
import type { LocalDate } from '@steunpunt/domain/calendar/local-date';
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

const { school: _school, ...withoutSchool } = commonAnswers;

describe('completing is refused', () => {
  const refusal = async (answers: Answers, body: object = {}) => {
    const made = await complete(answers, body);
    expect(made.status).toBe(409);
    return (made.body as { refusal: unknown }).refusal;
  };

  test('while required answers are missing, naming them', async () => {
    const { safety: _safety, nature: _nature, ...rest } = commonAnswers;
    expect(await refusal(rest)).toEqual({ code: 'answersMissing', questions: ['safety', 'nature'] });
  });

  test('while nobody knows the swv, until one is chosen by hand', async () => {
    const unknown: Answers = { ...withoutSchool, place: { unknown: true } };
    expect(await refusal(unknown)).toMatchObject({ code: 'swvNeeded', among: ['PO2710', 'PO2708'] });
    expect(await refusal(unknown, { swv: 'PO9999' })).toMatchObject({ code: 'swvNeeded' });
    expect(await completed(unknown, { swv: 'PO2708' })).toMatchObject({ swv: 'PO2708' });
  });

  test('while a promise cannot be kept because nobody knows how to reach the caller', async () => {
    const unreachable: Answers = {
      ...commonAnswers,
      callBackNumber: { value: { without: 'anonymous', reach: null } },
    };
    expect(await refusal(unreachable)).toEqual({ code: 'contactNeeded' });
  });

  test('while an offered call-back was neither wanted nor turned down', async () => {
    const complaint: Answers = {
      ...commonAnswers,
      informationOrSolution: { value: 'information' },
      nature: { value: 'A15' },
      misconduct: { value: 'no' },
    };
    expect(await refusal(complaint)).toEqual({ code: 'offerUnanswered' });
    expect(await completed(complaint, { offerAccepted: false })).toMatchObject({
      state: 'closed',
      promise: null,
    });
    expect(await completed(complaint, { offerAccepted: true })).toMatchObject({
      state: 'promised',
      first: 'refer',
    });
  });

  test('for a moment that lies after the term, unless the caller wants it', async () => {
    const at = (atCallersWish: boolean): Answers => ({
      ...commonAnswers,
      agreedMoment: { value: { date: '2026-09-10', time: '10:00', atCallersWish } },
    });
    expect(await refusal(at(false))).toEqual({ code: 'momentAfterTerm', until: '2026-09-03T15:00:00.000Z' });
    expect(await completed(at(true))).toMatchObject({ promise: { untilDate: '2026-09-10', agreed: true } });
  });

  test('for a moment that is over, and for a Sunday', async () => {
    const on = (date: LocalDate): Answers => ({
      ...commonAnswers,
      agreedMoment: { value: { date, time: '09:00', atCallersWish: true } },
    });
    expect(await refusal(on('2026-08-31'))).toEqual({ code: 'momentInPast' });
    expect(await refusal(on('2026-09-06'))).toEqual({ code: 'momentOnClosedDay' });
  });

  test('for a deviation that the protocol does not allow, and not for one it does', async () => {
    const removal: Answers = {
      ...commonAnswers,
      pressing: { value: ['removalLetter'] },
      pressingDate: { value: '2026-09-03' },
    };
    const answerNow = { first: 'answer', reason: 'De ouder wil zelf eerst lezen.' };
    expect(await refusal(removal, { deviation: answerNow })).toEqual({
      code: 'deviationNotAllowed',
      reason: 'promiseDropped',
    });
    const held = await completed(commonAnswers, {
      deviation: { first: 'hold', reason: 'Dit gezin kennen drie van ons al.' },
    });
    expect(held).toMatchObject({ state: 'held', first: 'hold', promise: { by: 'lead' } });
    expect(held.story?.deviationReason).toBe('Dit gezin kennen drie van ons al.');
  });

  test('for a promise by somebody of another swv, or by the person doubted', async () => {
    const { joris, marloes } = region.staff;
    expect(await refusal(commonAnswers, { promisedPersonId: joris.personId })).toEqual({
      code: 'personNotOfSwv',
    });
    const doubts: Answers = {
      ...commonAnswers,
      earlierSupport: { value: 'doubted' },
      doubtedPersons: { value: [marloes.personId] },
    };
    expect(await refusal(doubts, { promisedPersonId: marloes.personId })).toEqual({ code: 'doubtedPerson' });
  });
});
