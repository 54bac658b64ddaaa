import { expect, test } from 'vitest';
import { instantAt } from './amsterdam-time.ts';
import { deskCalendars } from './date-case-desks.ts';
import type { LocalDate } from './local-date.ts';
import {
  sayAgreed,
  sayDate,
  sayDateShort,
  sayDateWithYear,
  sayMoment,
  sayTime,
  sayUntil,
} from './say-date.ts';
import { explainTerm } from './term.ts';

test('a date is said in full, with its year, and short', () => {
  expect(sayDate('2026-11-24')).toBe('dinsdag 24 november');
  expect(sayDateWithYear('2027-01-04')).toBe('maandag 4 januari 2027');
  expect(sayDateShort('2026-11-24')).toBe('di 24 nov');
});

test.each<[LocalDate, string]>([
  ['2026-01-05', 'ma 5 jan'],
  ['2026-02-03', 'di 3 feb'],
  ['2026-03-04', 'wo 4 mrt'],
  ['2026-04-02', 'do 2 apr'],
  ['2026-05-01', 'vr 1 mei'],
  ['2026-06-06', 'za 6 jun'],
  ['2026-07-05', 'zo 5 jul'],
  ['2026-08-03', 'ma 3 aug'],
  ['2026-09-01', 'di 1 sep'],
  ['2026-10-07', 'wo 7 okt'],
  ['2026-11-05', 'do 5 nov'],
  ['2026-12-04', 'vr 4 dec'],
])('%s is %s', (date, short) => {
  expect(sayDateShort(date)).toBe(short);
});

test('a moment is said in local time', () => {
  expect(sayMoment('2026-11-24T16:00:00.000Z')).toBe('di 24 nov 17:00');
  expect(sayMoment('2026-06-30T22:05:00.000Z')).toBe('wo 1 jul 00:05');
});

test('a time is said with a full stop and without a leading zero', () => {
  expect(sayTime('17:00')).toBe('17.00 uur');
  expect(sayTime('09:05')).toBe('9.05 uur');
  expect(sayTime('00:30')).toBe('0.30 uur');
});

test('the end of a term is said as the caller hears it', () => {
  const term = explainTerm({
    receivedAt: instantAt('2026-11-20', '13:58'),
    urgency: 'U3',
    calendar: deskCalendars.usual,
  });
  expect(sayUntil(term)).toBe('uiterlijk dinsdag 24 november vóór 17.00 uur');
});

test('an agreed moment is said as an appointment', () => {
  expect(sayAgreed({ date: '2026-11-24', time: '10:00' })).toBe('dinsdag 24 november om 10.00 uur');
});
