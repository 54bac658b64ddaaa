import { expect, test } from 'vitest';
import { holdsOn, refusalOfHold } from './retention-hold.ts';

const today = '2026-09-01';

test.each([
  ['is in force up to and with its last day', '2026-09-01', null, true],
  ['lapses by itself', '2026-08-31', null, false],
  ['is over when somebody ended it', '2026-12-31', '2026-08-01', false],
] as const)('a hold %s', (_, until, endedOn, expected) => {
  expect(holdsOn({ until, endedOn }, today)).toBe(expected);
});

test('a hold is for a time to come, and for a year at most', () => {
  expect(refusalOfHold('2026-09-01', today)).toEqual({ code: 'holdInPast' });
  expect(refusalOfHold('2026-09-02', today)).toBeNull();
  expect(refusalOfHold('2027-09-01', today)).toBeNull();
  expect(refusalOfHold('2027-09-02', today)).toEqual({ code: 'holdTooLong' });
});
