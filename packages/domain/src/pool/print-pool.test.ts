import { expect, test } from 'vitest';
import { printDoorbraak } from '../doorbraak/print-doorbraak.ts';
import { printMediation } from '../mediation/print-mediation.ts';
import { printPool } from './print-pool.ts';

test.each([
  ['the pool', printPool()],
  ['mediation', printMediation()],
  ['a doorbraak', printDoorbraak()],
])('the page of %s says everything in words', (_, page) => {
  expect(page).not.toMatch(/undefined|null|\[object/);
});

test('the page of the pool names every reason that keeps an offer away', () => {
  for (const code of ['employedBySwv', 'declaredInvolved', 'full', 'notWidened'])
    expect(printPool()).toContain(code);
});
