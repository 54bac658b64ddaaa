import { expect, test } from 'vitest';
import { decisionRoutes } from './second-triage-words.ts';
import { afterDecision, afterTelling } from './standing.ts';

const decided = {
  type: 'decided',
  swv: 'PO2708',
  movesSwv: false,
  personId: 'joris',
  tellerId: 'karim',
} as const;

test('a decision leaves a promise open with who tells it, and gives the contact to who takes it up', () => {
  for (const route of decisionRoutes) {
    expect(afterDecision({ ...decided, route })).toEqual({
      state: route === 'moreFacts' ? 'held' : 'promised',
      swv: 'PO2708',
      ownerId: 'joris',
      promisedBy: 'karim',
    });
  }
});

test('telling closes what goes no further, and otherwise starts the promise that follows', () => {
  const after = decisionRoutes.map((route) => [route, ...Object.values(afterTelling(route))]);
  expect(after).toEqual([
    ['mediation', 'promised', 'followUp'],
    ['otherSwv', 'promised', 'followUp'],
    ['ownContactPerson', 'promised', 'followUp'],
    ['otherPerson', 'promised', 'followUp'],
    ['referOutside', 'closed', 'kept'],
    ['doorbraak', 'promised', 'followUp'],
    ['moreFacts', 'held', 'followUp'],
    ['noAction', 'closed', 'kept'],
  ]);
});
