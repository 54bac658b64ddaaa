import { expect, test } from 'vitest';
import { type PersonErasureFacts, refusalOfChoice, refusalOfReach } from './person-erasure.ts';

const facts: PersonErasureFacts = {
  about: 'father',
  isErased: false,
  undecidedPieces: 0,
  undecidedMatches: 0,
  promiseOpen: false,
};

test.each([
  [{}, null],
  [{ about: null }, 'noPersonNamed'],
  [{ about: 'pupil' }, 'pupilIsTheCase'],
  [{ isErased: true }, 'personErased'],
  [{ promiseOpen: true }, 'promiseOpen'],
  [{ undecidedMatches: 1 }, 'matchesUndecided'],
  [{ undecidedPieces: 1 }, 'piecesUndecided'],
] as const)('with %j one person is erased unless: %s', (more, code) => {
  expect(refusalOfReach('person', { ...facts, ...more })?.code ?? null).toBe(code);
});

test.each([
  [{ about: null }, null],
  [{ about: 'pupil' }, null],
  [{ promiseOpen: true }, 'promiseOpen'],
  [{ undecidedMatches: 1 }, 'matchesUndecided'],
  [{ undecidedPieces: 1 }, 'piecesUndecided'],
] as const)('with %j the whole case is erased unless: %s', (more, code) => {
  expect(refusalOfReach('case', { ...facts, ...more })?.code ?? null).toBe(code);
});

test.each([
  ['erase', null, false, null],
  ['stays', null, false, 'reasonNeeded'],
  ['stays', 'Nodig voor het kind', false, null],
  ['stays', 'Peter is nodig', true, 'reasonNamesPerson'],
] as const)('a choice %s with reason %s (naming: %s) is refused with %s', (choice, reason, names, code) => {
  expect(refusalOfChoice(choice, reason, names)?.code ?? null).toBe(code);
});
