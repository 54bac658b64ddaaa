import { appendFileSync } from 'node:fs';
import fc, { type RunDetails } from 'fast-check';

/**
 * Loaded before everything else in each process of the proofs (`node --import`): gives every property the seed of this run
 * and writes down how often each was tried.
 */
const file = process.env['PROOFS_COUNTS'];
const seed = Number(process.env['PROOFS_SEED']);

if (file !== undefined && Number.isInteger(seed)) {
  fc.configureGlobal({ seed, reporter: (details) => report(file, details) });
}

function report(countsFile: string, details: RunDetails<unknown>): void {
  const where = testFileOf(new Error('where am I called').stack ?? '');
  const { numRuns, failed } = details;
  appendFileSync(countsFile, `${JSON.stringify({ where, numRuns, failed, seed: details.seed })}\n`);
  if (failed) throw new Error(fc.defaultReportMessage(details));
}

function testFileOf(stack: string): string {
  return /((?:packages|apps)\/[\w./-]+\.test\.tsx?)/.exec(stack)?.[1] ?? 'elsewhere';
}
