import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addCounts, browserCounts, countsOfExitCode, ruleCounts } from './test-counts.mjs';

let folder;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'steunpunt-counts-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(content) {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

function rules(changes) {
  return report({
    numPassedTests: 3,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
    ...changes,
  });
}

function browser(stats, errors = []) {
  return report({ stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors });
}

test('passed tests are counted', () => {
  expect(ruleCounts(rules({}), 0)).toEqual({ passed: 3, failed: 0, skipped: 0 });
  expect(browserCounts(browser({}), 0)).toEqual({ passed: 4, failed: 0, skipped: 0 });
});

test('a skipped test counts as failed', () => {
  expect(ruleCounts(rules({ numPendingTests: 1, numTodoTests: 1 }), 0)).toMatchObject({
    failed: 2,
    skipped: 2,
  });
  expect(browserCounts(browser({ skipped: 1 }), 0)).toMatchObject({ failed: 1, skipped: 1 });
});

test('a test file that could not be loaded is a failure', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }];
  expect(ruleCounts(rules({ testResults }), 1)).toMatchObject({ failed: 1 });
});

test('a browser test that passes only the second time is a failure', () => {
  expect(browserCounts(browser({ flaky: 1 }), 0)).toMatchObject({ failed: 1 });
});

test('a program that fails with nothing but passed tests is a failure', () => {
  expect(ruleCounts(rules({}), 1)).toMatchObject({ passed: 3, failed: 1 });
  expect(browserCounts(browser({}, [{ message: 'broken config' }]), 1)).toMatchObject({ failed: 1 });
});

test('a report that is not there is a failure', () => {
  expect(ruleCounts(join(folder, 'absent.json'), 0)).toMatchObject({ failed: 1 });
});

test('the sum is over all parts', () => {
  expect(addCounts([countsOfExitCode(1), { passed: 2, failed: 1, skipped: 1 }, countsOfExitCode(0)])).toEqual(
    {
      passed: 2,
      failed: 2,
      skipped: 1,
    },
  );
});
