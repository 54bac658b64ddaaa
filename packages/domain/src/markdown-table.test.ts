import { expect, test } from 'vitest';
import { markdownTable } from './markdown-table.ts';

test('a cell with a bar or more lines stays one cell', () => {
  expect(markdownTable(['een', 'twee'], [['a|b', 'c\nd']])).toBe(
    '| een | twee |\n| --- | --- |\n| a\\|b | c d |',
  );
});
