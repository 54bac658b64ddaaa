import { expect, test } from 'vitest';
import { instantAt, localMomentOf } from './amsterdam-time.ts';
import { deskCalendars } from './date-case-desks.ts';
import type { Instant } from './instant.ts';
import { isLocalDate } from './local-date.ts';
import { isLocalTime } from './local-time.ts';
import { extendTerm, resumeTerm } from './suspension.ts';

/** Until | suspended | resumed | then until | desk | what the case is about. Times are those on the clock here. */
const suspensions = `
  2026-11-24 17:00 | 2026-11-23 10:00 | 2026-11-23 12:00 | 2026-11-25 10:30 | usual                  | two hours within a day
  2026-11-24 17:00 | 2026-11-23 20:00 | 2026-11-24 08:30 | 2026-11-24 17:00 | usual                  | a night
  2026-11-23 17:00 | 2026-11-20 17:00 | 2026-11-23 08:30 | 2026-11-23 17:00 | usual                  | a weekend and nothing else
  2026-11-23 17:00 | 2026-11-20 16:00 | 2026-11-23 09:30 | 2026-11-24 10:30 | usual                  | from Friday afternoon over the weekend to Monday morning
  2026-12-28 17:00 | 2026-12-24 15:00 | 2026-12-28 10:30 | 2026-12-29 12:30 | usual                  | over Christmas
  2027-01-04 17:00 | 2026-12-31 16:00 | 2027-01-04 09:30 | 2027-01-05 10:30 | usual                  | over New Year
  2026-04-07 17:00 | 2026-04-02 16:00 | 2026-04-07 09:30 | 2026-04-09 10:30 | usual                  | over Easter, Good Friday being a working day
  2027-04-28 17:00 | 2027-04-26 16:30 | 2027-04-28 09:00 | 2027-04-29 09:30 | usual                  | over King's Day
  2026-03-31 17:00 | 2026-03-27 16:00 | 2026-03-30 09:30 | 2026-04-01 10:30 | usual                  | over the beginning of summer time
  2026-10-26 17:00 | 2026-10-23 16:00 | 2026-10-26 09:30 | 2026-10-27 10:30 | usual                  | over the end of summer time
  2026-10-19 17:00 | 2026-10-09 15:00 | 2026-10-19 08:30 | 2026-10-20 10:30 | closedInSchoolHolidays | a school holiday in which the desk is closed
  2026-10-12 17:00 | 2026-10-09 15:00 | 2026-10-12 10:30 | 2026-10-13 12:30 | openInSchoolHolidays   | a school holiday in which the desk works on
  2026-11-25 12:30 | 2026-11-25 10:30 | 2026-11-25 12:30 | 2026-11-26 10:30 | closesEarlyOnWednesday | two hours before an early closing
`;

/** Until | working days | then until | desk | what the case is about. */
const extensions = `
  2026-11-20 17:00 | 1 | 2026-11-23 17:00 | usual                  | over a weekend
  2026-11-24 14:00 | 3 | 2026-11-27 17:00 | usual                  | a moment agreed in the afternoon ends at closing time
  2026-04-24 17:00 | 2 | 2026-04-29 17:00 | usual                  | King's Day on Monday
  2025-04-25 17:00 | 1 | 2025-04-28 17:00 | usual                  | King's Day on Sunday is kept on Saturday
  2026-04-02 17:00 | 2 | 2026-04-08 17:00 | closedOnGoodFriday     | Easter, closed on Good Friday
  2026-12-31 17:00 | 1 | 2027-01-04 17:00 | usual                  | over New Year
  2026-12-18 17:00 | 1 | 2027-01-04 17:00 | closedInSchoolHolidays | the Christmas holiday without opening
  2026-10-09 17:00 | 2 | 2026-10-13 17:00 | openInSchoolHolidays   | the autumn holiday with opening
  2026-10-23 17:00 | 1 | 2026-10-26 17:00 | usual                  | over the end of summer time
  2026-11-23 10:00 | 2 | 2026-11-25 12:30 | closesEarlyOnWednesday | the last day closes early
`;

test.each(cellsOf(suspensions))(
  'stood still: until %s, from %s to %s, then until %s (%s, %s)',
  (...cells) => {
    const [until, suspended, resumed, expected, desk] = cells;
    const made = resumeTerm({
      until: read(until),
      suspendedAt: read(suspended),
      resumedAt: read(resumed),
      calendar: deskOf(desk),
    });
    expect(made.ok && write(made.until)).toBe(expected);
  },
);

test.each(cellsOf(extensions))('extended: until %s, by %s, then until %s (%s, %s)', (...cells) => {
  const [until, days, expected, desk] = cells;
  const made = extendTerm({
    until: read(until),
    workingDays: Number(days),
    reason: 'School is dicht',
    extendedBefore: false,
    calendar: deskOf(desk),
  });
  expect(made.ok && write(made.until)).toBe(expected);
});

function cellsOf(table: string): string[][] {
  return table
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

function deskOf(name: string | undefined) {
  const known = Object.entries(deskCalendars).find(([one]) => one === name);
  if (known === undefined) throw new Error(`No desk ${name}`);
  return known[1];
}

function read(text: string | undefined): Instant {
  const [date = '', time = ''] = (text ?? '').split(' ');
  if (!isLocalDate(date) || !isLocalTime(time)) throw new Error(`Not a moment: ${text}`);
  return instantAt(date, time);
}

function write(instant: Instant): string {
  const { date, time } = localMomentOf(instant);
  return `${date} ${time}`;
}
