import { describe, expect, test } from 'vitest';
import { instantAt } from './amsterdam-time.ts';
import { deskCalendars } from './date-case-desks.ts';
import { type DeskCalendar, defaultDeskCalendar } from './desk-calendar.ts';
import type { LocalDate } from './local-date.ts';
import type { LocalTime } from './local-time.ts';
import { isOfficeOpenAt, isOpenAt, nextOfficeOpening, nextOpening } from './opening.ts';

/** Phone on Monday and Wednesday, in two blocks on Wednesday that are not given in order. */
const twoMornings: DeskCalendar = {
  ...defaultDeskCalendar,
  phoneHours: {
    monday: [{ from: '09:00', to: '11:00' }],
    wednesday: [
      { from: '13:00', to: '15:00' },
      { from: '09:00', to: '11:00' },
    ],
  },
};

describe('whether the phone is answered', () => {
  test.each<[LocalDate, LocalTime, boolean]>([
    ['2026-11-23', '08:59', false],
    ['2026-11-23', '09:00', true],
    ['2026-11-23', '10:59', true],
    ['2026-11-23', '11:00', false],
    ['2026-11-24', '10:00', false],
    ['2026-11-25', '12:00', false],
    ['2026-11-25', '14:00', true],
    ['2026-11-22', '10:00', false],
    ['2026-04-06', '10:00', false],
    ['2026-07-01', '09:30', true],
  ])('on %s at %s: %s', (date, time, expected) => {
    expect(isOpenAt(instantAt(date, time), twoMornings)).toBe(expected);
  });

  test('not in a school holiday without opening, yes with it', () => {
    const monday = instantAt('2026-10-12', '10:00');
    expect(isOpenAt(monday, deskCalendars.closedInSchoolHolidays)).toBe(false);
    expect(isOpenAt(monday, deskCalendars.openInSchoolHolidays)).toBe(true);
  });
});

describe('when the phone is answered next', () => {
  test.each<[string, LocalDate, LocalTime, LocalDate, LocalTime]>([
    ['now when it is', '2026-11-23', '09:30', '2026-11-23', '09:30'],
    ['later the same day', '2026-11-25', '11:00', '2026-11-25', '13:00'],
    ['before the first block', '2026-11-25', '07:00', '2026-11-25', '09:00'],
    ['on another day', '2026-11-23', '11:00', '2026-11-25', '09:00'],
    ['after a weekend', '2026-11-25', '15:00', '2026-11-30', '09:00'],
    ['after Easter Monday', '2026-04-01', '16:00', '2026-04-08', '09:00'],
  ])('%s', (_, date, time, nextDate, nextTime) => {
    expect(nextOpening(instantAt(date, time), twoMornings)).toBe(instantAt(nextDate, nextTime));
  });

  test('never when no hours are set', () => {
    const silent = { ...defaultDeskCalendar, phoneHours: {} };
    expect(nextOpening(instantAt('2026-11-23', '09:30'), silent)).toBeNull();
  });
});

describe('office hours', () => {
  test('hold on working days, phone or no phone', () => {
    expect(isOfficeOpenAt(instantAt('2026-11-24', '08:30'), twoMornings)).toBe(true);
    expect(isOfficeOpenAt(instantAt('2026-11-24', '17:00'), twoMornings)).toBe(false);
    expect(isOfficeOpenAt(instantAt('2026-11-22', '12:00'), twoMornings)).toBe(false);
  });

  test('a reminder of Friday evening waits until Monday morning', () => {
    expect(nextOfficeOpening(instantAt('2026-11-20', '20:00'), twoMornings)).toBe(
      instantAt('2026-11-23', '08:30'),
    );
  });

  test('a moment in office hours need not wait', () => {
    const noon = instantAt('2026-11-20', '12:00');
    expect(nextOfficeOpening(noon, twoMornings)).toBe(noon);
  });
});
