import { expect, test } from 'vitest';
import { momentErrors, readMoment, readTime } from './typed-moment.ts';

test.each([
  ['9.30', '09:30'],
  ['14:05', '14:05'],
  ['9', '09:00'],
  ['9.30 uur', '09:30'],
  ['10u15', '10:15'],
  ['25.00', null],
  ['9.3', null],
  ['straks', null],
  ['', null],
])('reads the time "%s" as %s', (text, time) => {
  expect(readTime(text)).toBe(time);
});

test('a moment needs both, and says at which field it is wrong', () => {
  expect(readMoment({ date: '1-6-2031', time: '9' })).toEqual({ date: '2031-06-01', time: '09:00' });
  expect(readMoment({ date: '1-6-2031', time: 'x' })).toBeNull();
  const ids = { date: 'dag', time: 'tijd' };
  expect(Object.keys(momentErrors({ date: '', time: '' }, ids))).toEqual(['dag', 'tijd']);
  expect(momentErrors({ date: '1-6-2031', time: '9' }, ids)).toEqual({});
});
