import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { instantAt } from './amsterdam-time.ts';
import { calendarDefects } from './calendar-defects.ts';
import { deskCalendars } from './date-case-desks.ts';
import { type DeskCalendar, defaultDeskCalendar } from './desk-calendar.ts';
import { computedTermSchema, deskCalendarSchema, instantSchema, localDateSchema } from './schemas.ts';
import { explainTerm, promisedUrgencies } from './term.ts';

function desk(changes: Partial<DeskCalendar>): DeskCalendar {
  return { ...defaultDeskCalendar, ...changes };
}

describe('a calendar that makes no sense is told so', () => {
  test.each(Object.entries(deskCalendars))('%s is in order', (_, calendar) => {
    expect(calendarDefects(calendar)).toEqual([]);
  });

  test('hours that end before they begin', () => {
    const calendar = desk({
      officeHours: { friday: { from: '17:00', to: '08:30' } },
      phoneHours: { monday: [{ from: '09:00', to: '09:00' }] },
    });
    expect(calendarDefects(calendar)).toEqual([
      { code: 'hoursEndBeforeTheyBegin', list: 'phoneHours', weekday: 'monday' },
      { code: 'hoursEndBeforeTheyBegin', list: 'officeHours', weekday: 'friday' },
    ]);
  });

  test('phone hours that overlap; hours that touch do not', () => {
    const overlapping = [
      { from: '11:00', to: '13:00' },
      { from: '09:00', to: '11:01' },
    ] as const;
    const touching = [
      { from: '09:00', to: '11:00' },
      { from: '11:00', to: '13:00' },
    ] as const;
    const calendar = desk({ phoneHours: { monday: touching, tuesday: overlapping } });
    expect(calendarDefects(calendar)).toEqual([{ code: 'phoneHoursOverlap', weekday: 'tuesday' }]);
  });

  test('a period that ends before it begins', () => {
    const calendar = desk({
      closures: [{ from: '2026-11-24', to: '2026-11-23', name: 'studiedag' }],
      schoolHolidays: [{ from: '2026-10-18', to: '2026-10-10', name: 'herfst', open: true }],
    });
    expect(calendarDefects(calendar)).toEqual([
      { code: 'periodEndsBeforeItBegins', list: 'closures', index: 0 },
      { code: 'periodEndsBeforeItBegins', list: 'schoolHolidays', index: 0 },
    ]);
  });

  test('a desk closed for a quarter of a year, in one piece or in several', () => {
    const whole = { from: '2026-06-01', to: '2026-09-01', name: 'dicht' } as const;
    expect(calendarDefects(desk({ closures: [whole] }))).toEqual([
      { code: 'closedTooLong', list: 'closures', index: 0 },
    ]);
    const pieces = [
      { from: '2026-06-01', to: '2026-07-15', name: 'verbouwing' },
      { from: '2026-07-16', to: '2026-09-01', name: 'zomer' },
    ] as const;
    expect(calendarDefects(desk({ closures: pieces }))).toEqual([
      { code: 'closedTooLong', list: 'closures', index: 0 },
    ]);
  });

  test('a calendar in order never makes a term throw, however long it is closed', () => {
    const calendar = desk({ closures: [{ from: '2026-06-01', to: '2026-08-14', name: 'zomer' }] });
    expect(calendarDefects(calendar)).toEqual([]);
    for (const urgency of promisedUrgencies) {
      const term = explainTerm({ receivedAt: instantAt('2026-05-29', '18:00'), urgency, calendar });
      expect(term.days.length).toBeGreaterThan(0);
    }
  });
});

describe('the shapes on the wire', () => {
  test.each(Object.entries(deskCalendars))('%s passes and comes back equal', (_, calendar) => {
    expect(deskCalendarSchema.parse(JSON.parse(JSON.stringify(calendar)))).toEqual(calendar);
  });

  test.each(promisedUrgencies)('a computed term of %s passes and comes back equal', (urgency) => {
    const receivedAt = instantAt('2026-10-09', '16:30');
    const term = explainTerm({ receivedAt, urgency, calendar: deskCalendars.openInSchoolHolidays });
    expect(computedTermSchema.parse(JSON.parse(JSON.stringify(term)))).toEqual(term);
  });

  test.each([
    { ...defaultDeskCalendar, extra: true },
    { ...defaultDeskCalendar, closures: [{ from: '2026-02-30', to: '2026-03-01', name: 'x' }] },
    { ...defaultDeskCalendar, closures: [{ from: '2026-02-27', to: '2026-03-01', name: '  ' }] },
    { ...defaultDeskCalendar, phoneHours: { sunday: [{ from: '09:00', to: '11:00' }] } },
    { ...defaultDeskCalendar, officeHours: { monday: { from: '9:00', to: '17:00' } } },
    { ...defaultDeskCalendar, publicHolidays: { liberationDay: 'sometimes', goodFriday: false } },
  ])('nonsense is refused: %j', (calendar) => {
    expect(deskCalendarSchema.safeParse(calendar).success).toBe(false);
  });

  test('a day or moment that does not exist is refused', () => {
    expect(localDateSchema.safeParse('2026-02-29').success).toBe(false);
    expect(localDateSchema.safeParse(20261124).success).toBe(false);
    expect(instantSchema.safeParse('2026-11-24T25:00:00.000Z').success).toBe(false);
  });

  test('the printed API shows a date as text with its pattern', () => {
    expect(z.toJSONSchema(localDateSchema)).toMatchObject({
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
    });
  });
});
