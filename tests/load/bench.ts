import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../browser/launch-browser.ts';
import { startApp } from '../e2e/start-app.ts';
import { growCases } from './grow-cases.ts';
import { measureCases } from './measure-cases.ts';
import { measureScreen } from './measure-screen.ts';
import { measureServer } from './measure-server.ts';
import { measurementsPage, type UsualTimes } from './measurements-page.ts';

/**
 * `npm run bench`: what lists, a case and search take with ever more cases, how quick the intake feels on a slow computer and
 * what the server does per second, both with 50,000. Prints and writes docs/measurements.md; asserts nothing.
 * `npm run bench -- cases` leaves the intake and the rates out.
 */
const sizes = [500, 50_000, 1_000_000];
const usualSize = 50_000;
const casesOnly = process.argv.includes('cases');
const page = fileURLToPath(new URL('../../docs/measurements.md', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'steunpunt-bench-'));
const dataFolder = join(folder, 'data');
const usualFolder = join(folder, 'usual');

async function measureUsual(): Promise<UsualTimes> {
  const began = performance.now();
  const app = await startApp({ dataFolder: usualFolder });
  const secondsToReady = (performance.now() - began) / 1000;
  try {
    const browser = await launchBrowser();
    const screen = await measureScreen(browser, app).finally(() => browser.close());
    return { ...screen, secondsToReady, rates: await measureServer(app) };
  } finally {
    await app.stop();
  }
}

type Page = Parameters<typeof measurementsPage>[0];

function write(measured: Pick<Page, 'sizes' | 'usual'>): void {
  const machine = { date: new Date(), cores: cpus().length, node: process.version };
  const text = measurementsPage({ ...measured, ...machine });
  process.stdout.write(`\n${text}`);
  writeFileSync(page, text);
}

try {
  await (await startApp({ dataFolder })).stop();
  const measured: Page['sizes'][number][] = [];
  for (const [place, cases] of sizes.entries()) {
    growCases(dataFolder, sizes[place - 1] ?? 0, cases);
    measured.push({ cases, times: await measureCases(dataFolder, cases) });
    if (cases === usualSize && !casesOnly) cpSync(dataFolder, usualFolder, { recursive: true });
  }
  write({ sizes: measured, usual: null });
  if (!casesOnly) write({ sizes: measured, usual: { ...(await measureUsual()), cases: usualSize } });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
