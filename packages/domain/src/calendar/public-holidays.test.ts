import { describe, expect, test } from 'vitest';
import { isLocalDate, type LocalDate, weekdayOf } from './local-date.ts';
import {
  defaultPublicHolidayChoices,
  dutchPublicHolidays,
  easterSundayOf,
  publicHolidayOn,
} from './public-holidays.ts';

test.each<[number, LocalDate]>([
  [2014, '2014-04-20'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
  [2076, '2076-04-19'],
  [2285, '2285-03-22'],
])('Easter of %i is %s', (year, date) => {
  expect(easterSundayOf(year)).toBe(date);
});

test('the public holidays of 2026, in order', () => {
  expect(dutchPublicHolidays(2026)).toEqual([
    { date: '2026-01-01', name: 'Nieuwjaarsdag' },
    { date: '2026-04-05', name: 'Eerste Paasdag' },
    { date: '2026-04-06', name: 'Tweede Paasdag' },
    { date: '2026-04-27', name: 'Koningsdag' },
    { date: '2026-05-14', name: 'Hemelvaartsdag' },
    { date: '2026-05-24', name: 'Eerste Pinksterdag' },
    { date: '2026-05-25', name: 'Tweede Pinksterdag' },
    { date: '2026-12-25', name: 'Eerste Kerstdag' },
    { date: '2026-12-26', name: 'Tweede Kerstdag' },
  ]);
});

describe("King's Day", () => {
  test.each<[number, LocalDate]>([
    [2025, '2025-04-26'],
    [2026, '2026-04-27'],
    [2031, '2031-04-26'],
    [2036, '2036-04-26'],
  ])('of %i is %s', (year, date) => {
    expect(dutchPublicHolidays(year).find((day) => day.name === 'Koningsdag')?.date).toBe(date);
  });
});

describe('Liberation Day', () => {
  const on = (date: LocalDate, liberationDay: 'everyFifthYear' | 'everyYear' | 'never') =>
    publicHolidayOn(date, { goodFriday: false, liberationDay });

  test('is a day off in every fifth year unless the desk says otherwise', () => {
    expect(publicHolidayOn('2025-05-05', defaultPublicHolidayChoices)).toBe('Bevrijdingsdag');
    expect(publicHolidayOn('2030-05-05', defaultPublicHolidayChoices)).toBe('Bevrijdingsdag');
    expect(publicHolidayOn('2026-05-05', defaultPublicHolidayChoices)).toBeNull();
  });

  test('is a day off every year or never where the desk says so', () => {
    expect(on('2026-05-05', 'everyYear')).toBe('Bevrijdingsdag');
    expect(on('2025-05-05', 'never')).toBeNull();
  });

  test('on Ascension Day both names are given', () => {
    expect(on('2016-05-05', 'everyYear')).toBe('Hemelvaartsdag en Bevrijdingsdag');
  });
});

test('Good Friday is a working day unless the desk closes on it', () => {
  expect(publicHolidayOn('2026-04-03', defaultPublicHolidayChoices)).toBeNull();
  expect(publicHolidayOn('2026-04-03', { ...defaultPublicHolidayChoices, goodFriday: true })).toBe(
    'Goede Vrijdag',
  );
});

test('for a century every holiday is a real date of its year, on its weekday, in order', () => {
  for (let year = 2014; year <= 2114; year += 1) {
    const holidays = dutchPublicHolidays(year, { liberationDay: 'everyYear', goodFriday: true });
    const dateOf = (name: string) => holidays.find((day) => day.name === name)?.date ?? '2000-01-01';
    expect(holidays).toHaveLength(11);
    expect(holidays.every(({ date }) => isLocalDate(date) && date.startsWith(`${year}`))).toBe(true);
    expect(holidays.map(({ date }) => date)).toEqual(holidays.map(({ date }) => date).toSorted());
    expect(weekdayOf(dateOf('Goede Vrijdag'))).toBe('friday');
    expect(weekdayOf(dateOf('Eerste Paasdag'))).toBe('sunday');
    expect(weekdayOf(dateOf('Hemelvaartsdag'))).toBe('thursday');
    expect(weekdayOf(dateOf('Tweede Pinksterdag'))).toBe('monday');
    expect(weekdayOf(dateOf('Koningsdag'))).not.toBe('sunday');
  }
});
