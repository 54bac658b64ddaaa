import { describe, expect, test } from 'vitest';
import { type Absence, absenceDefects, type CoverFacts, mayCover, maySetAbsence } from './absence.ts';

const today = '2026-11-20';
const marloes: CoverFacts = { personId: 'marloes', roles: ['contactPerson'], swvs: ['PO2710'] };
const bram: CoverFacts = { personId: 'bram', roles: ['contactPerson'], swvs: ['PO2710'] };
const week: Absence = {
  personId: 'marloes',
  firstDay: '2026-11-23',
  lastDay: '2026-11-27',
  coverPersonId: 'bram',
  reason: 'leave',
};

function defectsOf(change: Partial<Absence>, others: readonly Pick<Absence, 'firstDay' | 'lastDay'>[] = []) {
  const absence = { ...week, ...change };
  const cover = absence.coverPersonId === 'bram' ? bram : undefined;
  return absenceDefects(absence, { today, others, absent: marloes, cover });
}

describe('an absence', () => {
  test('of a week with a colleague of the same swv as cover is good, and so is one without cover', () => {
    expect(defectsOf({})).toEqual([]);
    expect(defectsOf({ coverPersonId: null })).toEqual([]);
  });

  test('of today alone is good, also when it began earlier', () => {
    expect(defectsOf({ firstDay: today, lastDay: today })).toEqual([]);
    expect(defectsOf({ firstDay: '2026-11-16', lastDay: today })).toEqual([]);
  });

  test('may not end before it begins, nor be over already, nor end more than a year ahead', () => {
    expect(defectsOf({ lastDay: '2026-11-22' })).toEqual([
      { field: 'lastDay', code: 'periodEndsBeforeItBegins' },
    ]);
    expect(defectsOf({ firstDay: '2026-11-16', lastDay: '2026-11-19' })).toEqual([
      { field: 'lastDay', code: 'tooLongAgo' },
    ]);
    expect(defectsOf({ lastDay: '2027-11-22' })).toEqual([{ field: 'lastDay', code: 'tooLongAhead' }]);
  });

  test('may not overlap another of the same person, not by one day either', () => {
    const others = [{ firstDay: '2026-11-27', lastDay: '2026-12-01' }] as const;
    expect(defectsOf({}, others)).toEqual([{ field: 'firstDay', code: 'overlap' }]);
    expect(defectsOf({ lastDay: '2026-11-26' }, others)).toEqual([]);
  });

  test('may not be covered by somebody unknown', () => {
    expect(defectsOf({ coverPersonId: 'gone' })).toEqual([{ field: 'coverPersonId', code: 'coversNobody' }]);
  });
});

describe('covering', () => {
  test('is for contact persons and leads who share a swv with the absent', () => {
    expect(mayCover(marloes, bram)).toBe(true);
    expect(mayCover(marloes, { ...bram, roles: ['desk', 'lead'], swvs: ['VO2709', 'PO2710'] })).toBe(true);
    expect(mayCover(marloes, { ...bram, swvs: ['PO2708'] })).toBe(false);
    expect(mayCover(marloes, { ...bram, roles: ['desk'] })).toBe(false);
  });

  test('is not for the absent person', () => {
    expect(mayCover(marloes, marloes)).toBe(false);
    expect(mayCover(marloes, undefined)).toBe(false);
  });
});

test('an absence is set by the person, or by a lead of a swv of theirs', () => {
  const els = { personId: 'els', role: 'lead', swvs: ['PO2710'] } as const;
  expect(maySetAbsence({ personId: 'marloes', role: 'contactPerson', swvs: [] }, marloes)).toBe(true);
  expect(maySetAbsence(els, marloes)).toBe(true);
  expect(maySetAbsence({ ...els, swvs: ['PO2708'] }, marloes)).toBe(false);
  expect(maySetAbsence({ ...els, role: 'contactPerson' }, marloes)).toBe(false);
});
