import { expect, test } from 'vitest';
import { printedDocs } from './printed-docs.ts';
import { repositoryFiles, textOf } from './source-files.ts';

const files = repositoryFiles();

test.each([...printedDocs()])('%s is what the code prints (renew it with `npm run docs`)', (path, text) => {
  expect(files).toContain(path);
  expect(textOf(path)).toBe(text);
});

test('every page of docs/domain is printed from the code', () => {
  const pages = files.filter((path) => path.startsWith('docs/domain/'));
  expect(pages.filter((path) => !printedDocs().has(path))).toEqual([]);
});
