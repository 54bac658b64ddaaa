import { describe, expect, test } from 'vitest';
import type { Instant } from '../calendar/instant.ts';
import { askResetRefusal, type ResetPerson, showResetRefusal } from './factor-reset.ts';

const now: Instant = '2026-09-01T08:00:00.000Z';
const marloes: ResetPerson = { personId: 'marloes', roles: ['contactPerson'], swvs: ['PO9901'] };

describe('asking for a reset', () => {
  test('is for somebody else only', () => {
    expect(askResetRefusal({ personId: 'petra' }, { personId: 'petra' }, undefined, now)).toEqual({
      code: 'ownReset',
    });
    expect(askResetRefusal({ personId: 'petra' }, marloes, undefined, now)).toBeUndefined();
  });

  test('happens once a day: nobody gets both factors of an account', () => {
    const ask = (last: Instant) => askResetRefusal({ personId: 'petra' }, marloes, last, now);
    expect(ask('2026-08-31T08:00:00.001Z')).toEqual({ code: 'resetTooSoon' });
    expect(ask('2026-08-31T08:00:00.000Z')).toBeUndefined();
  });
});

describe('seeing the link', () => {
  const reset = { askedBy: 'petra', askedAt: now, shownAt: null, byMail: false } as const;
  const see = (
    actor: Parameters<typeof showResetRefusal>[0],
    person = marloes,
    more: object = {},
    at: Instant = now,
  ) => showResetRefusal(actor, person, { ...reset, ...more }, at)?.code;
  const hanna = { personId: 'hanna', role: 'administrator', swvs: [] } as const;
  const els = { personId: 'els', role: 'lead', swvs: ['PO9901'] } as const;

  test('is for a second administrator or the lead of that swv, not for who asked or whom it is about', () => {
    expect(see(hanna)).toBeUndefined();
    expect(see(els)).toBeUndefined();
    expect(see({ ...hanna, personId: 'petra' })).toBe('secondPersonNeeded');
    expect(see({ ...els, personId: 'marloes' })).toBe('secondPersonNeeded');
    expect(see({ ...els, swvs: ['PO9902'] })).toBe('secondPersonNeeded');
    expect(see({ ...els, role: 'desk' })).toBe('secondPersonNeeded');
  });

  test('of desk staff is for every lead, of an administrator for none', () => {
    const lead = { ...els, swvs: ['PO9902'] } as const;
    expect(see(lead, { personId: 'sandra', roles: ['desk'], swvs: [] })).toBeUndefined();
    const both = { ...marloes, roles: ['contactPerson', 'administrator'] } as const;
    expect(see(els, both)).toBe('secondPersonNeeded');
    expect(see(hanna, both)).toBeUndefined();
  });

  test('happens once, within a day', () => {
    expect(see(hanna, marloes, { shownAt: now })).toBe('resetEnded');
    expect(see(hanna, marloes, {}, '2026-09-02T08:00:00.000Z')).toBe('resetEnded');
  });

  test('is for nobody when it goes to the own address by mail', () => {
    expect(see(hanna, marloes, { byMail: true })).toBe('resetEnded');
  });
});
