import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantAt } from './amsterdam-time.ts';
import { deskCalendars } from './date-case-desks.ts';
import type { Closure, DeskCalendar } from './desk-calendar.ts';
import { epochMsOf, type Instant, instantOfEpochMs } from './instant.ts';
import { addDays, daysBetween } from './local-date.ts';
import type { LocalTime } from './local-time.ts';
import { explainDecisionTerm, explainTerm, promisedUrgencies } from './term.ts';
import { isWorkingDay, workingDaysBetween } from './working-days.ts';

const anInstant = fc
  .integer({ min: epochMsOf('2025-06-01T00:00:00.000Z'), max: epochMsOf('2030-12-31T23:59:59.999Z') })
  .map((epochMs): Instant => instantOfEpochMs(epochMs));
const anUrgency = fc.constantFrom(...promisedUrgencies);
const deskWorkingDays = fc.integer({ min: 1, max: 10 });
const aClosure = fc
  .record({ from: fc.integer({ min: 0, max: 2040 }), length: fc.integer({ min: 0, max: 12 }) })
  .map(({ from, length }): Closure => {
    const first = addDays('2025-06-01', from);
    return { from: first, to: addDays(first, length), name: 'gesloten' };
  });
const closingTime = fc.constantFrom<LocalTime>('09:15', '12:30', '16:00', '17:00', '17:30');
const aDesk = fc
  .record({
    base: fc.constantFrom(...Object.values(deskCalendars)),
    closures: fc.array(aClosure, { maxLength: 3 }),
    mondayCloses: closingTime,
    fridayCloses: closingTime,
  })
  .map(
    ({ base, closures, mondayCloses, fridayCloses }): DeskCalendar => ({
      ...base,
      closures,
      officeHours: {
        ...base.officeHours,
        monday: { from: '08:30', to: mondayCloses },
        friday: { from: '08:30', to: fridayCloses },
      },
    }),
  );
/** An arrival around the closure that is added, so that it often matters. */
const nearAClosure = fc
  .record({ closure: aClosure, minutesBefore: fc.integer({ min: -20_000, max: 10_000 }) })
  .map(({ closure, minutesBefore }) => ({
    closure,
    receivedAt: instantOfEpochMs(epochMsOf(instantAt(closure.from, '12:00')) - minutesBefore * 60_000),
  }));

