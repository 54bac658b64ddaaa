import { existsSync, readFileSync } from 'node:fs';

/** A skipped test counts as failed: nothing may pass by not being run. */

/** The counts in Vitest's JSON report; a file that could not be loaded is one failure. */
export function ruleCounts(file, code) {
  const report = readReport(file);
  if (report === undefined) return countsOfExitCode(1);
  const brokenFiles = report.testResults.filter(
    (result) =>
      result.status === 'failed' && !result.assertionResults.some((test) => test.status === 'failed'),
  );
  const skipped = report.numPendingTests + report.numTodoTests;
  return withExitCode(
    { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length + skipped, skipped },
    code,
  );
}

/** The counts in Playwright's JSON report; errors outside a test are failures too. */
export function browserCounts(file, code) {
  const report = readReport(file);
  if (report === undefined) return countsOfExitCode(1);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return withExitCode(
    { passed: expected, failed: unexpected + flaky + skipped + report.errors.length, skipped },
    code,
  );
}

/** A part without tests of its own (lint, types, build) adds a failure when it fails and nothing otherwise. */
export function countsOfExitCode(code) {
  return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

export function addCounts(all) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const counts of all) {
    for (const key of Object.keys(total)) total[key] += counts[key];
  }
  return total;
}

/** A program that says it failed has failed, whatever its report counts. */
function withExitCode(counts, code) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
