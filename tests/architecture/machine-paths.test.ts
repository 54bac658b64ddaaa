import { expect, test } from 'vitest';
import { repositoryFiles, textOf } from './source-files.ts';

/** Folders of somebody's machine. A program of the operating system (/etc, /usr, /Applications) may be named. */
const machineFolders = ['work', 'root', 'home', 'Users', 'tmp', 'farm', 'mnt'];

const machinePath = new RegExp(`(^|[^\\w.)\\]}/-])/(${machineFolders.join('|')})/[\\w.-]`);

const textual = /\.(ts|tsx|mjs|js|json|yaml|yml|md|css|html|sh|sql|svg|txt|csv)$|^[^.]*$|\/run$/;

test('no file names a folder of somebody’s machine', () => {
  const read = repositoryFiles().filter((path) => textual.test(path) && path !== 'pnpm-lock.yaml');
  const found = read.flatMap((path) =>
    textOf(path)
      .split('\n')
      .flatMap((line, index) =>
        machinePath.test(line) ? [`${path}:${index + 1} ${line.trim().slice(0, 120)}`] : [],
      ),
  );
  expect(found).toEqual([]);
});

test.each([
  ['see /', 'home', '/someone/notes', true],
  ["read('/", 'tmp', "/x')", true],
  ['https://example.org/', 'work', '/page', false],
  ['GET /api/v1/', 'home', '/x', false],
])('%s%s%s is a machine path: %s', (before, folder, after, expected) => {
  expect(machinePath.test(`${before}${folder}${after}`)).toBe(expected);
});
