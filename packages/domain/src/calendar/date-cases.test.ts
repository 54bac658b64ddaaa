import { expect, test } from 'vitest';
import { instantAt } from './amsterdam-time.ts';
import { deskCalendars } from './date-case-desks.ts';
import { isLocalDate, type LocalDate } from './local-date.ts';
import { isLocalTime, type LocalTime } from './local-time.ts';
import { explainTerm, promisedUrgencies } from './term.ts';

/**
 * Received | urgency | until | desk and what else must hold | what the case is about. Times are those on the clock here.
 * Desks stand in date-case-desks.ts; a time in Z pins the summer time.
 */
const dateCases = `
  -- an ordinary week
  2026-11-20 13:58 | U3 | 2026-11-24 17:00 | -                                        | an afternoon call, two working days over a weekend
  2026-11-23 09:00 | U3 | 2026-11-25 17:00 | -                                        | a morning call within the week
  2026-11-23 09:00 | U2 | 2026-11-24 17:00 | -                                        | one working day within the week
  2026-11-20 16:59 | U2 | 2026-11-23 17:00 | -                                        | one working day over a weekend
  2026-11-22 03:10 | U0 | 2026-11-22 03:10 | -                                        | danger is for now, also in the night from Saturday to Sunday
  2026-11-23 17:00 | U3 | 2026-11-25 17:00 | -                                        | a call at closing time on the clock is in time
  2026-11-23 17:01 | U3 | 2026-11-26 17:00 | -                                        | a call one minute after closing counts from the next working day
  2026-11-20 18:00 | U3 | 2026-11-25 17:00 | -                                        | after closing on Friday
  2026-11-21 11:00 | U2 | 2026-11-24 17:00 | -                                        | a contact form on Saturday
  2026-11-22 23:59 | U3 | 2026-11-25 17:00 | -                                        | a contact form on Sunday
  2026-11-23 00:30 | U3 | 2026-11-25 17:00 | -                                        | half past midnight on Monday is Monday, though UTC still says Sunday
  -- the same day
  2026-11-23 09:00 | U1 | 2026-11-23 17:00 | -                                        | a worry in the morning
  2026-11-23 07:05 | U1 | 2026-11-23 17:00 | -                                        | a worry before the office opens
  2026-11-23 15:00 | U1 | 2026-11-23 17:00 | -                                        | exactly two hours before closing
  2026-11-23 15:01 | U1 | 2026-11-24 10:00 | tells lead                               | one minute later
  2026-11-23 17:00 | U1 | 2026-11-24 10:00 | tells lead                               | at closing time
  2026-11-23 17:01 | U1 | 2026-11-24 10:00 | tells lead                               | after closing
  2026-11-20 15:01 | U1 | 2026-11-23 10:00 | tells lead                               | one minute too late on Friday
  2026-11-21 12:00 | U1 | 2026-11-23 10:00 | tells lead                               | a worry on Saturday
  2026-11-25 10:30 | U1 | 2026-11-25 12:30 | closesEarlyOnWednesday                   | two hours before an early closing
  2026-11-25 10:31 | U1 | 2026-11-26 10:00 | closesEarlyOnWednesday, tells lead       | one minute later than two hours before an early closing
  2026-11-24 16:00 | U1 | 2026-11-25 09:30 | closesBeforeTenOnWednesday, tells lead   | the next working day closes before ten
  -- the desk's settings
  2026-11-20 13:58 | U3 | 2026-11-27 17:00 | promises 5 days                          | a desk with five working days
  2026-11-20 13:58 | U3 | 2026-11-23 17:00 | promises 1 days                          | a desk with one working day
  2026-11-20 13:58 | U2 | 2026-11-23 17:00 | promises 5 days                          | the desk's setting leaves U2 alone
  2026-11-23 09:00 | U3 | 2026-11-25 12:30 | closesEarlyOnWednesday                   | the last day closes early
  2026-11-20 13:58 | U3 | 2026-11-24 17:00 | phoneOnlyOnMonday                        | a day without phone hours is a working day
  -- public holidays
  2026-04-02 11:00 | U3 | 2026-04-07 17:00 | -                                        | Easter, with Good Friday as a working day
  2026-04-02 11:00 | U3 | 2026-04-08 17:00 | closedOnGoodFriday                       | Easter, closed on Good Friday
  2026-04-03 16:00 | U1 | 2026-04-07 10:00 | tells lead                               | a worry late on Good Friday
  2026-04-24 10:00 | U3 | 2026-04-29 17:00 | -                                        | King's Day on Monday
  2025-04-25 10:00 | U2 | 2025-04-28 17:00 | -                                        | King's Day on Sunday is kept on Saturday: Monday counts
  2025-05-02 10:00 | U3 | 2025-05-07 17:00 | -                                        | Liberation Day in a fifth year
  2026-05-04 10:00 | U3 | 2026-05-06 17:00 | -                                        | Liberation Day in another year counts
  2026-05-04 10:00 | U3 | 2026-05-07 17:00 | closedOnEveryLiberationDay               | Liberation Day where it is a day off every year
  2022-05-25 10:00 | U2 | 2022-05-27 17:00 | -                                        | Ascension Day, one working day
  2026-05-13 10:00 | U3 | 2026-05-19 17:00 | closedAfterAscension                     | Ascension Day with the day after it closed
  2026-05-22 10:00 | U3 | 2026-05-27 17:00 | -                                        | Whit Monday
  2026-05-25 10:00 | U2 | 2026-05-27 17:00 | -                                        | a mail on Whit Monday
  2026-12-24 11:00 | U3 | 2026-12-29 17:00 | -                                        | the day before Christmas
  2026-12-24 15:30 | U1 | 2026-12-28 10:00 | tells lead                               | a worry in the afternoon before Christmas
  2025-12-24 11:00 | U2 | 2025-12-29 17:00 | -                                        | Christmas on Thursday and Friday
  -- year ends
  2026-12-31 12:00 | U2 | 2027-01-04 17:00 | -                                        | over New Year
  2026-12-30 12:00 | U3 | 2027-01-04 17:00 | -                                        | two days, one in each year
  2027-01-01 12:00 | U3 | 2027-01-06 17:00 | -                                        | a message on New Year's Day
  2028-02-25 12:00 | U3 | 2028-02-29 17:00 | -                                        | the last day of February in a leap year
  -- summer time
  2026-03-27 14:00 | U3 | 2026-03-31 17:00 | 2026-03-31T15:00:00.000Z                 | over the beginning of summer time
  2026-03-29 02:30 | U1 | 2026-03-30 10:00 | tells lead, 2026-03-30T08:00:00.000Z     | in the hour the clock skips
  2026-10-23 14:00 | U3 | 2026-10-27 17:00 | 2026-10-27T16:00:00.000Z                 | over the end of summer time
  2026-10-25 02:30 | U1 | 2026-10-26 10:00 | tells lead, 2026-10-26T09:00:00.000Z     | in the hour the clock shows twice
  2026-10-23 14:00 | U2 | 2026-10-26 17:00 | 2026-10-26T16:00:00.000Z                 | the Friday before the clock goes back, one day
  -- school holidays
  2026-10-09 13:00 | U3 | 2026-10-20 17:00 | closedInSchoolHolidays                   | the autumn holiday without opening
  2026-10-09 13:00 | U3 | 2026-10-13 17:00 | openInSchoolHolidays                     | the autumn holiday with opening
  2026-10-14 10:00 | U3 | 2026-10-21 17:00 | closedInSchoolHolidays                   | a message in the closed autumn holiday
  2026-10-14 10:00 | U1 | 2026-10-19 10:00 | closedInSchoolHolidays, tells lead       | a worry in the closed autumn holiday
  2026-10-14 10:00 | U1 | 2026-10-14 17:00 | openInSchoolHolidays                     | a worry in the open autumn holiday
  2026-12-18 12:00 | U2 | 2027-01-04 17:00 | closedInSchoolHolidays                   | the Christmas holiday without opening
  2026-12-24 11:00 | U3 | 2026-12-29 17:00 | openInSchoolHolidays                     | the Christmas holiday with opening
  2026-07-03 12:00 | U3 | 2026-08-18 17:00 | closedInSchoolHolidays                   | the summer holiday without opening
  -- closures
  2026-11-20 13:58 | U3 | 2026-11-25 17:00 | closedForStudyDay                        | a study day of the desk
  2026-11-24 09:00 | U2 | 2026-11-26 17:00 | closedForStudyDay                        | a message on the study day
  2026-11-12 09:00 | U2 | 2026-11-23 17:00 | closedForMove                            | a closed week next to a weekend
`;

