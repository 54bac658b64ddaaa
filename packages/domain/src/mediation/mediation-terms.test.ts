import { expect, test } from 'vitest';
import { schoolYearCalendar } from '../triage/testing/a-call.ts';
import { aftercareUntil, earliestAftercare, notesDestroyedOn, stageTerm } from './mediation-terms.ts';

const monday = '2026-11-23T09:00:00.000Z';
const untilOf = (stage: Parameters<typeof stageTerm>[0]) =>
  stageTerm(stage, monday, schoolYearCalendar)?.untilDate;

test('it is picked within three working days, and the first intake is within ten', () => {
  expect(untilOf('offered')).toBe('2026-11-26');
  expect(untilOf('picked')).toBe('2026-12-07');
});

test('stages that wait for the talk afterwards, or for nothing, have no working-day term', () => {
  for (const stage of ['closed', 'aftercare', 'done', 'notStarted'] as const)
    expect(untilOf(stage)).toBeUndefined();
});

test('the talk afterwards is between six and eight weeks, on a working day', () => {
  expect(earliestAftercare('2026-11-02')).toBe('2026-12-14');
  expect(aftercareUntil('2026-11-06', schoolYearCalendar)).toBe('2027-01-04T16:00:00.000Z');
});

test('the notes are destroyed eight weeks after closing', () => {
  expect(notesDestroyedOn('2026-11-02')).toBe('2026-12-28');
});
