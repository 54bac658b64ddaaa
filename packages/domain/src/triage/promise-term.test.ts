import { expect, test } from 'vitest';
import { termOfPromise } from './promise-term.ts';
import { aCall, hoofddorp, onFriday, schoolYearCalendar, type Told } from './testing/a-call.ts';
import { triage } from './triage.ts';

const fridayMorning = '2026-11-20T09:00:00.000Z';

function termOf(told: Told, deskWorkingDays = 2) {
  const outcome = triage(aCall({ caller: 'parent', sector: 'po', place: hoofddorp, ...told }), onFriday);
  const term = termOfPromise(outcome, fridayMorning, schoolYearCalendar, deskWorkingDays);
  return term === null ? null : `${term.untilDate} ${term.untilTime}`;
}

test('acute danger is now', () => {
  expect(termOf({ safety: 'danger' })).toBe('2026-11-20 10:00');
});

test('U1 is the same day at closing', () => {
  expect(termOf({ pressing: ['removalLetter'] })).toBe('2026-11-20 17:00');
});

test('U2 is one working day', () => {
  expect(termOf({ supportNow: 'stopped' })).toBe('2026-11-23 17:00');
});

test('U3 is the desk’s own number of working days, also for a call-back that is only offered', () => {
  expect(termOf({ informationOrSolution: 'solution' })).toBe('2026-11-24 17:00');
  expect(termOf({ nature: 'A15', informationOrSolution: 'information' })).toBe('2026-11-24 17:00');
  expect(termOf({ informationOrSolution: 'solution' }, 4)).toBe('2026-11-26 17:00');
});

test('the desk’s number changes U3 only', () => {
  expect(termOf({ supportNow: 'stopped' }, 4)).toBe('2026-11-23 17:00');
  expect(termOf({ pressing: ['removalLetter'] }, 4)).toBe('2026-11-20 17:00');
});

test('what promises nothing has no term', () => {
  expect(termOf({ informationOrSolution: 'information' })).toBeNull();
});
