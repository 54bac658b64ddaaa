import { expect, test } from 'vitest';
import { schoolYearCalendar } from '../triage/testing/a-call.ts';
import { appointmentEnd, endsSoon } from './appointment-end.ts';
import type { Employer } from './mediator.ts';

const hiredUntil = (until: `${number}-${number}-${number}`): Employer => ({
  kind: 'hired',
  from: '2026-01-01',
  until: until as never,
});

test('what ends first counts: the contract or the register entry', () => {
  const registerValidUntil = '2026-12-15';
  expect(appointmentEnd({ employer: hiredUntil('2026-12-01'), registerValidUntil })).toEqual({
    on: '2026-12-01',
    by: 'contract',
  });
  expect(appointmentEnd({ employer: hiredUntil('2027-12-01'), registerValidUntil })).toEqual({
    on: '2026-12-15',
    by: 'register',
  });
  expect(appointmentEnd({ employer: { kind: 'swv', swv: 'PO2710' }, registerValidUntil }).by).toBe(
    'register',
  );
});

test('it is told of from ten working days before, and after it', () => {
  const soon = (today: string) =>
    endsSoon(
      { employer: hiredUntil('2026-12-04'), registerValidUntil: '2028-05-01' },
      today as never,
      schoolYearCalendar,
    );
  expect(soon('2026-11-19')).toBeNull();
  expect(soon('2026-11-20')).toEqual({ on: '2026-12-04', by: 'contract' });
  expect(soon('2026-12-08')).toEqual({ on: '2026-12-04', by: 'contract' });
});
