import { expect, test } from 'vitest';
import { defaultDeskCalendar } from '../calendar/desk-calendar.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { caseResults } from './case-words.ts';
import { mustAskSupport, supportDueOn } from './felt-support.ts';

const due = (openedOn: LocalDate, lastAskedOn: LocalDate | null = null) =>
  supportDueOn({ openedOn, lastAskedOn }, defaultDeskCalendar);

test('the first time is ten working days after opening; weekends and holidays do not count', () => {
  expect(due('2026-09-01')).toBe('2026-09-15');
  expect(due('2026-12-21')).toBe('2027-01-06');
  expect(due('2026-09-05')).toBe('2026-09-18');
});

test('after that it is six weeks after the last time, or the first working day then', () => {
  expect(due('2026-09-01', '2026-09-15')).toBe('2026-10-27');
  expect(due('2026-09-01', '2026-11-13')).toBe('2026-12-28');
});

test('a case does not end unasked when there is somebody to ask', () => {
  const unasked = caseResults.filter((result) => mustAskSupport(result, false));
  expect(caseResults.filter((result) => !unasked.includes(result))).toEqual([
    'stoppedByFamily',
    'unreachable',
    'openedByMistake',
  ]);
  expect(caseResults.filter((result) => mustAskSupport(result, true))).toEqual([]);
});
