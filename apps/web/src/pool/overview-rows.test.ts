import { doorbraakStages } from '@steunpunt/domain/doorbraak/doorbraak-stages';
import { mediationStages } from '@steunpunt/domain/mediation/mediation-stages';
import { expect, test } from 'vitest';
import { doorbraakParts, mediationParts, overviewOf } from './overview-rows.ts';

const row = (swv: string, stage: string, late = false) => ({ swv, stage, late });

test('counts by swv what waits, runs, is late and waits for the talk afterwards', () => {
  const rows = [
    row('PO2710', 'offered', true),
    row('PO2710', 'talks'),
    row('PO2710', 'done'),
    row('PO2708', 'ended', true),
    row('PO2708', 'closed'),
  ];
  expect(overviewOf([{ swv: 'PO2710' }], rows, mediationParts)).toEqual([
    { swv: 'PO2708', waiting: 0, running: 1, afterwards: 1, late: 1 },
    { swv: 'PO2710', waiting: 2, running: 1, afterwards: 0, late: 1 },
  ]);
  expect(overviewOf([], [], mediationParts)).toEqual([]);
});

test.each([
  ['a mediation', mediationStages, mediationParts],
  ['a doorbraak', doorbraakStages, doorbraakParts],
] as const)('every stage of %s but the final ones is counted once', (_, stages, parts) => {
  const counted = Object.values(parts).flat();
  const open = stages.filter((stage) => stage !== 'done' && stage !== 'notStarted');
  expect(counted.toSorted()).toEqual(open.toSorted());
});
