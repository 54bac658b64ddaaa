import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../browser/launch-browser.ts';
import { startApp } from '../e2e/start-app.ts';
import { growContacts } from './grow-contacts.ts';
import { measureScreen } from './measure-screen.ts';
import { measureServer } from './measure-server.ts';
import { measurementsPage } from './measurements-page.ts';

/**
 * `npm run bench`: how quick the intake feels on a slow computer and what the server does per second, with 50,000 contacts.
 * Prints and writes docs/measurements.md; asserts nothing.
 */
const contacts = 50_000;
const page = fileURLToPath(new URL('../../docs/measurements.md', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'steunpunt-bench-'));
const dataFolder = join(folder, 'data');

try {
  await (await startApp({ dataFolder })).stop();
  growContacts(dataFolder, contacts);
  const began = performance.now();
  const app = await startApp({ dataFolder });
  const secondsToReady = (performance.now() - began) / 1000;
  const browser = await launchBrowser();
  try {
    const screen = await measureScreen(browser, app);
    await browser.close();
    const rates = await measureServer(app);
    const text = measurementsPage({
      ...screen,
      rates,
      contacts,
      secondsToReady,
      date: new Date(),
      cores: cpus().length,
      node: process.version,
    });
    process.stdout.write(`\n${text}`);
    writeFileSync(page, text);
  } finally {
    await browser.close();
    await app.stop();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
