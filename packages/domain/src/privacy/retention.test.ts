import { describe, expect, test } from 'vitest';
import { addDays, isLocalDate, type LocalDate } from '../calendar/local-date.ts';
import {
  endOfTerm,
  endOfWithdrawnHealth,
  isOver,
  type KeptCase,
  type KeptContact,
  lastDayThatCanBeOver,
  retentionOfCase,
  retentionOfContact,
} from './retention.ts';
import {
  amountOf,
  defaultRetention,
  retentionBounds,
  retentionKinds,
  sayTerm,
  termOf,
} from './retention-terms.ts';

const contact: KeptContact = {
  state: 'closed',
  isInCase: false,
  isNamed: true,
  isPromiseOpen: false,
  helpRuns: false,
  helpEndedAt: null,
  lastAt: '2026-03-31T21:59:00.000Z',
};
const closed: KeptCase = {
  state: 'closed',
  closedAt: '2026-03-31T10:00:00.000Z',
  helpRuns: false,
  helpEndedAt: null,
  lastAt: '2026-03-01T10:00:00.000Z',
};

const ofContact = (changes: Partial<KeptContact>) =>
  retentionOfContact({ ...contact, ...changes }, defaultRetention);
const ofCase = (changes: Partial<KeptCase>) => retentionOfCase({ ...closed, ...changes }, defaultRetention);

describe('a contact in no case', () => {
  test.each<[string, Partial<KeptContact>, string, string]>([
    ['with a name goes after a year', {}, 'contactWithoutCase', '2027-03-31'],
    [
      'that nobody can be found by goes after three months',
      { isNamed: false },
      'informationContact',
      '2026-06-30',
    ],
    ['that was only counted is no different', { state: 'noCase' }, 'contactWithoutCase', '2027-03-31'],
    [
      'whose promise was kept goes by what was done last',
      { state: 'promised' },
      'contactWithoutCase',
      '2027-03-31',
    ],
    [
      'with a mediation behind it is kept as a case, from the end of the mediation',
      { helpEndedAt: '2026-05-04T10:00:00.000Z' },
      'closedCase',
      '2029-05-04',
    ],
    [
      'is counted by the day here, not in UTC',
      { lastAt: '2026-03-31T22:30:00.000Z' },
      'contactWithoutCase',
      '2027-04-01',
    ],
  ])('%s', (_, changes, kind, until) => {
    expect(ofContact(changes)).toEqual({ kind, until });
  });

  test.each<[string, Partial<KeptContact>]>([
    ['is in a case', { isInCase: true }],
    ['has a promise that was not kept', { isPromiseOpen: true, state: 'promised' }],
    ['waits for the second triage', { state: 'held' }],
    ['is paused', { state: 'paused' }],
    ['has a mediation that runs', { helpRuns: true }],
  ])('has no end while it %s', (_, changes) => {
    expect(ofContact(changes)).toBeNull();
  });
});

describe('a case', () => {
  test.each<[string, Partial<KeptCase>, string]>([
    ['goes three years after closing', {}, '2029-03-31'],
    ['goes later when somebody called after that', { lastAt: '2026-06-01T10:00:00.000Z' }, '2029-06-01'],
    [
      'goes later when a mediation ended after that',
      { helpEndedAt: '2026-07-01T10:00:00.000Z' },
      '2029-07-01',
    ],
    [
      'does not go earlier for a mediation that ended before',
      { helpEndedAt: '2026-01-01T10:00:00.000Z' },
      '2029-03-31',
    ],
  ])('%s', (_, changes, until) => {
    expect(ofCase(changes)).toEqual({ kind: 'closedCase', until });
  });

  test.each<[string, Partial<KeptCase>]>([
    ['is followed up', { state: 'followUp', closedAt: null }],
    ['is held', { state: 'held', closedAt: null }],
    ['is paused', { state: 'paused', closedAt: null }],
    ['has help that runs', { helpRuns: true }],
  ])('has no end while it %s', (_, changes) => {
    expect(ofCase(changes)).toBeNull();
  });
});

test('a term is over on the day itself and not before', () => {
  const retention = ofContact({});
  expect(isOver(retention, '2027-03-30')).toBe(false);
  expect(isOver(retention, '2027-03-31')).toBe(true);
  expect(isOver(null, '2099-01-01')).toBe(false);
});

test('a term in months ends on the last day of a shorter month, also in a leap year', () => {
  expect(endOfTerm('2026-11-30', { months: 3 })).toBe('2027-02-28');
  expect(endOfTerm('2027-11-30', { months: 3 })).toBe('2028-02-29');
  expect(endOfTerm('2028-02-29', { months: 12 })).toBe('2029-02-28');
  expect(endOfTerm('2026-12-15', { months: 1 })).toBe('2027-01-15');
  expect(endOfTerm('2026-12-15', { weeks: 8 })).toBe('2027-02-09');
});

test('the first look in the database passes over nothing that is over', () => {
  for (const kind of retentionKinds) {
    const term = defaultRetention[kind];
    for (const today of everyDayOf2028()) {
      const last = lastDayThatCanBeOver(today, term);
      expect(endOfTerm(addDays(last, 1), term) > today).toBe(true);
    }
  }
});

test('terms are said in years, months, weeks or days', () => {
  expect(retentionKinds.map((kind) => sayTerm(defaultRetention[kind]))).toEqual([
    '3 maanden',
    '1 jaar',
    '3 jaar',
    '8 weken',
    '30 dagen',
    '5 jaar',
  ]);
});

function everyDayOf2028(): LocalDate[] {
  return Array.from({ length: 366 }, (_, index) => addDays('2028-01-01', index)).filter(isLocalDate);
}

test('every default lies within what may be chosen, in the same unit, and the access log is never kept under five years', () => {
  for (const kind of retentionKinds) {
    const { unit, amount } = amountOf(defaultRetention[kind]);
    expect(termOf(unit, amount)).toEqual(defaultRetention[kind]);
    const bounds = retentionBounds[kind];
    if (bounds === null) continue;
    expect([kind, bounds.unit]).toEqual([kind, unit]);
    expect(amount).toBeGreaterThanOrEqual(bounds.least);
    expect(amount).toBeLessThanOrEqual(bounds.most);
  }
  expect(retentionBounds.accessLog?.least).toBe(60);
});

test('what was told about health goes thirty days after the consent ended, and never while it stands', () => {
  expect(endOfWithdrawnHealth('2026-11-01T22:30:00.000Z', defaultRetention)).toBe('2026-12-01');
  expect(endOfWithdrawnHealth('2026-11-01T23:30:00.000Z', defaultRetention)).toBe('2026-12-02');
  expect(endOfWithdrawnHealth(null, defaultRetention)).toBeNull();
});
