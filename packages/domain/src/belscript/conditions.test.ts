import { expect, test } from 'vitest';
import { aCall, dontKnow, hoofddorp } from '../triage/testing/a-call.ts';
import { answerTokens } from './answer-tokens.ts';
import { holds, questionsIn } from './conditions.ts';
import { waterlelie } from './testing/common-call.ts';

const pupil = { question: 'caller', is: ['pupil'] } as const;

test('a question that is not answered is none of its values, so "not a pupil" holds', () => {
  expect(holds(pupil, {})).toBe(false);
  expect(holds({ not: pupil }, {})).toBe(true);
});

test('a condition on a list holds when one of the chosen values is named', () => {
  const condition = { question: 'pressing', is: ['suspension', 'legalTerm'] } as const;
  expect(holds(condition, aCall({ pressing: ['sentHomeToday', 'suspension'] }))).toBe(true);
  expect(holds(condition, aCall({ pressing: ['sentHomeToday'] }))).toBe(false);
});

test('"weet niet" is seen by the condition that asks for it and by no value', () => {
  const answers = aCall({ safety: dontKnow });
  expect(holds({ question: 'safety', unknown: true }, answers)).toBe(true);
  expect(holds({ question: 'safety', is: ['safe', 'worry', 'danger'] }, answers)).toBe(false);
});

test('passed over with a reason counts as answered', () => {
  expect(holds({ question: 'hope', answered: true }, { hope: { notAsked: 'De lijn viel weg.' } })).toBe(true);
});

test('all needs every part and any needs one', () => {
  const answers = aCall({ caller: 'pupil', sector: 'vo' });
  const parts = [pupil, { question: 'sector', is: ['po'] }] as const;
  expect(holds({ all: parts }, answers)).toBe(false);
  expect(holds({ any: parts }, answers)).toBe(true);
});

test.each([
  [{ school: waterlelie }, 'school', 'listed'],
  [{ school: { ...waterlelie, swv: null } }, 'school', 'named'],
  [{ school: 'none' as const }, 'school', 'none'],
  [{ place: hoofddorp }, 'place', 'located'],
  [{ place: { ...hoofddorp, po: null, vo: null } }, 'place', 'named'],
  [{ callBackNumber: { number: '+31612345678' } }, 'callBackNumber', 'number'],
  [{ callBackNumber: { without: 'mailOnly' as const, reach: null } }, 'callBackNumber', 'mailOnly'],
] as const)('%j is seen as %s: %s', (told, id, token) => {
  expect(answerTokens(aCall(told), id)).toEqual([token]);
});

test('free text is never taken for a value', () => {
  expect(answerTokens(aCall({ question: 'none' }), 'question')).toEqual([]);
});

test('the questions a condition looks at are named once each', () => {
  expect(
    questionsIn({ all: [pupil, { any: [pupil, { not: { question: 'sector', is: ['po'] } }] }] }),
  ).toEqual(['caller', 'sector']);
});
