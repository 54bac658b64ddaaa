import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantAt } from './amsterdam-time.ts';
import { deskCalendars } from './date-case-desks.ts';
import { epochMsOf, type Instant, instantOfEpochMs } from './instant.ts';
import type { LocalDate } from './local-date.ts';
import type { LocalTime } from './local-time.ts';
import { addOfficeMinutes, officeMinutesBetween } from './office-time.ts';
import { extendTerm, resumeTerm } from './suspension.ts';

const { usual, closedInSchoolHolidays, closesEarlyOnWednesday } = deskCalendars;
/** Tuesday, closing time. */
const until = instantAt('2026-11-24', '17:00');

type At = readonly [LocalDate, LocalTime];

function resumed(suspended: At, resumedAt: At, calendar = usual) {
  return resumeTerm({
    until,
    suspendedAt: instantAt(...suspended),
    resumedAt: instantAt(...resumedAt),
    calendar,
  });
}

describe('a suspended term gets its real length back', () => {
  test.each<[string, At, At, At, number]>([
    [
      'two office hours over a weekend',
      ['2026-11-20', '16:00'],
      ['2026-11-23', '09:30'],
      ['2026-11-25', '10:30'],
      120,
    ],
    [
      'nothing for a weekend alone',
      ['2026-11-20', '17:00'],
      ['2026-11-23', '08:30'],
      ['2026-11-24', '17:00'],
      0,
    ],
    ['a whole working day', ['2026-11-23', '08:30'], ['2026-11-24', '08:30'], ['2026-11-25', '17:00'], 510],
    ['an hour at lunch', ['2026-11-23', '12:00'], ['2026-11-23', '13:00'], ['2026-11-25', '09:30'], 60],
    [
      'nothing when it was lifted at once',
      ['2026-11-23', '12:00'],
      ['2026-11-23', '12:00'],
      ['2026-11-24', '17:00'],
      0,
    ],
    [
      'what passed after the term would have ended counts too',
      ['2026-11-24', '16:00'],
      ['2026-11-26', '08:30'],
      ['2026-11-26', '09:30'],
      570,
    ],
  ])('%s', (_, suspended, resumedAt, expected, addedMinutes) => {
    expect(resumed(suspended, resumedAt)).toEqual({
      ok: true,
      until: instantAt(...expected),
      addedMinutes,
    });
  });
});

describe('more about suspending', () => {
  test('a closed school holiday adds nothing', () => {
    const result = resumeTerm({
      until: instantAt('2026-10-20', '17:00'),
      suspendedAt: instantAt('2026-10-09', '17:00'),
      resumedAt: instantAt('2026-10-19', '08:30'),
      calendar: closedInSchoolHolidays,
    });
    expect(result).toEqual({ ok: true, until: instantAt('2026-10-20', '17:00'), addedMinutes: 0 });
  });

  test('a term cannot be lifted before it was suspended', () => {
    expect(resumed(['2026-11-23', '12:00'], ['2026-11-23', '11:59'])).toEqual({
      ok: false,
      refusal: { code: 'resumedBeforeSuspended' },
    });
  });

  test('a term that had ended cannot be suspended any more', () => {
    expect(resumed(['2026-11-24', '17:01'], ['2026-11-25', '12:00'])).toEqual({
      ok: false,
      refusal: { code: 'termAlreadyEnded' },
    });
  });
});

describe('office time', () => {
  test('an early closing shortens the day', () => {
    const [from, to] = [instantAt('2026-11-25', '00:00'), instantAt('2026-11-26', '00:00')];
    expect(officeMinutesBetween(from, to, closesEarlyOnWednesday)).toBe(240);
    expect(officeMinutesBetween(from, to, usual)).toBe(510);
  });

  test('added minutes are found again between the two moments', () => {
    const moment = fc
      .integer({ min: epochMsOf('2026-01-01T00:00:00.000Z'), max: epochMsOf('2027-12-31T00:00:00.000Z') })
      .map((ms): Instant => instantOfEpochMs(ms - (ms % 60_000)));
    return fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 20_000 }), (from, minutes) => {
        const end = addOfficeMinutes(from, minutes, closedInSchoolHolidays);
        expect(officeMinutesBetween(from, end, closedInSchoolHolidays)).toBe(minutes);
      }),
    );
  });
});

describe('a term is extended once, with a reason', () => {
  const request = {
    until,
    workingDays: 2,
    reason: 'wacht op verslag',
    extendedBefore: false,
    calendar: usual,
  };

  test('to closing time so many working days later', () => {
    expect(extendTerm(request)).toEqual({ ok: true, until: instantAt('2026-11-26', '17:00') });
  });

  test('over Christmas and New Year', () => {
    const christmas = { ...request, until: instantAt('2026-12-24', '17:00'), workingDays: 5 };
    expect(extendTerm(christmas)).toEqual({ ok: true, until: instantAt('2027-01-04', '17:00') });
  });

  test('not a second time', () => {
    expect(extendTerm({ ...request, extendedBefore: true })).toEqual({
      ok: false,
      refusal: { code: 'alreadyExtended' },
    });
  });

  test('not without a reason', () => {
    expect(extendTerm({ ...request, reason: '  ' })).toEqual({
      ok: false,
      refusal: { code: 'reasonMissing' },
    });
  });

  test.each([0, -1, 1.5, 11, Number.NaN])('not by %d working days', (workingDays) => {
    expect(extendTerm({ ...request, workingDays })).toEqual({
      ok: false,
      refusal: { code: 'extensionOutOfRange' },
    });
  });
});
