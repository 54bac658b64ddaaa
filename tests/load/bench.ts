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
import { measurementsPage } from './measurements-page.ts';

/**
 * `npm run bench`: what lists, a case and search take with ever more cases, how quick the intake feels on a slow computer and
 * what the server does per second, both with 50,000. Prints and writes docs/measurements.md; asserts nothing.
 */
const sizes = [500, 50_000, 1_000_000];
const usual = 50_000;
const page = fileURLToPath(new URL('../../docs/measurements.md', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'steunpunt-bench-'));
const dataFolder = join(folder, 'data');

/** On a copy: the intake makes contacts. */
async function measureUsual() {
  const copy = join(folder, 'copy');
  cpSync(dataFolder, copy, { recursive: true });
  const began = performance.now();
  const app = await startApp({ dataFolder: copy });
  const secondsToReady = (performance.now() - began) / 1000;
  try {
    const browser = await launchBrowser();
    const screen = await measureScreen(browser, app).finally(() => browser.close());
    return { ...screen, secondsToReady, rates: await measureServer(app) };
  } finally {
    await app.stop();
    rmSync(copy, { recursive: true, force: true });
  }
}

try {
  await (await startApp({ dataFolder })).stop();
  const measured: Parameters<typeof measurementsPage>[0]['sizes'][number][] = [];
  let usually: Awaited<ReturnType<typeof measureUsual>> | undefined;
  for (const [place, cases] of sizes.entries()) {
    growCases(dataFolder, sizes[place - 1] ?? 0, cases);
    measured.push({ cases, times: await measureCases(dataFolder, cases) });
    if (cases === usual) usually = await measureUsual();
  }
  if (usually === undefined) throw new Error('The usual size was not measured');
  const text = measurementsPage({
    ...usually,
    sizes: measured,
    contacts: usual,
    date: new Date(),
    cores: cpus().length,
    node: process.version,
  });
  process.stdout.write(`\n${text}`);
  writeFileSync(page, text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
