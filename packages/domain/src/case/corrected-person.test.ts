import { expect, test } from 'vitest';
import { correctionsBetween, type PersonDetails } from './corrected-person.ts';

const peter: PersonDetails = {
  role: 'father',
  authority: 'both',
  name: 'Peter de Wit',
  age: null,
  organisation: null,
  number: '+31687000002',
  mail: null,
  noContactVia: null,
};

test('what changed is kept with what stood there before, and nothing else', () => {
  expect(correctionsBetween(peter, { ...peter, name: 'Pieter de Wit', number: null })).toEqual([
    { field: 'name', before: 'Peter de Wit', after: 'Pieter de Wit' },
    { field: 'number', before: '+31687000002', after: null },
  ]);
  expect(correctionsBetween(peter, peter)).toEqual([]);
});
