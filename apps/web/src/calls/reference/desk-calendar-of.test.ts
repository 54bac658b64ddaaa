import { explainTerm } from '@steunpunt/domain/calendar/term';
import { expect, test } from 'vitest';
import { aReference } from '../testing/a-call.ts';
import { deskCalendarOf } from './desk-calendar-of.ts';

const [desk] = aReference.desks;
if (desk === undefined) throw new Error('The reference has no desk');

test('hours, closures and holidays of the reference decide the term', () => {
  const closed = { ...desk, closures: [{ from: '2026-11-20', to: '2026-11-20', name: 'studiedag' }] };
  const region = {
    ...aReference.region,
    schoolHolidays: [{ from: '2026-11-23', to: '2026-11-24', name: 'vrije dagen', open: false }],
  };
  const receivedAt = '2026-11-19T09:00:00.000Z';
  const usual = explainTerm({ receivedAt, urgency: 'U2', calendar: deskCalendarOf(desk, aReference.region) });
  const later = explainTerm({ receivedAt, urgency: 'U2', calendar: deskCalendarOf(closed, region) });
  expect(usual.untilDate).toBe('2026-11-20');
  expect(later.untilDate).toBe('2026-11-25');
});

test('closing time is that of the weekday', () => {
  const early = { ...desk, officeHours: [{ weekday: 5, from: '08:30', to: '12:00' }] };
  const calendar = deskCalendarOf(early, aReference.region);
  expect(explainTerm({ receivedAt: '2026-11-19T09:00:00.000Z', urgency: 'U2', calendar }).untilTime).toBe(
    '12:00',
  );
});
