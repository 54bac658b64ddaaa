import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Answers } from '../belscript/answers.ts';
import { addDays } from '../calendar/local-date.ts';
import type { Outcome } from './outcome.ts';
import { asLocalDate } from './term-fact.ts';
import { amsterdam, hoofddorp } from './testing/a-call.ts';
import { anyAnswers, anyContext, canary } from './testing/arbitrary-answers.ts';
import { triage } from './triage.ts';
import type { TriageContext } from './triage-context.ts';

/** The full count takes minutes and is for `npm run proofs`. */
const runs = { numRuns: process.env['PROOFS'] === 'full' ? 20_000 : 400 };

function holdsFor(law: (answers: Answers, context: TriageContext) => void): void {
  fc.assert(
    fc.property(anyAnswers, anyContext, (answers, context) => {
      law(answers, context);
    }),
    runs,
  );
}

function expectAtLeastAsUrgent(one: Outcome, other: Outcome): void {
  expect(one.urgency <= other.urgency, `${one.urgency} after ${other.urgency}`).toBe(true);
}

describe('whatever is answered', () => {
  test('the outcome keeps its promises', () => {
    holdsFor((answers, context) => {
      const { first, promise, further, urgency } = triage(answers, context);
      const isGiven = ['connect', 'callBack', 'hold', 'safety'].includes(first);
      expect(promise?.state === 'given').toBe(isGiven);
      expect(promise?.state === 'offered').toBe(further.includes('offerCallBack'));
      if (further.includes('hold')) expect(['connect', 'callBack']).toContain(first);
      if (promise !== null) expect(urgency).not.toBe('U4');
    });
  });

  test('a reason with its source stands first for the rule that decided, and none stands twice', () => {
    holdsFor((answers, context) => {
      const { rule, reasons } = triage(answers, context);
      expect(reasons[0]?.rule).toBe(rule);
      expect(new Set(reasons.map((reason) => reason.rule)).size).toBe(reasons.length);
    });
  });

  test('more danger never lowers the urgency', () => {
    const fromLightToHeavy = [
      { value: 'safe' },
      { value: 'distressed' },
      { value: 'worry' },
      { value: 'danger' },
    ] as const;
    holdsFor((answers, context) => {
      const outcomes = fromLightToHeavy.map((safety) => triage({ ...answers, safety }, context));
      for (const [index, outcome] of outcomes.slice(1).entries()) {
        expectAtLeastAsUrgent(outcome, outcomes[index] as Outcome);
      }
      const unknown = triage({ ...answers, safety: { unknown: true } }, context);
      expectAtLeastAsUrgent(unknown, outcomes[2] as Outcome);
      expectAtLeastAsUrgent(outcomes[2] as Outcome, unknown);
    });
  });

  test('more absence never lowers the urgency', () => {
    fc.assert(
      fc.property(anyAnswers, anyContext, fc.nat(60), fc.nat(60), (answers, context, days, more) => {
        const since = (ago: number) => ({ value: addDays(asLocalDate(context.today), -ago) });
        const at = (attendance: 'full' | 'partly' | 'not', ago: number) =>
          triage({ ...answers, attendance: { value: attendance }, attendanceSince: since(ago) }, context);
        expectAtLeastAsUrgent(at('partly', days), at('full', days));
        expectAtLeastAsUrgent(at('not', days), at('partly', days));
        expectAtLeastAsUrgent(at('not', days + more), at('not', days));
      }),
      runs,
    );
  });

  test('a nearer term never lowers the urgency', () => {
    const dated = fc.constantFrom(
      'talkOrDecision',
      'legalTerm',
      'applicationCloses',
      'schoolStarts',
      'removalLetter',
    );
    fc.assert(
      fc.property(
        anyAnswers,
        anyContext,
        dated,
        fc.nat(80),
        fc.nat(80),
        (answers, context, matter, days, later) => {
          const on = (ahead: number) =>
            triage(
              {
                ...answers,
                pressing: { value: [matter as 'talkOrDecision'] },
                pressingDate: { value: addDays(asLocalDate(context.today), ahead) },
              },
              context,
            );
          expectAtLeastAsUrgent(on(days), on(days + later));
          expectAtLeastAsUrgent(on(days), triage({ ...answers, pressing: { value: ['none'] } }, context));
        },
      ),
      runs,
    );
  });

  test('a pupil is never sent away', () => {
    holdsFor((answers, context) => {
      const outcome = triage({ ...answers, caller: { value: 'pupil' } }, context);
      expect(outcome.promise).not.toBeNull();
      if (outcome.first === 'refer') expect(outcome.further).toContain('offerCallBack');
    });
  });

  test('acute danger comes before everything, also out of the region and anonymous', () => {
    holdsFor((answers, context) => {
      const outcome = triage(
        {
          ...answers,
          safety: { value: 'danger' },
          consent: { value: 'anonymous' },
          callBackNumber: { value: { without: 'anonymous', reach: null } },
          school: { value: 'none' },
          place: { value: amsterdam },
        },
        context,
      );
      expect(outcome).toMatchObject({ first: 'safety', urgency: 'U0', promise: { by: 'safetyOfficer' } });
      expect(outcome.further).toContain('tellSafetyOfficer');
      expect(outcome.stillNeeded).toEqual([]);
    });
  });

  test('not knowing whether it is safe is never a reason to refer, hold or only answer', () => {
    holdsFor((answers, context) => {
      const outcome = triage({ ...answers, safety: { unknown: true }, place: { value: amsterdam } }, context);
      expect(['safety', 'connect', 'callBack']).toContain(outcome.first);
      expect(outcome.further).toContain('tellSafetyOfficer');
      expect(outcome.responsible).not.toHaveProperty('outside');
    });
  });

  test('doubt never leads back to a person doubted', () => {
    holdsFor((answers, context) => {
      const outcome = triage(
        {
          ...answers,
          earlierSupport: { value: 'doubted' },
          doubtedPersons: { value: ['consultant-2', 'consultant-1'] },
        },
        context,
      );
      expect(outcome.promise?.by).not.toBe('contactPerson');
      expect(outcome.promise?.not ?? ['consultant-1', 'consultant-2']).toEqual([
        'consultant-1',
        'consultant-2',
      ]);
      expect(outcome.flags).toContain('independence');
      expect(outcome.urgency <= 'U2').toBe(true);
    });
  });

  test('disagreement between parents stops the question of a child in the region, but for safety', () => {
    holdsFor((answers, context) => {
      const told: Answers = {
        ...answers,
        caller: { value: 'parent' },
        childAge: { value: 10 },
        parentsAgree: { value: 'disagree' },
      };
      const outcome = triage(told, context);
      expect(outcome.promise?.by).not.toBe('contactPerson');
      expect(outcome.flags).toContain('authorityConflict');
      const isOurs = !('outside' in outcome.responsible);
      if (isOurs && !outcome.further.includes('tellSafetyOfficer')) expect(outcome.first).toBe('hold');
    });
  });

  test('the order in which it was answered never matters', () => {
    fc.assert(
      fc.property(
        anyAnswers.chain((answers) =>
          fc.tuple(
            fc.constant(answers),
            fc.shuffledSubarray(Object.keys(answers), { minLength: Object.keys(answers).length }),
          ),
        ),
        anyContext,
        ([answers, order], context) => {
          const shuffled = Object.fromEntries(
            order.map((id) => [id, reversed(answers[id as keyof Answers])]),
          ) as Answers;
          expect(triage(shuffled, context)).toEqual(triage(answers, context));
        },
      ),
      runs,
    );
  });

  test('nothing anyone said in free text is part of the outcome', () => {
    holdsFor((answers, context) => {
      expect(JSON.stringify(triage(answers, context))).not.toContain(canary);
    });
  });

  test('a written contact is called back where a call would be connected, and nothing else differs', () => {
    holdsFor((answers, context) => {
      const live = triage(answers, { ...context, contact: 'live' });
      const written = triage(answers, { ...context, contact: 'written' });
      expect(written).toEqual({ ...live, first: live.first === 'connect' ? 'callBack' : live.first });
    });
  });

  test('the responsible swv is one of the region, or the caller is sent elsewhere without a given promise', () => {
    holdsFor((answers, context) => {
      const { responsible, promise } = triage(answers, context);
      const codes = context.region.map(({ code }) => code);
      if ('swv' in responsible) expect(codes).toContain(responsible.swv);
      if ('askByHand' in responsible) for (const code of responsible.askByHand) expect(codes).toContain(code);
      if ('outside' in responsible) expect(promise?.state).not.toBe('given');
    });
  });
});

/** The same list answered in another order; a mistaken use of the order would show. */
function reversed(answer: Answers[keyof Answers]): Answers[keyof Answers] {
  if (answer === undefined || !('value' in answer) || !Array.isArray(answer.value)) return answer;
  return { value: answer.value.toReversed() } as Answers[keyof Answers];
}

test('who is free is no input of the protocol', () => {
  expectTypeOf<keyof TriageContext>().toEqualTypeOf<'today' | 'contact' | 'region' | 'calendar'>();
  expect(triage.length).toBe(2);
});

test('a day that is no date is a bug and throws', () => {
  const context = { today: 'vandaag', contact: 'live', region: [], calendar: {} } as unknown as TriageContext;
  const answers: Answers = {
    place: { value: hoofddorp },
    attendance: { value: 'not' },
    attendanceSince: { value: '2026-11-01' },
  };
  expect(() => triage(answers, context)).toThrow(RangeError);
});
