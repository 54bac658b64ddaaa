import { expect, test } from 'vitest';
import { mergeText } from './merge-text.ts';

test.each([
  ['nothing changed there: mine', 'a', 'a', 'ab', 'ab'],
  ['nothing changed here: theirs', 'a', 'ab', 'a', 'ab'],
  [
    'both added at the end: one after the other',
    'Belt. ',
    'Belt. Oma. ',
    'Belt. Morgen.',
    'Belt. Oma. Morgen.',
  ],
  ['mine holds theirs', 'a', 'ab', 'abc', 'abc'],
  ['theirs holds mine', 'a', 'abc', 'ab', 'abc'],
  ['both changed elsewhere: under each other', 'een', 'twee', 'drie', 'twee\n\ndrie'],
])('%s', (_, base, theirs, mine, merged) => {
  expect(mergeText(base, theirs, mine)).toBe(merged);
});
