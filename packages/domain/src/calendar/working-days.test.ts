import { describe, expect, test } from 'vitest';
import { deskCalendars } from './date-case-desks.ts';
import { type DeskCalendar, defaultDeskCalendar } from './desk-calendar.ts';
import type { LocalDate } from './local-date.ts';
import { weekdayOf } from './local-date.ts';
import { schoolHolidaysNoord } from './school-holidays.ts';
import {
  addWorkingDays,
  type DayKind,
  dayKindOf,
  firstWorkingDayFrom,
  schoolDaysBetween,
  workingDaysBetween,
  workingDaysUntil,
} from './working-days.ts';

const { usual, closedInSchoolHolidays, openInSchoolHolidays, closedForStudyDay, phoneOnlyOnMonday } =
  deskCalendars;

describe('what a day is to a desk', () => {
  test.each<[string, LocalDate, DeskCalendar, DayKind]>([
    ['a weekday is a working day', '2026-11-24', usual, { code: 'workingDay' }],
    ['without phone hours too', '2026-11-24', phoneOnlyOnMonday, { code: 'workingDay' }],
    ['a weekend', '2026-11-22', usual, { code: 'weekend' }],
    ['a public holiday', '2026-05-14', usual, { code: 'publicHoliday', name: 'Hemelvaartsdag' }],
    ['a public holiday in a weekend is weekend', '2026-12-26', usual, { code: 'weekend' }],
    ['a closure', '2026-11-24', closedForStudyDay, { code: 'closure', name: 'studiedag' }],
    [
      'a school holiday without opening',
      '2026-10-13',
      closedInSchoolHolidays,
      { code: 'schoolHoliday', name: 'herfstvakantie' },
    ],
    [
      'a school holiday with opening counts',
      '2026-10-13',
      openInSchoolHolidays,
      { code: 'workingDay', name: 'herfstvakantie' },
    ],
    [
      'a public holiday in an open school holiday does not',
      '2026-12-25',
      openInSchoolHolidays,
      { code: 'publicHoliday', name: 'Eerste Kerstdag' },
    ],
    [
      'of two school holidays over one day the closed one decides',
      '2026-10-13',
      {
        ...openInSchoolHolidays,
        schoolHolidays: [
          ...openInSchoolHolidays.schoolHolidays,
          { from: '2026-10-12', to: '2026-10-16', name: 'herfstvakantie Zuid', open: false },
        ],
      },
      { code: 'schoolHoliday', name: 'herfstvakantie Zuid' },
    ],
    [
      'a closure in an open school holiday is a closure',
      '2026-10-13',
      {
        ...openInSchoolHolidays,
        closures: [{ from: '2026-10-13', to: '2026-10-13', name: 'teamdag' }],
      },
      { code: 'closure', name: 'teamdag' },
    ],
  ])('%s', (_, date, calendar, kind) => {
    expect(dayKindOf(date, calendar)).toEqual(kind);
  });

  test('a period holds its first and its last day', () => {
    const calendar = deskCalendars.closedForMove;
    expect(dayKindOf('2026-11-12', calendar).code).toBe('workingDay');
    expect(dayKindOf('2026-11-13', calendar).code).toBe('closure');
    expect(dayKindOf('2026-11-20', calendar).code).toBe('closure');
    expect(dayKindOf('2026-11-23', calendar).code).toBe('workingDay');
  });
});

describe('counting working days', () => {
  test('the day one counts from never counts itself', () => {
    expect(addWorkingDays('2026-11-20', 1, usual)).toBe('2026-11-23');
    expect(addWorkingDays('2026-11-21', 1, usual)).toBe('2026-11-23');
    expect(addWorkingDays('2026-11-20', 2, usual)).toBe('2026-11-24');
  });

  test('none is the first working day from the date on', () => {
    expect(addWorkingDays('2026-11-20', 0, usual)).toBe('2026-11-20');
    expect(addWorkingDays('2026-11-21', 0, usual)).toBe('2026-11-23');
  });

  test('half a day and a negative number are bugs', () => {
    expect(() => addWorkingDays('2026-11-20', 1.5, usual)).toThrow(RangeError);
    expect(() => addWorkingDays('2026-11-20', -1, usual)).toThrow(RangeError);
  });

  test('a desk that never opens is a bug, not an endless search', () => {
    const closed: DeskCalendar = {
      ...defaultDeskCalendar,
      closures: [{ from: '2026-01-01', to: '2027-12-31', name: 'gestopt' }],
    };
    expect(() => firstWorkingDayFrom('2026-11-20', closed)).toThrow(RangeError);
  });

  test.each<[LocalDate, LocalDate, number]>([
    ['2026-11-20', '2026-11-20', 0],
    ['2026-11-20', '2026-11-22', 0],
    ['2026-11-20', '2026-11-23', 1],
    ['2026-11-20', '2026-11-27', 5],
    ['2026-11-27', '2026-11-20', -5],
    ['2026-11-22', '2026-11-21', 0],
    ['2026-12-24', '2026-12-28', 1],
  ])('from %s to %s are %i', (from, to, expected) => {
    expect(workingDaysBetween(from, to, usual)).toBe(expected);
  });

  test('a talk next Friday is within five working days, the Monday after is not', () => {
    expect(workingDaysUntil('2026-11-27', '2026-11-20', usual)).toBe(5);
    expect(workingDaysUntil('2026-11-30', '2026-11-20', usual)).toBe(6);
  });

  test('a term that ends while the desk is closed is near', () => {
    expect(workingDaysUntil('2026-08-14', '2026-07-03', closedInSchoolHolidays)).toBe(0);
  });
});

describe('days of school', () => {
  test.each<[string, LocalDate, LocalDate, number]>([
    ['the first day at home and today both count', '2026-11-16', '2026-11-20', 5],
    ['weekends do not', '2026-11-18', '2026-11-23', 4],
    ['today alone is one', '2026-11-23', '2026-11-23', 1],
    ['a Sunday alone is none', '2026-11-22', '2026-11-22', 0],
    ['a day to come is none', '2026-11-24', '2026-11-23', 0],
    ['the autumn holiday does not count', '2026-10-08', '2026-10-20', 4],
    ['a public holiday does not count', '2026-05-13', '2026-05-15', 2],
  ])('%s', (_, since, today, expected) => {
    expect(schoolDaysBetween(since, today, closedInSchoolHolidays)).toBe(expected);
    expect(schoolDaysBetween(since, today, openInSchoolHolidays)).toBe(expected);
  });

  test('a day on which only the desk is closed is a school day', () => {
    expect(schoolDaysBetween('2026-11-23', '2026-11-25', closedForStudyDay)).toBe(3);
  });
});

test('the school holidays of region Noord run from Saturday to Sunday, in order and apart', () => {
  for (const [index, holiday] of schoolHolidaysNoord.entries()) {
    expect(weekdayOf(holiday.from)).toBe('saturday');
    expect(weekdayOf(holiday.to)).toBe('sunday');
    expect(holiday.from < holiday.to).toBe(true);
    const next = schoolHolidaysNoord[index + 1];
    if (next !== undefined) expect(holiday.to < next.from).toBe(true);
  }
});
