import { expect, test } from 'vitest';
import { schoolYearCalendar } from '../triage/testing/a-call.ts';
import { nearBefore, termState } from './near-term.ts';

const thursdayEvening = '2026-11-26T16:00:00.000Z';

test('a term is near from the working day before its last, and late after its end', () => {
  const stateAt = (now: string) => termState(thursdayEvening, now as never, schoolYearCalendar);
  expect(stateAt('2026-11-24T09:00:00.000Z')).toBe('ample');
  expect(stateAt('2026-11-25T09:00:00.000Z')).toBe('near');
  expect(stateAt(thursdayEvening)).toBe('near');
  expect(stateAt('2026-11-26T16:00:01.000Z')).toBe('late');
});

test('on Friday everything that ends on Monday is near, and nothing that ends on Tuesday', () => {
  expect(nearBefore('2026-11-27T09:00:00.000Z', schoolYearCalendar)).toBe('2026-11-30T23:00:00.000Z');
});
