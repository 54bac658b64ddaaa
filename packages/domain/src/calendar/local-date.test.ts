import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dateOfDayNumber,
  dayNumberOf,
  daysBetween,
  isLocalDate,
  isWeekend,
  type LocalDate,
  localDate,
  weekdayOf,
} from './local-date.ts';

const anyDayNumber = fc.integer({ min: dayNumberOf('1900-01-01'), max: dayNumberOf('2199-12-31') });

describe('a date is a day that exists', () => {
  test.each(['2026-11-24', '2028-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('%s exists', (text) => {
    expect(isLocalDate(text)).toBe(true);
  });

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '1899-12-31',
    '2200-01-01',
    '2026-1-1',
    '26-01-01',
    '2026-11-24T00:00',
    ' 2026-11-24',
    '２０２６-11-24',
    '',
  ])('%s does not', (text) => {
    expect(isLocalDate(text)).toBe(false);
  });

  test('numbers that are no date give null', () => {
    expect(localDate(2026, 2, 30)).toBeNull();
    expect(localDate(2026, 1.5, 3)).toBeNull();
    expect(localDate(Number.NaN, 1, 3)).toBeNull();
    expect(localDate(2026, 2, 28)).toBe('2026-02-28');
  });
});

describe('arithmetic on days', () => {
  test('day 0 is 1 January 1970, a Thursday', () => {
    expect(dateOfDayNumber(0)).toBe('1970-01-01');
    expect(dayNumberOf('1970-01-01')).toBe(0);
    expect(weekdayOf('1970-01-01')).toBe('thursday');
  });

  test.each<[LocalDate, number, LocalDate]>([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-28', 2, '2028-03-01'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-11-24', 365, '2027-11-24'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
    expect(daysBetween(date, expected)).toBe(days);
  });

  test('every day agrees with the calendar of the platform', () => {
    for (let day = dayNumberOf('1900-01-01'); day <= dayNumberOf('2199-12-31'); day += 1) {
      const date = dateOfDayNumber(day);
      const theirs = new Date(day * 86_400_000);
      if (date !== theirs.toISOString().slice(0, 10)) expect.fail(`${day} is not ${date}`);
      if (dayNumberOf(date) !== day) expect.fail(`${date} is not ${day}`);
      if (isWeekend(date) !== [0, 6].includes(theirs.getUTCDay())) expect.fail(`weekend of ${date}`);
    }
  });

  test('seven days later is the same weekday, and text order is time order', () => {
    return fc.assert(
      fc.property(anyDayNumber, fc.integer({ min: 1, max: 4000 }), (day, later) => {
        const [first, second] = [dateOfDayNumber(day), dateOfDayNumber(day + later)];
        expect(weekdayOf(addDays(first, 7))).toBe(weekdayOf(first));
        expect(first < second).toBe(true);
      }),
    );
  });
});
