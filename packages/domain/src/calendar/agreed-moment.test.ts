import { describe, expect, test } from 'vitest';
import { judgeAgreedMoment } from './agreed-moment.ts';
import { instantAt } from './amsterdam-time.ts';
import { deskCalendars } from './date-case-desks.ts';
import type { LocalDate } from './local-date.ts';
import type { LocalTime } from './local-time.ts';
import { explainTerm, type PromisedUrgency } from './term.ts';

const receivedAt = instantAt('2026-11-20', '13:58');

/** On Friday 20 November 13:58, with a U3 that is due Tuesday 24 November 17:00. */
function judge(
  date: LocalDate,
  time: LocalTime,
  { atCallersWish = false, urgency = 'U3' as PromisedUrgency, desk = deskCalendars.usual } = {},
) {
  return judgeAgreedMoment({
    agreed: { date, time, atCallersWish },
    term: explainTerm({ receivedAt, urgency, calendar: desk }),
    receivedAt,
    calendar: desk,
  });
}

describe('an agreed moment replaces the term', () => {
  test('within the term', () => {
    expect(judge('2026-11-24', '10:15')).toEqual({
      ok: true,
      until: instantAt('2026-11-24', '10:15'),
      untilDate: '2026-11-24',
      untilTime: '10:15',
      laterThanTerm: false,
      outsideOfficeHours: false,
    });
  });

  test('at the very end of the term', () => {
    expect(judge('2026-11-24', '17:00')).toMatchObject({ ok: true, laterThanTerm: false });
  });

  test('the moment the contact came in', () => {
    expect(judge('2026-11-20', '13:58')).toMatchObject({ ok: true });
  });

  test("later than the term at the caller's wish, and that is recorded", () => {
    expect(judge('2026-11-26', '10:00', { atCallersWish: true })).toMatchObject({
      ok: true,
      untilDate: '2026-11-26',
      laterThanTerm: true,
    });
  });

  test("within the term at the caller's wish is not later", () => {
    expect(judge('2026-11-23', '10:00', { atCallersWish: true })).toMatchObject({ laterThanTerm: false });
  });

  test('in the evening, and that is recorded', () => {
    expect(judge('2026-11-23', '19:30')).toMatchObject({ ok: true, outsideOfficeHours: true });
  });
});

describe('an agreed moment is refused', () => {
  test("one minute later than the term without the caller's wish", () => {
    expect(judge('2026-11-24', '17:01')).toEqual({
      ok: false,
      refusal: { code: 'laterThanTerm', until: instantAt('2026-11-24', '17:00') },
    });
  });

  test('before the contact came in', () => {
    expect(judge('2026-11-20', '13:57')).toEqual({
      ok: false,
      refusal: { code: 'momentBeforeArrival' },
    });
  });

  test("on a closed day, also at the caller's wish, with the reason", () => {
    expect(judge('2026-11-22', '12:00', { atCallersWish: true })).toEqual({
      ok: false,
      refusal: { code: 'deskClosedThatDay', day: { code: 'weekend' } },
    });
    expect(
      judge('2026-11-24', '12:00', { atCallersWish: true, desk: deskCalendars.closedForStudyDay }),
    ).toEqual({
      ok: false,
      refusal: { code: 'deskClosedThatDay', day: { code: 'closure', name: 'studiedag' } },
    });
  });

  test('more than half a year ahead: a slip in the year', () => {
    expect(judge('2027-11-24', '10:00', { atCallersWish: true })).toEqual({
      ok: false,
      refusal: { code: 'momentTooFarAhead' },
    });
  });

  test('danger is not agreed away', () => {
    expect(judge('2026-11-20', '14:00', { atCallersWish: true, urgency: 'U0' })).toEqual({
      ok: false,
      refusal: { code: 'dangerCannotWait' },
    });
  });
});
