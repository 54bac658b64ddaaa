import { expect, test } from 'vitest';
import { overviewOf } from './overview-rows.ts';

test('counts by swv what waits, runs, is late and waits for the talk afterwards', () => {
  const row = (swv: string, stage: string, late = false) => ({ swv, stage, late });
  const rows = [
    row('PO2710', 'offered', true),
    row('PO2710', 'talks'),
    row('PO2710', 'done'),
    row('PO2708', 'ended', true),
    row('PO2708', 'closed'),
  ];
  expect(overviewOf([{ swv: 'PO2710' }], rows)).toEqual([
    { swv: 'PO2708', waiting: 0, running: 1, afterwards: 1, late: 1 },
    { swv: 'PO2710', waiting: 2, running: 1, afterwards: 0, late: 1 },
  ]);
  expect(overviewOf([], [])).toEqual([]);
});
