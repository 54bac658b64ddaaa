import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyDeviation, leastReasonLength, refusalOfDeviation } from './deviation.ts';
import { firstSteps, type Outcome, urgencies } from './outcome.ts';
import { aCall, hoofddorp, onFriday, type Told } from './testing/a-call.ts';
import { anyAnswers, anyContext } from './testing/arbitrary-answers.ts';
import { triage } from './triage.ts';

const reason = 'Moeder wil liever zelf eerst met school praten.';

function outcomeOf(told: Told): Outcome {
  return triage(
    aCall({ caller: 'parent', sector: 'po', place: hoofddorp, safety: 'safe', ...told }),
    onFriday,
  );
}

describe('what the desk may not do', () => {
  const solution = outcomeOf({ informationOrSolution: 'solution' });

  test('the same as the protocol says', () => {
    expect(refusalOfDeviation(solution, { first: 'connect' }, reason)).toEqual({ code: 'sameRoute' });
  });

  test('without a reason that can be judged', () => {
    expect(refusalOfDeviation(solution, { first: 'hold' }, '  omdat         ')).toEqual({
      code: 'reasonTooShort',
      least: leastReasonLength,
    });
  });

  test('lower the urgency', () => {
    const stopped = outcomeOf({ supportNow: 'stopped' });
    expect(refusalOfDeviation(stopped, { first: 'callBack', urgency: 'U3' }, reason)).toEqual({
      code: 'urgencyLowered',
      atLeast: 'U2',
    });
  });

  test.each(firstSteps.filter((first) => first !== 'safety'))('leave acute danger for %s', (first) => {
    expect(refusalOfDeviation(outcomeOf({ safety: 'danger' }), { first }, reason)).toEqual({
      code: 'belowSafety',
    });
  });

  test.each(['hold', 'refer', 'answer'] as const)('leave worry for %s', (first) => {
    expect(refusalOfDeviation(outcomeOf({ safety: 'worry' }), { first }, reason)).toEqual({
      code: 'belowSafety',
    });
  });

  test.each(['connect', 'callBack', 'refer', 'answer'] as const)(
    'go on with a question about which the parents disagree: %s',
    (first) => {
      expect(refusalOfDeviation(outcomeOf({ parentsAgree: 'disagree' }), { first }, reason)).toEqual({
        code: 'processingStopped',
      });
    },
  );

  test.each(['refer', 'answer'] as const)(
    'take back a promise that cannot wait, or a pupil’s: %s',
    (first) => {
      const refusal = { code: 'promiseDropped' };
      expect(refusalOfDeviation(outcomeOf({ pressing: ['removalLetter'] }), { first }, reason)).toEqual(
        refusal,
      );
      expect(refusalOfDeviation(outcomeOf({ caller: 'pupil' }), { first }, reason)).toEqual(refusal);
    },
  );
});

describe('what the desk may do', () => {
  test('go to safety without having to argue for it', () => {
    expect(refusalOfDeviation(outcomeOf({}), { first: 'safety' }, '')).toBeNull();
  });

  test('call back a worry that cannot be connected', () => {
    expect(refusalOfDeviation(outcomeOf({ safety: 'worry' }), { first: 'callBack' }, reason)).toBeNull();
  });

  test('raise the urgency and leave the step', () => {
    const chosen = { first: 'connect', urgency: 'U1' } as const;
    expect(refusalOfDeviation(outcomeOf({}), chosen, reason)).toBeNull();
    expect(applyDeviation(outcomeOf({}), chosen)).toMatchObject({
      urgency: 'U1',
      promise: { within: { kind: 'sameDay' } },
    });
  });

  test('answer an adult whose question has no haste; the call-back is then still offered', () => {
    const outcome = outcomeOf({ informationOrSolution: 'solution' });
    expect(refusalOfDeviation(outcome, { first: 'answer' }, reason)).toBeNull();
    expect(applyDeviation(outcome, { first: 'answer' })).toMatchObject({
      first: 'answer',
      urgency: 'U3',
      promise: { state: 'offered', by: 'contactPerson' },
      further: ['offerCallBack'],
      protocol: { first: 'connect', urgency: 'U3', further: [] },
    });
  });

  test('call back where an answer would do: that is then promised', () => {
    const outcome = outcomeOf({ informationOrSolution: 'information' });
    expect(applyDeviation(outcome, { first: 'callBack' })).toMatchObject({
      urgency: 'U3',
      promise: { state: 'given', by: 'contactPerson', within: { kind: 'workingDays', days: 2 } },
    });
  });

  test('connect who doubts us only to a lead, and the second triage still looks', () => {
    const outcome = outcomeOf({ earlierSupport: 'doubted', doubtedPersons: ['consultant-1'] });
    expect(refusalOfDeviation(outcome, { first: 'connect' }, reason)).toBeNull();
    expect(applyDeviation(outcome, { first: 'connect' })).toMatchObject({
      first: 'connect',
      promise: { state: 'given', by: 'lead', not: ['consultant-1'] },
      further: ['hold'],
    });
  });
});

test('a deviation that is allowed obeys the invariants and the laws of an outcome', () => {
  fc.assert(
    fc.property(
      anyAnswers,
      anyContext,
      fc.record(
        { first: fc.constantFrom(...firstSteps), urgency: fc.constantFrom(...urgencies) },
        { requiredKeys: ['first'] },
      ),
      (answers, context, chosen) => {
        const outcome = triage(answers, context);
        fc.pre(refusalOfDeviation(outcome, chosen, reason) === null);
        const deviated = applyDeviation(outcome, chosen);
        expect(deviated.first).toBe(chosen.first);
        expect(deviated.urgency <= outcome.urgency).toBe(true);
        expect(deviated.promise?.state === 'given').toBe(!['answer', 'refer'].includes(deviated.first));
        expect(deviated.promise?.state === 'offered').toBe(deviated.further.includes('offerCallBack'));
        expect((deviated.further as readonly string[]).includes(deviated.first)).toBe(false);
        if (deviated.further.includes('hold')) expect(['connect', 'callBack']).toContain(deviated.first);
        if (outcome.promise !== null) expect(deviated.promise?.not).toEqual(outcome.promise.not);
        if (outcome.flags.includes('minorCalling')) expect(deviated.promise).not.toBeNull();
        if (outcome.further.includes('tellSafetyOfficer'))
          expect(deviated.further).toContain('tellSafetyOfficer');
      },
    ),
    { numRuns: process.env['PROOFS'] === 'full' ? 20_000 : 1000 },
  );
});
