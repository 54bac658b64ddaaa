import { expect, test } from 'vitest';
import { maySeeReaders } from './readers.ts';
import { relations } from './relation.ts';

test('only owner and lead look back on who saw a record', () => {
  expect(relations.filter(maySeeReaders)).toEqual(['owner', 'lead']);
});
