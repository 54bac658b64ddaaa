import { expect, test } from 'vitest';
import { readMoment, readTime, typedMoment } from './agreed-moment-of.ts';

test.each([
  ['9', '09:00'],
  ['9.30', '09:30'],
  ['09:30', '09:30'],
  ['14 uur', '14:00'],
  ['14u', '14:00'],
  ['1430', '14:30'],
  ['25.00', null],
  ['half tien', null],
])('"%s" is read as %s', (typed, time) => {
  expect(readTime(typed)).toBe(time);
});

test('a day and a time together are a moment, and each says what is wrong with it', () => {
  expect(readMoment('dinsdag', '9.30', '2026-11-19')).toEqual({
    ok: true,
    date: '2026-11-24',
    time: '09:30',
  });
  expect(readMoment('ergens', '9.30', '2026-11-19')).toMatchObject({ ok: false, field: 'date' });
  expect(readMoment('dinsdag', 'later', '2026-11-19')).toMatchObject({ ok: false, field: 'time' });
});

test('an agreed moment stands in its fields as it can be typed', () => {
  const typed = typedMoment({ date: '2026-11-24', time: '09:30', atCallersWish: false });
  expect(readMoment(typed.date, typed.time, '2026-11-19')).toEqual({
    ok: true,
    date: '2026-11-24',
    time: '09:30',
  });
});
