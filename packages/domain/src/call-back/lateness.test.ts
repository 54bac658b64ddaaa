import { expect, test } from 'vitest';
import { deskCalendars } from '../calendar/date-case-desks.ts';
import { subtractOfficeMinutes } from '../calendar/office-time.ts';
import { lateAhead } from './lateness.ts';

const until = '2026-11-23T16:00:00.000Z';
const settings = { warnMinutes: 120 };
const at = (now: `${number}-${number}-${number}T${string}Z`, term = until) =>
  lateAhead(now, { until: term as typeof until }, deskCalendars.usual, settings);

test('a promise warns when less than two office hours remain', () => {
  expect(at('2026-11-23T13:59:00.000Z')).toEqual({ state: 'inTime', warnsAt: '2026-11-23T14:00:00.000Z' });
  expect(at('2026-11-23T14:00:00.000Z')).toMatchObject({ state: 'inTime' });
  expect(at('2026-11-23T14:01:00.000Z')).toEqual({ state: 'near', minutesLeft: 119 });
});

test('a promise for Monday at half past nine warns on Friday, and not in the weekend', () => {
  const early = '2026-11-23T08:30:00.000Z';
  expect(at('2026-11-20T14:00:00.000Z', early)).toEqual({
    state: 'inTime',
    warnsAt: '2026-11-20T15:00:00.000Z',
  });
  expect(at('2026-11-20T15:01:00.000Z', early)).toEqual({ state: 'near', minutesLeft: 119 });
  for (const quiet of ['2026-11-20T18:00:00.000Z', '2026-11-22T19:00:00.000Z'] as const) {
    expect(at(quiet, early)).toEqual({ state: 'quiet', warnsAt: '2026-11-23T07:30:00.000Z' });
  }
});

test('late is late at any hour, counted in office time', () => {
  expect(at('2026-11-23T16:00:00.000Z')).toEqual({ state: 'late', minutesLate: 0 });
  expect(at('2026-11-23T21:00:00.000Z')).toEqual({ state: 'late', minutesLate: 0 });
  expect(at('2026-11-24T08:30:00.000Z')).toEqual({ state: 'late', minutesLate: 60 });
});

test.each([
  ['within a day', '2026-11-23T16:00:00.000Z', 120, '2026-11-23T14:00:00.000Z'],
  ['over a night', '2026-11-24T08:00:00.000Z', 120, '2026-11-23T14:30:00.000Z'],
  ['over a weekend', '2026-11-23T07:30:00.000Z', 60, '2026-11-20T15:00:00.000Z'],
  ['from an evening', '2026-11-23T20:00:00.000Z', 60, '2026-11-23T15:00:00.000Z'],
  ['from a Sunday', '2026-11-22T12:00:00.000Z', 60, '2026-11-20T15:00:00.000Z'],
  ['over the end of summer time', '2026-10-26T08:30:00.000Z', 120, '2026-10-23T14:00:00.000Z'],
  ['none', '2026-11-22T12:00:00.000Z', 0, '2026-11-22T12:00:00.000Z'],
] as const)('counts office minutes back %s', (_, to, minutes, from) => {
  expect(subtractOfficeMinutes(to, minutes, deskCalendars.usual)).toBe(from);
});

test('counts back over a closed summer', () => {
  const { closedInSchoolHolidays } = deskCalendars;
  expect(subtractOfficeMinutes('2026-08-17T06:30:00.000Z', 60, closedInSchoolHolidays)).toBe(
    '2026-07-03T14:00:00.000Z',
  );
});

test('a calendar that never opens has no such moment', () => {
  const closures = [{ from: '2020-01-01', to: '2030-01-01', name: 'dicht' }] as const;
  const closed = { ...deskCalendars.usual, closures: [...closures] };
  expect(() => subtractOfficeMinutes(until, 60, closed)).toThrow(RangeError);
});
