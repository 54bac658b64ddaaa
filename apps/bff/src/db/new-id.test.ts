import { expect, test } from 'vitest';
import { newId } from './new-id.ts';

test('ids made one after the other sort in that order and are all different', () => {
  const ids = Array.from({ length: 5_000 }, () => newId());
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test('an id is 26 lower-case characters that cannot be mistaken for each other', () => {
  expect(newId()).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/);
});
