import { describe, expect, test } from 'vitest';
import { addMinutes, asInstant } from '../calendar/instant.ts';
import { mayBeSecond, type SecondPerson, waitsForSecondPerson } from './role-approval.ts';
import { roles } from './roles.ts';

const now = asInstant('2026-09-01T08:00:00.000Z');
const old = addMinutes(now, -24 * 60);
const young = addMinutes(now, -24 * 60 + 1);
const asked = { personId: 'nina', askedBy: ['petra'], swvs: ['PO2710'] };
const hanna: SecondPerson = { personId: 'hanna', role: 'administrator', swvs: [], accountCreatedAt: old };

describe('the second person', () => {
  test.each<[string, Partial<SecondPerson>, boolean]>([
    ['another administrator', {}, true],
    ['who asked', { personId: 'petra' }, false],
    ['whom it is for', { personId: 'nina' }, false],
    ['an administrator whose own account is new', { accountCreatedAt: young }, false],
    ['a lead of the swv', { role: 'lead', swvs: ['PO2710', 'VO2709'] }, true],
    ['a lead of another swv', { role: 'lead', swvs: ['VO2709'] }, false],
    ['a contact person of the swv', { role: 'contactPerson', swvs: ['PO2710'] }, false],
    ['somebody of the desk', { role: 'desk' }, false],
  ])('%s: %o → %s', (_, more, may) => {
    expect(mayBeSecond({ ...hanna, ...more }, asked, now)).toBe(may);
  });

  test('for a role at a desk any lead may be', () => {
    const karim = { ...hanna, role: 'lead', swvs: ['PO2708'] } as const;
    expect(mayBeSecond(karim, { ...asked, swvs: [] }, now)).toBe(true);
  });
});

describe('a role that is given', () => {
  const waits = (more: object) =>
    waitsForSecondPerson(
      { role: 'contactPerson', accountCreatedAt: young, seconds: [hanna], ...more },
      asked,
      now,
    );

  test('waits when it opens files and the account is new', () => {
    expect(roles.filter((role) => !waits({ role }))).toEqual(['administrator']);
  });

  test('does not wait when the account is a day old', () => {
    expect(waits({ accountCreatedAt: old })).toBe(false);
  });

  test('does not wait while nobody could be the second person', () => {
    expect(waits({ seconds: [] })).toBe(false);
    expect(waits({ seconds: [{ ...hanna, personId: 'petra' }] })).toBe(false);
  });
});