describe('laws of every term', () => {
  test('adding a closure never brings a term earlier', () =>
    fc.assert(
      fc.property(nearAClosure, anUrgency, deskWorkingDays, aDesk, (near, urgency, days, calendar) => {
        const request = { receivedAt: near.receivedAt, urgency, deskWorkingDays: days };
        const before = explainTerm({ ...request, calendar });
        const closed = { ...calendar, closures: [...calendar.closures, near.closure] };
        expect(explainTerm({ ...request, calendar: closed }).until >= before.until).toBe(true);
      }),
    ));

  test('a later arrival never gives an earlier term', () => {
    const wait = fc.oneof(fc.integer({ min: 0, max: 90_000_000 }), fc.integer({ min: 0, max: 900_000_000 }));
    return fc.assert(
      fc.property(
        anInstant,
        wait,
        anUrgency,
        deskWorkingDays,
        aDesk,
        (first, ms, urgency, days, calendar) => {
          const request = { urgency, deskWorkingDays: days, calendar };
          const later = instantOfEpochMs(epochMsOf(first) + ms);
          const [one, other] = [first, later].map((receivedAt) => explainTerm({ ...request, receivedAt }));
          expect((one?.until ?? '') <= (other?.until ?? '')).toBe(true);
        },
      ),
    );
  });

  test('a higher urgency never gives a later term', () =>
    fc.assert(
      fc.property(anInstant, deskWorkingDays, aDesk, (receivedAt, days, calendar) => {
        const ends = promisedUrgencies.map(
          (urgency) => explainTerm({ receivedAt, urgency, deskWorkingDays: days, calendar }).until,
        );
        expect(ends).toEqual(ends.toSorted());
      }),
    ));

  test('more working days for the desk never change another urgency than U3', () =>
    fc.assert(
      fc.property(anInstant, anUrgency, deskWorkingDays, aDesk, (receivedAt, urgency, days, calendar) => {
        const usual = explainTerm({ receivedAt, urgency, calendar, deskWorkingDays: 2 });
        const desks = explainTerm({ receivedAt, urgency, calendar, deskWorkingDays: days });
        if (urgency === 'U3') expect(desks.until > usual.until).toBe(days > 2);
        else expect(desks).toEqual(usual);
      }),
    ));

  test('a term never ends before the contact came in, nor on a closed day', () =>
    fc.assert(
      fc.property(anInstant, anUrgency, aDesk, (receivedAt, urgency, calendar) => {
        const term = explainTerm({ receivedAt, urgency, calendar });
        expect(term.until >= receivedAt).toBe(true);
        if (urgency !== 'U0') expect(isWorkingDay(term.untilDate, calendar)).toBe(true);
      }),
    ));

  test('the explanation names every day once, numbers the working days and ends on the promised one', () =>
    fc.assert(
      fc.property(anInstant, anUrgency, deskWorkingDays, aDesk, (receivedAt, urgency, days, calendar) => {
        const term = explainTerm({ receivedAt, urgency, calendar, deskWorkingDays: days });
        const [first, last] = [term.days[0], term.days.at(-1)];
        if (first === undefined || last === undefined) return expect.fail('no day is explained');
        expect(last.date).toBe(term.untilDate);
        expect(last.until).toBe(term.untilTime);
        expect(term.days).toHaveLength(daysBetween(first.date, last.date) + 1);
        expect(term.days.every((day, index) => day.date === addDays(first.date, index))).toBe(true);
        const numbers = term.days.flatMap((day) => (day.counts === null ? [] : [day.counts]));
        const wanted = urgency === 'U2' ? 1 : urgency === 'U3' ? days : 0;
        expect(numbers).toEqual(Array.from({ length: wanted }, (_, index) => index + 1));
        const dayZero = term.days.find((day) => day.reason.code.startsWith('day'));
        if (dayZero !== undefined) {
          expect(workingDaysBetween(dayZero.date, term.untilDate, calendar)).toBe(wanted);
        }
      }),
    ));

  test('the lead is told at once exactly when a U1 cannot be kept the same day', () =>
    fc.assert(
      fc.property(anInstant, anUrgency, aDesk, (receivedAt, urgency, calendar) => {
        const term = explainTerm({ receivedAt, urgency, calendar });
        expect(term.tellLeadAtOnce).toBe(urgency === 'U1' && term.days.length > 1);
      }),
    ));
});

test('seconds of the arrival are dropped', () => {
  const calendar = deskCalendars.usual;
  const inTime = explainTerm({ receivedAt: '2026-11-23T14:00:59.999Z', urgency: 'U1', calendar });
  expect(inTime.untilDate).toBe('2026-11-23');
  const tooLate = explainTerm({ receivedAt: '2026-11-23T14:01:00.000Z', urgency: 'U1', calendar });
  expect(tooLate.untilDate).toBe('2026-11-24');
});

test('danger is due at the very moment it is heard', () => {
  const receivedAt = '2026-10-25T01:30:12.345Z';
  const term = explainTerm({ receivedAt, urgency: 'U0', calendar: deskCalendars.usual });
  expect(term).toMatchObject({ until: receivedAt, untilDate: '2026-10-25', untilTime: '02:30' });
});

test.each([0, -1, 1.5, Number.NaN])('a desk cannot promise %d working days', (days) => {
  expect(() =>
    explainTerm({
      receivedAt: '2026-11-23T14:00:00.000Z',
      urgency: 'U3',
      deskWorkingDays: days,
      calendar: deskCalendars.usual,
    }),
  ).toThrow(RangeError);
});

describe('the decision on a held question has its own term', () => {
  const receivedAt = instantAt('2026-11-20', '13:58');

  test.each([
    ['U3', '2026-11-27'],
    ['U2', '2026-11-24'],
    ['U1', '2026-11-24'],
  ] as const)('for %s until %s', (urgency, date) => {
    const term = explainDecisionTerm({ receivedAt, urgency, calendar: deskCalendars.usual });
    expect(term.until).toBe(instantAt(date, '17:00'));
  });

  test('and is a setting', () => {
    const decisionDays = { usual: 10, urgent: 1 };
    const term = explainDecisionTerm({
      receivedAt,
      urgency: 'U2',
      calendar: deskCalendars.usual,
      decisionDays,
    });
    expect(term.untilDate).toBe('2026-11-23');
  });
});
