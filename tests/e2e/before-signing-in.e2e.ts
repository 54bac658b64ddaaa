import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@steunpunt/bff/testing/free-port';
import { expect, test } from './app-test.ts';
import { expectGoodInEveryLook } from './expect-accessible.ts';
import { startApp } from './start-app.ts';
import { watchForTrouble } from './watch-for-trouble.ts';

const pages = [
  ['/aanmelden', 'Aanmelden'],
  ['/inrichten#token=een-link-die-niet-bestaat', 'Richt het steunpunt in'],
  ['/uitnodiging#token=een-link-die-niet-bestaat', 'Welkom bij het steunpunt'],
  ['/nergens', 'Deze bladzijde is er niet'],
] as const;

test('every page before signing in says that this is the demo', async ({ page }) => {
  for (const [address, title] of pages) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByText('DEMO', { exact: true })).toBeVisible();
  }
});

test('every page of a live installation before signing in is good in every look, and bears no ribbon of a demo', async ({
  browser,
}) => {
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), 'steunpunt-live-'));
  const secretFile = join(folder, 'keys');
  const main = fileURLToPath(new URL('../../apps/bff/src/main.ts', import.meta.url));
  execFileSync(process.execPath, [main, 'secret', 'make'], {
    env: { ...process.env, SECRET_FILE: secretFile },
  });
  const port = await freePort();
  const app = await startApp({
    port,
    dataFolder: join(folder, 'data'),
    // Live refuses a password of the demo; empty is none.
    env: { DEMO_PASSWORD: '', PUBLIC_URL: `http://localhost:${port}`, SECRET_FILE: secretFile },
  });
  try {
    const context = await browser.newContext({ baseURL: app.baseURL, locale: 'nl-NL' });
    const troubles = watchForTrouble(app.baseURL, false);
    await troubles.watch(context);
    const page = await context.newPage();
    for (const [address, title] of pages) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expect(page.getByText('DEMO', { exact: true })).toHaveCount(0);
      await expectGoodInEveryLook(page, `live, ${address}`);
    }
    await context.close();
    expect(troubles.seen()).toEqual([]);
  } finally {
    await app.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
