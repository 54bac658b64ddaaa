import { describe, expect, test } from 'vitest';
import { promiseHolders } from '../triage/outcome.ts';
import { mustTellSafetyOfficer } from './safety-officer.ts';

describe('the safety officer hears', () => {
  test('of every contact whose route says so, whoever calls back', () => {
    for (const by of promiseHolders) expect(mustTellSafetyOfficer(['tellSafetyOfficer'], { by })).toBe(true);
    expect(mustTellSafetyOfficer(['refer', 'tellSafetyOfficer'], null)).toBe(true);
  });

  test('of the promises that are theirs', () => {
    expect(mustTellSafetyOfficer([], { by: 'safetyOfficer' })).toBe(true);
  });

  test('of nothing else', () => {
    for (const by of ['contactPerson', 'lead', 'desk'] as const) {
      expect(mustTellSafetyOfficer(['signal', 'adviseVeiligThuis'], { by })).toBe(false);
    }
    expect(mustTellSafetyOfficer([], null)).toBe(false);
  });
});
