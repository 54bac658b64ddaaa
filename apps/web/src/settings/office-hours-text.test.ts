import { expect, test } from 'vitest';
import { readOfficeHours, writeOfficeHours } from './office-hours-text.ts';

test.each([
  ['2', 120],
  ['1,5', 90],
  ['0', 0],
  ['40', 2400],
  ['41', null],
  ['-1', null],
  ['twee', null],
  ['', null],
])('"%s" hours are %s minutes', (text, minutes) => {
  expect(readOfficeHours(text)).toBe(minutes);
});

test('minutes are written as the hours that are read back', () => {
  for (const minutes of [0, 30, 90, 120]) expect(readOfficeHours(writeOfficeHours(minutes))).toBe(minutes);
});
