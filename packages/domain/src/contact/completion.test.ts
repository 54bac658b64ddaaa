import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amsterdam, dontKnow } from '../triage/testing/a-call.ts';
import { anyAnswers, anyContext } from '../triage/testing/arbitrary-answers.ts';
import { type CompletionFacts, decideCompletion } from './completion.ts';
import { interruption } from './interruption.ts';
import { aCommonCall, completionFacts } from './testing/completion-facts.ts';

function completed(facts: CompletionFacts) {
  const decision = decideCompletion(facts);
  if (!decision.ok) throw new Error(`refused: ${decision.refusal.code}`);
  return decision.completion;
}

function refusal(facts: CompletionFacts) {
  const decision = decideCompletion(facts);
  return decision.ok ? undefined : decision.refusal;
}

describe('a finished call', () => {
  test('with a promise waits for the team, within the term', () => {
    expect(completed(completionFacts(aCommonCall()))).toMatchObject({
      first: 'connect',
      state: 'promised',
      swv: 'PO2710',
      ownerId: null,
      callBack: { by: 'contactPerson', untilDate: '2026-11-24', untilTime: '17:00', agreed: false },
    });
  });

  test('about information is closed', () => {
    const facts = completionFacts(aCommonCall({ informationOrSolution: 'information' }));
    expect(completed(facts)).toMatchObject({ first: 'answer', state: 'closed', callBack: null });
  });

  test('that cannot be judged is held by a lead, and a promise goes with it', () => {
    const facts = completionFacts(aCommonCall({ informationOrSolution: dontKnow, nature: 'A90' }));
    expect(completed(facts)).toMatchObject({ state: 'held', callBack: { by: 'lead' } });
  });

  test('about which the parents disagree is paused', () => {
    const facts = completionFacts(aCommonCall({ parentsAgree: 'disagree' }));
    expect(completed(facts)).toMatchObject({ state: 'paused', callBack: { by: 'lead' } });
  });

  test('from outside the region has no swv', () => {
    const facts = completionFacts(aCommonCall({ place: amsterdam }));
    expect(completed(facts)).toMatchObject({ first: 'refer', swv: null });
  });

  test('uses the desk’s own number of days, for a question without haste only', () => {
    const slow = { deskWorkingDays: 4 };
    expect(completed(completionFacts(aCommonCall(), slow)).callBack?.untilDate).toBe('2026-11-26');
    const suspended = aCommonCall({ pressing: ['suspension'] });
    expect(completed(completionFacts(suspended, slow)).callBack?.untilDate).toBe('2026-11-23');
  });
});

describe('a caller who was taken over on the line', () => {
  const takenOver = { takenOverBy: 'marloes' };

  test('is the colleague’s, with nothing promised any more', () => {
    expect(completed(completionFacts(aCommonCall(), takenOver))).toMatchObject({
      state: 'closed',
      ownerId: 'marloes',
      callBack: null,
    });
  });

  test('and for whom the second triage must decide keeps the promise, in the colleague’s name', () => {
    const long = aCommonCall({
      attendance: 'not',
      attendanceSince: '2026-08-03',
      contactWithSchool: 'stopped',
    });
    expect(completed(completionFacts(long, takenOver))).toMatchObject({
      ownerId: 'marloes',
      callBack: { personId: 'marloes' },
    });
  });

  test('by somebody who turns out to be doubted counts as not taken over', () => {
    const doubting = aCommonCall({ earlierSupport: 'doubted', doubtedPersons: ['marloes'] });
    expect(completed(completionFacts(doubting, takenOver))).toMatchObject({ state: 'held', ownerId: null });
    expect(interruption(completionFacts(doubting, takenOver)).ownerId).toBeNull();
  });

  test('and then cut off is called back by that colleague', () => {
    expect(interruption(completionFacts(aCommonCall(), takenOver))).toMatchObject({
      ownerId: 'marloes',
      callBack: { by: 'contactPerson', personId: 'marloes' },
    });
  });

  test('and about whose safety somebody worries keeps the promise, so that the safety officer finds it', () => {
    const worry = aCommonCall({ safety: 'worry' });
    expect(completed(completionFacts(worry, takenOver))).toMatchObject({
      state: 'promised',
      ownerId: 'marloes',
      callBack: { by: 'contactPerson', personId: 'marloes' },
    });
  });

  test('in danger stays with the safety officer too', () => {
    const danger = aCommonCall({ safety: 'danger' });
    expect(completed(completionFacts(danger, takenOver))).toMatchObject({
      state: 'promised',
      callBack: { by: 'safetyOfficer' },
    });
  });
});

