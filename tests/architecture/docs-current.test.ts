import { expect, test } from 'vitest';
import { assumptionsIn } from './print-assumptions.ts';
import { printedDocs } from './printed-docs.ts';
import { repositoryFiles, textOf } from './source-files.ts';

const files = repositoryFiles();
const printed = printedDocs();

test.each([...printed])('%s is what the code prints (renew it with `npm run docs`)', (path, text) => {
  expect(files).toContain(path);
  expect(textOf(path)).toBe(text);
});

test('every page of docs/domain is printed from the code', () => {
  const pages = files.filter((path) => path.startsWith('docs/domain/'));
  expect(pages.filter((path) => !printed.has(path))).toEqual([]);
});

test('an assumption is printed whole, over the lines of its comment and up to the next tag', () => {
  const source = [
    '/**',
    ' * A rule.',
    ' * @source a plan',
    ' * @assumption the leads confirm that this',
    ' * is so',
    ' * @assumption the privacy officer confirms that',
    ' */',
    'export function rule() {}',
    '/** Days. @assumption each desk confirms them */',
    'const days = 2;',
  ].join('\n');
  expect(assumptionsIn('rule.ts', source).map(({ text, about }) => [about, text])).toEqual([
    ['rule', 'the leads confirm that this is so'],
    ['rule', 'the privacy officer confirms that'],
    ['days', 'each desk confirms them'],
  ]);
});
