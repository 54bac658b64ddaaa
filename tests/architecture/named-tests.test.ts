import { expect, test } from 'vitest';
import { repositoryFiles, textOf } from './source-files.ts';

const files = new Set(repositoryFiles());

function testsNamedIn(page: string): readonly string[] {
  return [...textOf(page).matchAll(/`([\w./-]+\.(?:test|e2e)\.tsx?)`/g)].map(([, path = '']) => path);
}

test.each([
  ['docs/security.md', 40],
  ['docs/asvs.md', 80],
] as const)('every test that %s names is there', (page, fewest) => {
  const named = testsNamedIn(page);
  expect(named.length).toBeGreaterThanOrEqual(fewest);
  expect(named.filter((path) => !files.has(path))).toEqual([]);
});

test('every line of the threat model names the test that shows its measure', () => {
  const part = textOf('docs/security.md').split('## What could go wrong')[1]?.split('\n## ')[0] ?? '';
  const lines = part.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| What could'));
  expect(lines.length).toBeGreaterThan(15);
  expect(lines.filter((line) => !/\.(test|e2e)\.tsx?`/.test(line))).toEqual([]);
});

test('the table of the ASVS has each requirement of levels 1 and 2 once, with how it is met', () => {
  const rows = textOf('docs/asvs.md')
    .split('\n')
    .flatMap((line) =>
      [/^\| (\d+\.\d+\.\d+) \| ([^|]+) \| ([^|]+) \|$/.exec(line)].filter((row) => row !== null),
    );
  const numbers = rows.map(([, number]) => number);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers).toHaveLength(253);
  const ways = /^(Shown|Written|Not shown|Not applicable|Outside|Not met)/;
  expect(rows.filter(([, , , how = '']) => !ways.test(how.trim())).map(([, number]) => number)).toEqual([]);
  const counted = [...textOf('docs/asvs.md').matchAll(/^\| ([A-Z][a-z ]+) \| (\d+) \|$/gm)];
  expect(counted.map(([, way, count]) => [way, Number(count)])).toEqual([
    ...['Shown', 'Written', 'Outside', 'Not applicable', 'Not shown', 'Not met'].map((way) => [
      way,
      rows.filter(([, , , how = '']) => how.startsWith(way)).length,
    ]),
    ['Together', rows.length],
  ]);
});
