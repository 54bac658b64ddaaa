import { expect, test } from 'vitest';
import { findColumns, tidy } from './list-columns.ts';

const names = { name: ['naam', 'instellingsnaam vestiging'], code: ['brin nummer'] };

test('columns are found whatever their case, spaces and underscores', () => {
  const { has, read } = findColumns(['INSTELLINGSNAAM_VESTIGING', ' Brin-Nummer '], names);
  expect(has('name')).toBe(true);
  expect(read(['De Beuk', '01AB'], 'code')).toBe('01AB');
});

test('of two columns the first name on our list is read', () => {
  expect(findColumns(['instellingsnaam vestiging', 'naam'], names).read(['een', 'twee'], 'name')).toBe(
    'twee',
  );
});

test('a column that is not there is empty', () => {
  const { has, read } = findColumns(['naam'], names);
  expect(has('code')).toBe(false);
  expect(read(['De Beuk'], 'code')).toBe('');
});

test.each([
  ['  De   Beuk ', 'De Beuk'],
  ['BS "De Beuk', 'BS De Beuk'],
  ['"De Beuk"', 'De Beuk'],
  ['De "Beuk" en de Eik', 'De "Beuk" en de Eik'],
  ['De\u0007 Beuk\u200b', 'De Beuk'],
])('%j is read as %j', (cell, expected) => {
  expect(tidy(cell)).toBe(expected);
});
