import { expect, test } from 'vitest';
import { doubtedPersonsOf } from './facts-from-answers.ts';
import { aCall } from './testing/a-call.ts';

test('doubted persons stand in a fixed order, each once, and only while there is doubt', () => {
  const named = { doubtedPersons: ['consultant-2', 'consultant-1', 'consultant-2'] };
  expect(doubtedPersonsOf(aCall(named))).toEqual(['consultant-1', 'consultant-2']);
  expect(doubtedPersonsOf(aCall({ ...named, earlierSupport: 'supported' }))).toEqual([]);
  expect(doubtedPersonsOf(aCall({ earlierSupport: 'doubted' }))).toEqual([]);
});
