import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantAt, localMomentOf, summerTimeOf } from './amsterdam-time.ts';
import {
  addMinutes,
  asInstant,
  epochMsOf,
  type Instant,
  instantOfEpochMs,
  isInstant,
  minutesBetween,
} from './instant.ts';
import { dateOfDayNumber, dayNumberOf, type LocalDate } from './local-date.ts';
import { isLocalTime, type LocalTime, minutesOf, timeOfMinutes } from './local-time.ts';

/** Summer time has had its present rule since 1996. */
const anyInstant = fc
  .integer({ min: Date.UTC(1996, 0, 1), max: Date.UTC(2100, 0, 1) })
  .map((epochMs) => instantOfEpochMs(epochMs));
const anyDate = fc
  .integer({ min: dayNumberOf('1996-01-01'), max: dayNumberOf('2099-12-31') })
  .map((day) => dateOfDayNumber(day));
const anyTime = fc.integer({ min: 0, max: 1439 }).map((minutes) => timeOfMinutes(minutes));

const platform = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});

describe('summer time', () => {
  test.each<[number, Instant, Instant]>([
    [2025, '2025-03-30T01:00:00.000Z', '2025-10-26T01:00:00.000Z'],
    [2026, '2026-03-29T01:00:00.000Z', '2026-10-25T01:00:00.000Z'],
    [2027, '2027-03-28T01:00:00.000Z', '2027-10-31T01:00:00.000Z'],
    [2030, '2030-03-31T01:00:00.000Z', '2030-10-27T01:00:00.000Z'],
  ])('of %i begins %s and ends %s', (year, begins, ends) => {
    expect(summerTimeOf(year)).toEqual({ begins, ends });
  });

  test.each<[string, Instant, LocalDate, LocalTime]>([
    ['the last minute of winter time', '2026-03-29T00:59:59.999Z', '2026-03-29', '01:59'],
    ['the first minute of summer time', '2026-03-29T01:00:00.000Z', '2026-03-29', '03:00'],
    ['the last minute of summer time', '2026-10-25T00:59:00.000Z', '2026-10-25', '02:59'],
    ['the first minute of winter time', '2026-10-25T01:00:00.000Z', '2026-10-25', '02:00'],
    ['a summer evening that is still yesterday in UTC', '2026-06-30T22:30:00.000Z', '2026-07-01', '00:30'],
    ['the New Year begins an hour before UTC', '2026-12-31T23:00:00.000Z', '2027-01-01', '00:00'],
  ])('%s', (_, instant, date, time) => {
    expect(localMomentOf(instant)).toEqual({ date, time });
  });

  test('a time the clock skips is read an hour later', () => {
    expect(instantAt('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z');
    expect(localMomentOf(instantAt('2026-03-29', '02:30')).time).toBe('03:30');
  });

  test('a time the clock shows twice is the first of the two', () => {
    expect(instantAt('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(instantAt('2026-10-25', '03:00')).toBe('2026-10-25T02:00:00.000Z');
  });
});

describe('there and back', () => {
  test('the local time is the one of the platform', () => {
    return fc.assert(
      fc.property(anyInstant, (instant) => {
        const { date, time } = localMomentOf(instant);
        expect(`${date} ${time}`).toBe(platform.format(new Date(instant)));
      }),
    );
  });

  test('around every change of the clock too, minute by minute', () => {
    for (let year = 1996; year < 2100; year += 1) {
      const { begins, ends } = summerTimeOf(year);
      for (const change of [begins, ends]) {
        for (const minutes of [-121, -61, -60, -1, 0, 1, 59, 60, 61, 121]) {
          const instant = addMinutes(change, minutes);
          const { date, time } = localMomentOf(instant);
          expect(`${date} ${time}`).toBe(platform.format(new Date(instant)));
        }
      }
    }
  });

  test('from local to UTC and back, except for the hour the clock skips', () => {
    return fc.assert(
      fc.property(anyDate, anyTime, (date, time) => {
        const back = localMomentOf(instantAt(date, time));
        const isSkipped =
          time.startsWith('02:') &&
          localMomentOf(summerTimeOf(Number(date.slice(0, 4))).begins).date === date;
        const expected = isSkipped ? timeOfMinutes(minutesOf(time) + 60) : time;
        expect(back).toEqual({ date, time: expected });
      }),
    );
  });

  test('from UTC to local and back, an hour earlier at most when the clock shows it twice', () => {
    return fc.assert(
      fc.property(anyInstant, (instant) => {
        const { date, time } = localMomentOf(instant);
        const lost = minutesBetween(instantAt(date, time), instant);
        const isRepeated = instant >= summerTimeOf(Number(date.slice(0, 4))).ends && time.startsWith('02:');
        expect(lost === 0 || (lost === 60 && isRepeated)).toBe(true);
      }),
    );
  });

  test('later on the clock is never earlier in UTC, except for the hour the clock skips', () => {
    return fc.assert(
      fc.property(anyDate, anyTime, anyTime, (date, one, other) => {
        fc.pre(one < other && !one.startsWith('02:') && !other.startsWith('02:'));
        expect(instantAt(date, one) < instantAt(date, other)).toBe(true);
      }),
    );
  });
});

describe('an instant', () => {
  test('is written and read without loss', () => {
    return fc.assert(
      fc.property(anyInstant, (instant) => {
        expect(instant).toBe(new Date(epochMsOf(instant)).toISOString());
        expect(isInstant(instant)).toBe(true);
      }),
    );
  });

  test('before 1970 too', () => {
    expect(instantOfEpochMs(-1)).toBe('1969-12-31T23:59:59.999Z');
    expect(epochMsOf('1969-12-31T23:59:59.999Z')).toBe(-1);
  });

  test.each([
    '2026-11-24',
    '2026-11-24T10:00:00Z',
    '2026-11-24T10:00:00.000',
    '2026-11-24T10:00:00.000+01:00',
    '2026-02-30T10:00:00.000Z',
    '2026-11-24T24:00:00.000Z',
    '2026-11-24T10:60:00.000Z',
    '2026-11-24T10:00:60.000Z',
    '',
  ])('%s is none', (text) => {
    expect(isInstant(text)).toBe(false);
    expect(() => asInstant(text)).toThrow(RangeError);
  });

  test('minutes between two are rounded down', () => {
    expect(minutesBetween('2026-11-24T10:00:00.000Z', '2026-11-24T10:01:59.999Z')).toBe(1);
    expect(minutesBetween('2026-11-24T10:01:00.000Z', '2026-11-24T10:00:30.000Z')).toBe(-1);
  });
});

describe('a time of day', () => {
  test.each(['00:00', '09:05', '23:59'])('%s is one', (text) => {
    expect(isLocalTime(text)).toBe(true);
  });

  test.each(['24:00', '9:00', '12:60', '12.30', ''])('%s is none', (text) => {
    expect(isLocalTime(text)).toBe(false);
  });

  test('minutes outside a day are no time', () => {
    expect(() => timeOfMinutes(1440)).toThrow(RangeError);
    expect(() => timeOfMinutes(-1)).toThrow(RangeError);
  });
});
