import { expect, test } from 'vitest';
import { isTypeScript, repositoryFiles, textOf } from './source-files.ts';

const files = repositoryFiles();
const sources = files.filter(isTypeScript);

/** Files that may be longer than 300 lines, each with the reason. */
const longForAReason: Record<string, string> = {
  'apps/bff/src/testing/endpoint-matrix.test.ts': 'one list: what each role is answered at each endpoint',
  'packages/domain/src/belscript/testing/calls-by-nature.ts': 'one list: invented calls with their nature',
  'packages/domain/src/triage/testing/vignettes.ts': 'one list: the calls of the vignettes, each a few lines',
};

const limit = 300;

function linesOf(path: string): number {
  return textOf(path).trimEnd().split('\n').length;
}

test('a source file has at most 300 lines, unless it is listed with its reason', () => {
  const long = sources.filter((path) => linesOf(path) > limit && longForAReason[path] === undefined);
  expect(long.map((path) => `${path}: ${linesOf(path)} lines`)).toEqual([]);
});

test('a file listed as long for a reason is still there and still long', () => {
  const outdated = Object.keys(longForAReason).filter(
    (path) => !files.includes(path) || linesOf(path) <= limit,
  );
  expect(outdated).toEqual([]);
});

test('no folder gathers what belongs nowhere', () => {
  const folders = new Set(files.flatMap((path) => path.split('/').slice(0, -1)));
  const vague = ['utils', 'util', 'helpers', 'shared', 'common', 'lib', 'misc'];
  expect(vague.filter((name) => folders.has(name))).toEqual([]);
});

test('no file has a name that says nothing', () => {
  const vague = /(^|[-_.]|[a-z](?=[A-Z]))(utils?|helpers?|manager|misc|info)([-_.]|$)/i;
  const names = sources.filter((path) => vague.test(path.split('/').at(-1) ?? ''));
  expect(names).toEqual([]);
});

test('there are no packages but the domain and the contract', () => {
  const packages = new Set(files.flatMap((path) => /^packages\/([^/]+)\//.exec(path)?.[1] ?? []));
  expect([...packages].sort()).toEqual(['contract', 'domain']);
});

test('the domain neither asks the time nor throws dice', () => {
  const asking = /\bMath\.random\b|\bDate\.now\b|\bnew Date\s*\(|\bperformance\.now\b/;
  const domain = sources.filter(
    (path) => path.startsWith('packages/domain/src/') && !path.endsWith('.test.ts'),
  );
  expect(domain.filter((path) => asking.test(textOf(path)))).toEqual([]);
  expect(domain.length).toBeGreaterThan(20);
});

test('nothing is left for later and no check is switched off without its reason', () => {
  const words = [`TO${'DO'}`, `FIX${'ME'}`, `@ts-${'ignore'}`, `@ts-${'nocheck'}`];
  const found = sources.flatMap((path) => {
    const text = textOf(path);
    return words
      .filter((word) => new RegExp(`(^|\\W)${word}\\b`).test(text))
      .map((word) => `${path}: ${word}`);
  });
  expect(found).toEqual([]);
});
