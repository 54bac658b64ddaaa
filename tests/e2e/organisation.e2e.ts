import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@steunpunt/bff/testing/free-port';
import { openTestOrganisation } from '@steunpunt/bff/testing/test-organisation';
import { expect, test } from './app-test.ts';
import { expectGood } from './expect-accessible.ts';
import { enterOn } from './keyboard.ts';
import { startApp } from './start-app.ts';

test('whoever signed in at their own organisation with a second factor is in; without one they are told why not', async ({
  browser,
}) => {
  test.slow();
  const port = await freePort();
  const organisation = await openTestOrganisation(
    `http://localhost:${port}/api/v1/session/organisation/callback`,
  );
  const folder = mkdtempSync(join(tmpdir(), 'steunpunt-e2e-oidc-'));
  const file = join(folder, 'oidc.json');
  writeFileSync(file, JSON.stringify(organisation.settings), { mode: 0o600 });
  const app = await startApp({ port, dataFolder: join(folder, 'data'), env: { OIDC_FILE: file } });
  try {
    const page = await browser.newPage({ baseURL: app.baseURL });
    const els = { sub: 'els', email: 'els.van.dijk@voorbeeld.nl', email_verified: true };
    organisation.seat({ ...els, amr: ['pwd'] });
    await page.goto('/');
    await expect(page.getByRole('button', { name: 'Meld aan via SWV Waterland' })).toBeVisible();
    await expectGood(page, 'signing in where there is an organisation');
    await enterOn(page, page.getByRole('button', { name: 'Meld aan via SWV Waterland' }));
    await expect(page.getByText(/Aanmelden via uw organisatie is niet gelukt/)).toBeVisible();
    await expectGood(page, 'back without success');

    await page.context().clearCookies();
    organisation.seat({ ...els, amr: ['pwd', 'mfa'] });
    await enterOn(page, page.getByRole('button', { name: 'Meld aan via SWV Waterland' }));
    await expect(page.getByRole('heading', { level: 1, name: 'Werkvoorraad' })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Els van Dijk/ })).toBeVisible();
    await page.close();
  } finally {
    await app.stop();
    await organisation.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
