import { expect, test } from 'vitest';
import { factsFromAnswers } from './facts-from-answers.ts';
import { aCall, onFriday } from './testing/a-call.ts';

test('working days skip a public holiday and the weekend', () => {
  const beforeEaster = { ...onFriday, today: '2027-03-26' };
  const call = (pressingDate: string) =>
    aCall({ pressing: ['schoolStarts'], pressingDate, placeConfirmed: 'yes' });
  expect(factsFromAnswers(call('2027-03-31'), beforeEaster).term).toBe('pressing');
  expect(factsFromAnswers(call('2027-04-01'), beforeEaster).term).toBe('none');
});

test('school days skip the autumn holiday', () => {
  const monday = { ...onFriday, today: '2026-10-21' };
  const call = (since: string) => aCall({ attendance: 'not', attendanceSince: since });
  expect(factsFromAnswers(call('2026-10-09'), monday).attendance).toBe('brief');
  expect(factsFromAnswers(call('2026-10-08'), monday).attendance).toBe('long');
});