describe('an offered call-back', () => {
  const complaint = aCommonCall({ informationOrSolution: 'information', nature: 'A15', misconduct: 'no' });

  test('that the caller wants is a promise', () => {
    expect(completed(completionFacts(complaint))).toMatchObject({ state: 'promised', urgency: 'U3' });
  });

  test('that the caller turns down leaves nothing to promise', () => {
    const facts = completionFacts(complaint, { offerAccepted: false });
    expect(completed(facts)).toMatchObject({ state: 'closed', urgency: 'U4', callBack: null });
  });
});

describe('a moment agreed with the caller', () => {
  const at = (time: string) =>
    aCommonCall({ agreedMoment: { date: '2026-11-20', time, atCallersWish: false } });

  test('that passed while the call lasted is refused', () => {
    const momentsFrom = '2026-11-20T10:30:00.000Z';
    expect(refusal(completionFacts(at('11:15'), { momentsFrom }))).toEqual({ code: 'momentInPast' });
    expect(completed(completionFacts(at('11:45'), { momentsFrom })).callBack).toMatchObject({ agreed: true });
  });

  test('of a call that is written down afterwards may have passed: it was promised', () => {
    expect(completed(completionFacts(at('11:15'))).callBack).toMatchObject({ untilTime: '11:15' });
    expect(refusal(completionFacts(at('10:45')))).toEqual({ code: 'momentInPast' });
  });
});

test('nobody is named to the caller who works for no swv, also while the swv is unknown', () => {
  const worry = aCommonCall({ safety: 'worry', place: dontKnow });
  const facts = completionFacts(worry, { promisedPerson: { id: 'nobody', worksFor: [] } });
  expect(refusal(facts)).toEqual({ code: 'personNotOfSwv' });
  const marloes = { id: 'marloes', worksFor: ['PO2710'] };
  expect(completed(completionFacts(worry, { promisedPerson: marloes }))).toMatchObject({
    swv: null,
    callBack: { personId: 'marloes' },
  });
});

test('a promise by a lead is in nobody else’s name', () => {
  const held = aCommonCall({ parentsAgree: 'disagree' });
  const promisedPerson = { id: 'marloes', worksFor: ['PO2710'] };
  expect(completed(completionFacts(held, { promisedPerson })).callBack?.personId).toBeNull();
  expect(completed(completionFacts(aCommonCall(), { promisedPerson })).callBack?.personId).toBe('marloes');
});

describe('laws of completing, over answers of every kind', () => {
  const facts = fc
    .tuple(anyAnswers, anyContext, fc.boolean())
    .map(([answers, context, offerAccepted]) => completionFacts(answers, { offerAccepted }, context));

  test('connect, callBack and hold never stand without a promise; a contact that is not closed has one', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const decision = decideCompletion(given);
        if (!decision.ok) return;
        const { first, state, callBack } = decision.completion;
        if (['connect', 'callBack', 'hold', 'safety'].includes(first)) expect(callBack).not.toBeNull();
        expect(state === 'closed').toBe(callBack === null);
      }),
      { numRuns: 2_000, seed: 41 },
    );
  });

  test('danger and worry are never refused for an unknown swv or a caller who cannot be reached', () => {
    fc.assert(
      fc.property(facts, (given) => {
        if (given.outcome.urgency !== 'U0' && given.outcome.urgency !== 'U1') return;
        expect(['swvNeeded', 'contactNeeded']).not.toContain(refusal(given)?.code);
      }),
      { numRuns: 2_000, seed: 42 },
    );
  });

  test('the person doubted is never the one who keeps the promise', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const doubted = given.outcome.promise?.not[0];
        if (doubted === undefined) return;
        const named = { ...given, promisedPerson: { id: doubted, worksFor: given.regionSwvs } };
        const decision = decideCompletion(named);
        if (decision.ok) expect(decision.completion.callBack?.personId ?? null).not.toBe(doubted);
      }),
      { numRuns: 2_000, seed: 43 },
    );
  });

  test('an interrupted call can always be saved, and danger is always somebody’s', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { callBack, state } = interruption(given);
        expect(state === 'closed').toBe(callBack === null);
        if (given.outcome.urgency === 'U0') expect(callBack?.by).toBe('safetyOfficer');
      }),
      { numRuns: 2_000, seed: 44 },
    );
  });
});
