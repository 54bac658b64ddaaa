import { describe, expect, test } from 'vitest';
import { defaultDeskCalendar as calendar } from '../calendar/desk-calendar.ts';
import { asInstant } from '../calendar/instant.ts';
import { type DecidedTerm, decisionTerm, momentOf } from './decision-term.ts';
import { atTheTable } from './testing/an-item.ts';

describe('the term of a decision', () => {
  const friday = asInstant('2026-11-20T10:25:00.000Z');
  test.each([
    ['U0', '2026-11-24'],
    ['U1', '2026-11-24'],
    ['U2', '2026-11-24'],
    ['U3', '2026-11-27'],
    ['U4', '2026-11-27'],
  ] as const)('of %s held on Friday 20 November ends on %s', (urgency, untilDate) => {
    expect(decisionTerm({ heldSince: friday, urgency, calendar })).toMatchObject({ untilDate });
  });

  test('follows the setting', () => {
    const decisionDays = { usual: 3, urgent: 1 };
    const dateOf = (urgency: 'U2' | 'U3') =>
      decisionTerm({ heldSince: friday, urgency, calendar, decisionDays }).untilDate;
    expect([dateOf('U3'), dateOf('U2')]).toEqual(['2026-11-25', '2026-11-23']);
  });

  test('passes over Christmas and New Year', () => {
    const heldSince = asInstant('2026-12-24T09:00:00.000Z');
    expect(decisionTerm({ heldSince, urgency: 'U3', calendar }).untilDate).toBe('2027-01-04');
  });
});

describe('a moment the table chose', () => {
  const moment = (date: string, time = '15:00') =>
    momentOf({ kind: 'moment', date, time } as DecidedTerm, atTheTable, calendar);
  const codeOf = (result: ReturnType<typeof moment>) => (result.ok ? null : result.refusal.code);

  test('is kept to the minute, with its own day as the explanation', () => {
    expect(moment('2026-11-26')).toMatchObject({
      ok: true,
      term: { until: '2026-11-26T14:00:00.000Z', untilTime: '15:00', days: [{ date: '2026-11-26' }] },
    });
  });

  test('lies ahead, within half a year, on a working day', () => {
    expect(codeOf(moment('2026-11-23', '12:59'))).toBe('momentInPast');
    expect(codeOf(moment('2026-11-23', '13:00'))).toBeNull();
    expect(codeOf(moment('2026-11-28'))).toBe('momentOnClosedDay');
    expect(codeOf(moment('2026-12-25'))).toBe('momentOnClosedDay');
    expect(codeOf(moment('2027-05-25'))).toBeNull();
    expect(codeOf(moment('2027-05-26'))).toBe('momentTooFarAhead');
  });

  test('as working days is computed day by day from now', () => {
    expect(momentOf({ kind: 'workingDays', days: 3 }, atTheTable, calendar)).toMatchObject({
      ok: true,
      term: { untilDate: '2026-11-26', untilTime: '17:00' },
    });
    expect(momentOf({ kind: 'workingDays', days: 0 }, atTheTable, calendar)).toMatchObject({
      ok: true,
      term: { untilDate: '2026-11-23' },
    });
  });
});
