import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aPromise } from '../testing/builders.ts';
import { nearMoment } from './dates.ts';
import { countedDays, howLate, whyThisMoment } from './promise.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T08:12:00.000Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

test('a promise says in a few words how its date came about', () => {
  expect(whyThisMoment(aPromise())).toBe('2 werkdagen na vr 20 nov');
  expect(whyThisMoment(aPromise({ agreed: true }))).toBe('zo afgesproken');
});

test('a promise for the same day counts no working days', () => {
  const explanation = [{ date: '2026-11-23', counts: null, text: 'ma 23 nov: zelfde dag' }];
  expect(whyThisMoment(aPromise({ explanation }))).toBe('zelfde dag als ma 23 nov');
});

test('in a table with a column for the day, the day is said once', () => {
  expect(countedDays(aPromise())[3]).toEqual({
    day: 'di 24 nov',
    counts: 2,
    text: 'Werkdag 2, tot sluiting om 17:00',
  });
});

test('how late it is, is counted in days on the calendar', () => {
  expect(howLate('2026-11-23')).toBe('sinds vandaag te laat');
  expect(howLate('2026-11-22')).toBe('1 dag te laat');
  expect(howLate('2026-11-20')).toBe('3 dagen te laat');
});

test('only yesterday, today and tomorrow go by name', () => {
  expect(nearMoment('2026-11-22T16:00:00.000Z')).toBe('gisteren 17:00');
  expect(nearMoment('2026-11-23T11:00:00.000Z')).toBe('vandaag 12:00');
  expect(nearMoment('2026-11-24T16:00:00.000Z')).toBe('morgen 17:00');
  expect(nearMoment('2026-11-25T16:00:00.000Z')).toBe('wo 25 nov 17:00');
});
