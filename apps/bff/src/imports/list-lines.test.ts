import { describe, expect, test } from 'vitest';
import { listLines } from './list-lines.ts';
import { ListProblem } from './list-problem.ts';

describe('the lines of a list', () => {
  test.each([
    ['semicolons', 'a;b\n1;2'],
    ['commas', 'a,b\n1,2'],
    ['tabs', 'a\tb\n1\t2'],
    ['lines that end as Windows does', 'a;b\r\n1;2\r\n'],
    ['a comma inside a list with semicolons', 'a;b\n1;2'],
  ])('are read with %s', (_, text) => {
    expect(listLines(text)).toEqual({ header: ['a', 'b'], lines: [{ line: 2, cells: ['1', '2'] }] });
  });

  test('keep their number when lines before them are empty', () => {
    const { lines } = listLines('\n\na;b\n\n1;2\n;;\n3;4\n');
    expect(lines).toEqual([
      { line: 5, cells: ['1', '2'] },
      { line: 7, cells: ['3', '4'] },
    ]);
  });

  test('may hold the separator and a quote between quotes', () => {
    expect(listLines('a,b\n"De Beuk, Noord","De ""Eik"""').lines[0]?.cells).toEqual([
      'De Beuk, Noord',
      'De "Eik"',
    ]);
  });

  test('keep a quote that stands in the middle of a value', () => {
    expect(listLines('a,b\nBS "De Beuk,1').lines[0]?.cells).toEqual(['BS "De Beuk', '1']);
  });

  test('with a quote that is never closed do not swallow the next ones', () => {
    const { lines } = listLines('a,b\n"De Beuk,1\nDe Eik,2');
    expect(lines).toEqual([
      { line: 2, cells: undefined },
      { line: 3, cells: ['De Eik', '2'] },
    ]);
  });
});

test('an empty file is refused', () => {
  expect(() => listLines(' \n;;\n')).toThrow(ListProblem);
});