type DateCase = {
  readonly what: string;
  readonly received: string;
  readonly urgency: string;
  readonly until: string;
  readonly conditions: readonly string[];
};

const cases: readonly DateCase[] = dateCases
  .split('\n')
  .filter((line) => line.includes('|'))
  .map((line) => {
    const [received = '', urgency = '', until = '', conditions = '', what = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    return { what, received, urgency, until, conditions: conditions.split(', ') };
  });

test('the table holds at least forty cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(40);
});

test.each(cases)('$what: $urgency received $received is due $until', (row) => {
  const urgency = promisedUrgencies.find((one) => one === row.urgency);
  if (urgency === undefined) throw new Error(`Unknown urgency ${row.urgency}`);
  const promised = row.conditions.find((one) => one.startsWith('promises '));

  const term = explainTerm({
    receivedAt: instantAt(...read(row.received)),
    urgency,
    calendar: deskOf(row.conditions),
    ...(promised === undefined ? {} : { deskWorkingDays: Number(promised.split(' ')[1]) }),
  });

  expect(`${term.untilDate} ${term.untilTime}`).toBe(row.until);
  expect(term.until).toBe(instantAt(...read(row.until)));
  expect(term.tellLeadAtOnce).toBe(row.conditions.includes('tells lead'));
  const inUtc = row.conditions.find((one) => one.endsWith('Z'));
  if (inUtc !== undefined) expect(term.until).toBe(inUtc);
});

function deskOf(conditions: readonly string[]) {
  const known = Object.entries(deskCalendars).filter(([name]) => conditions.includes(name));
  const extra = conditions.filter((one) => !/^(?:-|tells lead|promises \d days|.*Z)$/.test(one));
  if (known.length !== extra.length) throw new Error(`Unknown condition in ${conditions.join(', ')}`);
  return known[0]?.[1] ?? deskCalendars.usual;
}

function read(text: string): [LocalDate, LocalTime] {
  const [date = '', time = ''] = text.split(' ');
  if (!isLocalDate(date) || !isLocalTime(time)) throw new Error(`Not a moment: ${text}`);
  return [date, time];
}
