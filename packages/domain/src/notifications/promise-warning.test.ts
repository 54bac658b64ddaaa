import { describe, expect, test } from 'vitest';
import { instantAt } from '../calendar/amsterdam-time.ts';
import { defaultDeskCalendar } from '../calendar/desk-calendar.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { LocalTime } from '../calendar/local-time.ts';
import { promiseWarning } from './promise-warning.ts';

const at = (date: string, time: string) => instantAt(date as LocalDate, time as LocalTime);
const warned = (now: [string, string], until: [string, string]) =>
  promiseWarning(at(...until), at(...now), defaultDeskCalendar);

describe('a promise for Tuesday 24 November 2026, 17:00', () => {
  const until: [string, string] = ['2026-11-24', '17:00'];
  test.each([
    ['three office hours before: nothing', ['2026-11-24', '13:59'], null],
    ['a minute more than two hours before: nothing', ['2026-11-24', '14:59'], null],
    ['two hours before: near', ['2026-11-24', '15:00'], 'promiseNear'],
    ['a minute before: near', ['2026-11-24', '16:59'], 'promiseNear'],
    ['at the moment itself the office is closed: nothing', ['2026-11-24', '17:00'], null],
    ['in the evening: nothing', ['2026-11-24', '20:00'], null],
    ['when the office opens again: late', ['2026-11-25', '09:00'], 'promiseLate'],
  ] as const)('%s', (_, now, expected) => {
    expect(warned([...now], until)).toBe(expected);
  });
});

test('a promise for just after the weekend is warned of on Friday afternoon, not in the weekend', () => {
  const until: [string, string] = ['2026-11-23', '09:30'];
  expect(warned(['2026-11-20', '15:59'], until)).toBeNull();
  expect(warned(['2026-11-20', '16:00'], until)).toBe('promiseNear');
  expect(warned(['2026-11-21', '12:00'], until)).toBeNull();
});
