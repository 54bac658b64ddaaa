import { execFileSync, spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Proof, proofsPage } from './proofs-page.ts';

/**
 * `npm run proofs`: every property, generated and exhaustive test at full count. Prints what was proved and writes
 * docs/proofs.md. `PROOFS_SEED=123` repeats a run; arguments narrow it to some files.
 */
const repository = fileURLToPath(new URL('../..', import.meta.url));
const vitest = join(repository, 'node_modules', 'vitest', 'vitest.mjs');
const seed = Number(process.env['PROOFS_SEED'] ?? randomInt(2 ** 31 - 1));
const folder = mkdtempSync(join(tmpdir(), 'steunpunt-proofs-'));

type Report = {
  readonly testResults: readonly {
    readonly name: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};
type Count = { readonly where: string; readonly numRuns: number };

try {
  const chosen = process.argv.slice(2);
  const files = proofFiles().filter(
    (file) => chosen.length === 0 || chosen.some((part) => file.includes(part)),
  );
  const { proofs, code } = prove(files);
  const page = proofsPage(proofs, { seed, commit: commit(), date: new Date(), node: process.version });
  process.stdout.write(`\n${page}`);
  if (chosen.length === 0) writeFileSync(join(repository, 'docs', 'proofs.md'), page);
  process.exitCode = code;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Tests that throw dice or go through everything there is. */
function proofFiles(): string[] {
  return ['packages/domain/src', 'packages/contract/src', 'apps/bff/src', 'apps/web/src']
    .flatMap((root) =>
      readdirSync(join(repository, root), { recursive: true, encoding: 'utf8' }).map((name) =>
        `${root}/${name}`.replaceAll('\\', '/'),
      ),
    )
    .filter((file) => /\.test\.tsx?$/.test(file))
    .filter((file) => {
      const text = readFileSync(join(repository, file), 'utf8');
      return (
        /from 'fast-check'|process\.env\['PROOFS'\]/.test(text) || /exhaustive|vignettes|unseen/.test(file)
      );
    })
    .sort();
}

function prove(files: readonly string[]): { readonly proofs: readonly Proof[]; readonly code: number } {
  const reportFile = join(folder, 'report.json');
  const countsFile = join(folder, 'counts.jsonl');
  const preload = pathToFileURL(fileURLToPath(new URL('count-runs.ts', import.meta.url))).href;
  const { status } = spawnSync(
    process.execPath,
    [
      vitest,
      'run',
      '--testTimeout=1800000',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${reportFile}`,
      ...files,
    ],
    {
      cwd: repository,
      stdio: 'inherit',
      env: {
        ...process.env,
        ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
        PROOFS: 'full',
        PROOFS_SEED: String(seed),
        PROOFS_COUNTS: countsFile,
        NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import=${preload}`.trim(),
      },
    },
  );
  if (!existsSync(reportFile)) return { proofs: [], code: status ?? 1 };
  const report: Report = JSON.parse(readFileSync(reportFile, 'utf8'));
  const counts = existsSync(countsFile) ? linesOf(countsFile) : [];
  const proofs = report.testResults.map(({ name, startTime, endTime, assertionResults }) => {
    const file = relative(repository, name).replaceAll('\\', '/');
    const own = counts.filter(({ where }) => where === file);
    return {
      file,
      seconds: (endTime - startTime) / 1000,
      passed: assertionResults.filter(({ status: outcome }) => outcome === 'passed').length,
      failed: assertionResults.filter(({ status: outcome }) => outcome !== 'passed').length,
      properties: own.length,
      runs: own.reduce((sum, { numRuns }) => sum + numRuns, 0),
    };
  });
  return { proofs: proofs.toSorted((one, other) => one.file.localeCompare(other.file)), code: status ?? 1 };
}

function linesOf(file: string): readonly Count[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

/** The commit that was proved; with a note when files differ from it. */
function commit(): string {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: repository, encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain')
    .split('\n')
    .filter(
      (line) => line !== '' && !line.endsWith('docs/proofs.md') && !line.endsWith('docs/measurements.md'),
    );
  const head = git('rev-parse', 'HEAD');
  return changed.length === 0 ? head : `${head} (and ${changed.length} changed files)`;
}
