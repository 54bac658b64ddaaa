import { describe, expect, test } from 'vitest';
import { instantAt } from './amsterdam-time.ts';
import { deskCalendars } from './date-case-desks.ts';
import { dayReasonCodes, type ExplainedDay, explainWorkingDays } from './explained-term.ts';
import type { LocalDate } from './local-date.ts';
import type { LocalTime } from './local-time.ts';
import { explanationLines, sayDayReason, sayExplainedDay, sayExplanation } from './say-explained-day.ts';
import { explainTerm, type PromisedUrgency } from './term.ts';

function said(
  date: LocalDate,
  time: LocalTime,
  urgency: PromisedUrgency,
  desk: keyof typeof deskCalendars = 'usual',
): readonly string[] {
  const term = explainTerm({
    receivedAt: instantAt(date, time),
    urgency,
    calendar: deskCalendars[desk],
  });
  return term.days.map(sayExplainedDay);
}

describe('a term is explained day by day', () => {
  test('over a weekend', () => {
    expect(said('2025-11-21', '13:58', 'U3')).toEqual([
      'vr 21 nov: binnengekomen om 13:58, telt niet mee',
      'za 22 nov: weekend',
      'zo 23 nov: weekend',
      'ma 24 nov: werkdag 1',
      'di 25 nov: werkdag 2, tot sluiting om 17:00',
    ]);
  });

  test('over a public holiday', () => {
    expect(said('2022-05-25', '10:00', 'U2')).toEqual([
      'wo 25 mei: binnengekomen om 10:00, telt niet mee',
      'do 26 mei: Hemelvaartsdag',
      'vr 27 mei: werkdag 1, tot sluiting om 17:00',
    ]);
  });

  test('when it came in after closing, the next working day is day 0', () => {
    expect(said('2026-11-23', '17:01', 'U2')).toEqual([
      'ma 23 nov: binnengekomen om 17:01, na sluiting',
      'di 24 nov: eerste werkdag, telt niet mee',
      'wo 25 nov: werkdag 1, tot sluiting om 17:00',
    ]);
  });

  test('when it came in on a closed day, that day says why', () => {
    expect(said('2026-11-24', '09:00', 'U2', 'closedForStudyDay')).toEqual([
      'di 24 nov: binnengekomen om 09:00, gesloten (studiedag)',
      'wo 25 nov: eerste werkdag, telt niet mee',
      'do 26 nov: werkdag 1, tot sluiting om 17:00',
    ]);
  });

  test('for the same day', () => {
    expect(said('2026-11-23', '09:00', 'U1')).toEqual([
      'ma 23 nov: binnengekomen om 09:00, nog dezelfde dag, tot sluiting om 17:00',
    ]);
  });

  test('when it is too late for the same day', () => {
    expect(said('2026-11-23', '15:01', 'U1')).toEqual([
      'ma 23 nov: binnengekomen om 15:01, te kort voor sluiting',
      'di 24 nov: volgende werkdag, tot 10:00',
    ]);
  });

  test('for now', () => {
    expect(said('2026-11-23', '15:01', 'U0')).toEqual(['ma 23 nov: binnengekomen om 15:01, meteen']);
  });

  test('in a school holiday in which the desk works on', () => {
    expect(said('2026-10-12', '10:00', 'U2', 'openInSchoolHolidays')).toEqual([
      'ma 12 okt: binnengekomen om 10:00, telt niet mee',
      'di 13 okt: werkdag 1 (herfstvakantie, wij zijn open), tot sluiting om 17:00',
    ]);
  });

  test('with no working days it ends on day 0', () => {
    const { days } = explainWorkingDays({
      receivedAt: instantAt('2026-11-21', '12:00'),
      workingDays: 0,
      calendar: deskCalendars.usual,
    });
    expect(days.map(sayExplainedDay)).toEqual([
      'za 21 nov: binnengekomen om 12:00, weekend',
      'zo 22 nov: weekend',
      'ma 23 nov: eerste werkdag, tot sluiting om 17:00',
    ]);
  });

  test('a school holiday whose name does not say so is called one', () => {
    const day: ExplainedDay = {
      date: '2026-10-13',
      counts: null,
      reason: { code: 'schoolHoliday', name: 'Herfst' },
    };
    expect(sayDayReason(day)).toBe('schoolvakantie (Herfst)');
  });

  test.each(dayReasonCodes)('every reason has words, also %s', (code) => {
    const day: ExplainedDay = { date: '2026-11-23', counts: 1, reason: { code, name: 'Pasen' } };
    expect(sayDayReason(day)).toMatch(/^[a-zP].+[^ ,]$/);
  });
});

describe('the whole computation', () => {
  test('a long closed stretch is one line with the names in it', () => {
    const { days } = explainTerm({
      receivedAt: instantAt('2026-12-18', '12:00'),
      urgency: 'U2',
      calendar: deskCalendars.closedInSchoolHolidays,
    });
    expect(explanationLines(days)).toEqual([
      {
        from: '2026-12-18',
        to: '2026-12-18',
        when: 'vr 18 dec',
        counts: null,
        text: 'binnengekomen om 12:00, telt niet mee',
      },
      {
        from: '2026-12-19',
        to: '2027-01-03',
        when: 'za 19 dec t/m zo 3 jan',
        counts: null,
        text: 'kerstvakantie, Eerste Kerstdag, Nieuwjaarsdag',
      },
      {
        from: '2027-01-04',
        to: '2027-01-04',
        when: 'ma 4 jan',
        counts: 1,
        text: 'werkdag 1, tot sluiting om 17:00',
      },
    ]);
  });

  test('a weekend with a holiday beside it stays day by day', () => {
    const { days } = explainTerm({
      receivedAt: instantAt('2026-04-02', '11:00'),
      urgency: 'U2',
      calendar: deskCalendars.closedOnGoodFriday,
    });
    expect(sayExplanation(days)).toBe(
      'do 2 apr: binnengekomen om 11:00, telt niet mee; vr 3 apr: Goede Vrijdag; za 4 apr: weekend; ' +
        'zo 5 apr: weekend; ma 6 apr: Tweede Paasdag; di 7 apr: werkdag 1, tot sluiting om 17:00',
    );
  });

  test('every day of the term stands in exactly one line', () => {
    const { days, untilDate } = explainTerm({
      receivedAt: instantAt('2026-07-08', '12:00'),
      urgency: 'U3',
      calendar: deskCalendars.closedInSchoolHolidays,
    });
    const lines = explanationLines(days);
    expect(lines[0]?.from).toBe('2026-07-08');
    expect(lines.at(-1)?.to).toBe(untilDate);
    expect(lines.map((line) => line.when)).toEqual([
      'wo 8 jul',
      'do 9 jul t/m zo 16 aug',
      'ma 17 aug',
      'di 18 aug',
      'wo 19 aug',
    ]);
  });
});
