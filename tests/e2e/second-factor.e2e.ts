import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { fromBase32 } from '@steunpunt/bff/auth/base32';
import { totpCode, totpStepOf } from '@steunpunt/bff/auth/totp';
import { newSecretText } from '@steunpunt/bff/config/secret-file';
import { systemClock } from '@steunpunt/bff/server/open-installation';
import { freePort } from '@steunpunt/bff/testing/free-port';
import { test as base, expect } from './app-test.ts';
import { expectGood, expectGoodInEveryLook } from './expect-accessible.ts';
import { enterOn, tabTo } from './keyboard.ts';
import { type RunningApp, startApp } from './start-app.ts';
import { watchForTrouble } from './watch-for-trouble.ts';

const secretText = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

/** A code may be one step early: the step after the one that an earlier sign-in used up. */
function code(secret: string, steps = 0): string {
  return totpCode(fromBase32(secret) ?? new Uint8Array(), totpStepOf(systemClock()) + steps);
}

async function typePassword(page: Page, mail: string, password: string): Promise<void> {
  await tabTo(page, page.getByLabel('E-mailadres'));
  await page.keyboard.type(mail);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
}

const test = base.extend<object, { demo: RunningApp }>({
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from its pattern
    async ({}, use) => {
      const app = await startApp({ env: { DEMO_TOTP_SECRET: secretText } });
      await use(app);
      await app.stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
});

test('password and code open the app by keyboard, and the step between is accessible and Dutch', async ({
  browser,
  demo,
}) => {
  test.slow();
  const context = await browser.newContext({ baseURL: demo.baseURL });
  const troubles = watchForTrouble(demo.baseURL, true);
  await troubles.watch(context);
  const page = await context.newPage();
  await page.goto('/');
  await typePassword(page, 'hanna.verbeek@voorbeeld.nl', demo.password);
  await expect(page.getByLabel('Code uit uw app')).toBeFocused();
  await expectGoodInEveryLook(page, 'the code');
  await page.keyboard.type('000000');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: /^Deze code klopt niet/ })).toBeVisible();
  await expectGoodInEveryLook(page, 'a wrong code');
  const field = page.getByLabel('Code uit uw app');
  await tabTo(page, field);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(code(secretText));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible();
  expect(troubles.seen()).toEqual([]);
  await context.close();
});

test('a real steunpunt opens nothing for a password: the phone is coupled first, with a picture and recovery codes', async ({
  browser,
}) => {
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), 'steunpunt-e2e-live-'));
  const secretFile = join(folder, 'keys.json');
  writeFileSync(secretFile, newSecretText(), { mode: 0o600 });
  const port = await freePort();
  const live = await startApp({
    port,
    dataFolder: join(folder, 'data'),
    env: { PUBLIC_URL: `http://localhost:${port}`, SECRET_FILE: secretFile, DEMO_PASSWORD: '' },
  });
  try {
    const context = await browser.newContext({ baseURL: live.baseURL });
    const troubles = watchForTrouble(live.baseURL, true);
    await troubles.watch(context);
    const page = await context.newPage();
    await page.goto(/http\S+#token=\S+/.exec(live.log())?.[0] ?? '');
    await tabTo(page, page.getByLabel('Uw naam'));
    for (const text of ['Petra Smits', 'petra@voorbeeld.nl', live.password, live.password]) {
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await enterOn(page, page.getByRole('link', { name: 'Meld u aan' }));
    await typePassword(page, 'petra@voorbeeld.nl', live.password);
    await expect(page.getByRole('heading', { name: 'Koppel uw telefoon' })).toBeFocused();
    await expect(page.getByRole('img', { name: /^Plaatje om te scannen/ })).toBeVisible();
    await expectGoodInEveryLook(page, 'coupling a phone');
    const secret = (await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent()) ?? '';
    await tabTo(page, page.getByLabel('Code uit uw app'));
    await page.keyboard.type(code(secret.replaceAll(' ', '')));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Bewaar uw herstelcodes' })).toBeFocused();
    const codes = page.getByRole('list', { name: 'Herstelcodes' }).getByRole('listitem');
    await expect(codes).toHaveCount(10);
    const [recoveryCode = ''] = await codes.allInnerTexts();
    await expectGoodInEveryLook(page, 'recovery codes');
    await enterOn(page, page.getByRole('button', { name: /^Ik heb ze bewaard/ }));
    await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible();
    expect(troubles.seen()).toEqual([]);
    await context.close();

    const elsewhere = await browser.newPage({ baseURL: live.baseURL });
    await elsewhere.goto('/');
    await typePassword(elsewhere, 'petra@voorbeeld.nl', live.password);
    await enterOn(elsewhere, elsewhere.getByRole('button', { name: 'Gebruik een herstelcode' }));
    await expect(elsewhere.getByLabel('Herstelcode', { exact: true })).toBeFocused();
    await elsewhere.keyboard.type(recoveryCode.toLowerCase());
    await elsewhere.keyboard.press('Enter');
    await expect(elsewhere.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible();
    await elsewhere.close();
  } finally {
    await live.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('whoever lost the password gets in by two others: one asks, one shows the link, and every screen of it is accessible', async ({
  browser,
  demo,
}) => {
  test.slow();
  const troubles = watchForTrouble(demo.baseURL, true);
  const open = async (name: string, path: string): Promise<Page> => {
    const context = await browser.newContext({ baseURL: demo.baseURL });
    await troubles.watch(context);
    const page = await context.newPage();
    await page.goto(path);
    if (name !== '') await typePassword(page, `${name}@voorbeeld.nl`, demo.password);
    return page;
  };
  const petra = await open('petra.smits', '/beheer?deel=mensen');
  await enterOn(petra, petra.getByRole('button', { name: 'Kan niet inloggen: Yasmina el Amrani' }));
  await tabTo(petra, petra.getByRole('radio', { name: 'Het wachtwoord' }));
  await petra.keyboard.press('Space');
  await expectGoodInEveryLook(petra, 'asking a reset');
  await enterOn(petra, petra.getByRole('button', { name: 'Vraag herstel aan' }));
  await expect(petra.getByRole('list', { name: 'Aanvragen voor herstel' })).toContainText('Yasmina');
  await expect(petra.getByRole('button', { name: /^Toon de link/ })).toHaveCount(0);

  const annelies = await open('annelies.de.wit', '/beheer');
  await enterOn(annelies, annelies.getByRole('button', { name: 'Toon de link voor Yasmina el Amrani' }));
  await expect(annelies.getByRole('dialog')).toBeVisible();
  await expectGoodInEveryLook(annelies, 'the link of a reset');
  const link = (await annelies.getByText(/\/herstel\/wachtwoord#token=/).textContent()) ?? '';

  const yasmina = await open('', link);
  await expect(yasmina.getByLabel('Kies een wachtwoord')).toBeVisible();
  await expectGoodInEveryLook(yasmina, 'choosing another password');
  for (const label of ['Kies een wachtwoord', 'Hetzelfde wachtwoord nog een keer']) {
    await tabTo(yasmina, yasmina.getByLabel(label));
    await yasmina.keyboard.type('paardenbloem in juni');
  }
  await yasmina.keyboard.press('Enter');
  await enterOn(yasmina, yasmina.getByRole('link', { name: 'Meld u aan' }));
  await typePassword(yasmina, 'yasmina.el.amrani@voorbeeld.nl', 'paardenbloem in juni');
  await expect(yasmina.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible();
  expect(troubles.seen()).toEqual([]);
  for (const page of [petra, annelies, yasmina]) await page.context().close();
});

test('the own account: a phone is coupled by keyboard, and another browser is signed out from here', async ({
  browser,
  demo,
}) => {
  test.slow();
  const context = await browser.newContext({ baseURL: demo.baseURL });
  const troubles = watchForTrouble(demo.baseURL, true);
  await troubles.watch(context);
  const page = await context.newPage();
  await page.goto('/mijn-account');
  await typePassword(page, 'petra.smits@voorbeeld.nl', demo.password);
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn account' })).toBeVisible();
  await expect(page.getByText('deze plek', { exact: true })).toBeVisible();

  const elsewhere = await browser.newPage({ baseURL: demo.baseURL });
  await elsewhere.goto('/kennisbank');
  await typePassword(elsewhere, 'petra.smits@voorbeeld.nl', demo.password);
  await expect(elsewhere.getByRole('heading', { level: 1 })).toBeVisible();
  await page.reload();
  await enterOn(page, page.getByRole('button', { name: 'Meld overal elders af' }));
  await expect(page.getByRole('list', { name: 'Uw aanmeldingen' }).getByRole('listitem')).toHaveCount(1);
  await elsewhere.goto('/kennisbank');
  await expect(elsewhere.getByRole('heading', { name: 'Aanmelden' })).toBeVisible();
  await elsewhere.close();

  await enterOn(page, page.getByRole('button', { name: 'Koppel een telefoon' }));
  await page.keyboard.press('Tab');
  await enterOn(page, page.getByRole('button', { name: 'Ga verder' }));
  await expect(page.getByRole('img', { name: /^Plaatje om te scannen/ })).toBeVisible();
  await expectGoodInEveryLook(page, 'coupling one more phone');
  const secret = (await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent()) ?? '';
  await tabTo(page, page.getByLabel('Code uit uw app'));
  await page.keyboard.type(code(secret.replaceAll(' ', '')));
  await page.keyboard.press('Enter');
  await enterOn(page, page.getByRole('button', { name: 'Ik heb ze bewaard' }));
  await expect(page.getByRole('list', { name: 'Uw tweede factoren' })).toContainText('Telefoon');
  await expectGoodInEveryLook(page, 'the own account');
  expect(troubles.seen()).toEqual([]);
  await context.close();
});

test('a passkey is made in the own account, then opens the app without a password and stands in for a code', async ({
  browser,
  demo,
}) => {
  test.slow();
  const context = await browser.newContext({ baseURL: demo.baseURL });
  const troubles = watchForTrouble(demo.baseURL, true);
  await troubles.watch(context);
  const page = await context.newPage();
  const device = await context.newCDPSession(page);
  await device.send('WebAuthn.enable');
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto('/mijn-account');
  await typePassword(page, 'els.van.dijk@voorbeeld.nl', demo.password);
  await enterOn(page, page.getByRole('button', { name: 'Voeg een toegangssleutel toe' }));
  await expectGood(page, 'making a passkey');
  await enterOn(page, page.getByRole('button', { name: 'Maak de toegangssleutel' }));
  await expect(page.getByRole('list', { name: 'Herstelcodes' }).getByRole('listitem')).toHaveCount(10);
  await enterOn(page, page.getByRole('button', { name: 'Ik heb ze bewaard' }));
  await expect(page.getByRole('list', { name: 'Uw tweede factoren' })).toContainText('Toegangssleutel');

  await context.clearCookies();
  await page.goto('/werkvoorraad');
  await enterOn(page, page.getByRole('button', { name: 'Gebruik een toegangssleutel' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Werkvoorraad' })).toBeVisible();

  await context.clearCookies();
  await page.goto('/werkvoorraad');
  await typePassword(page, 'els.van.dijk@voorbeeld.nl', demo.password);
  await expect(page.getByText('Laat nu uw toegangssleutel zien.')).toBeVisible();
  await expectGoodInEveryLook(page, 'showing a passkey');
  await enterOn(page, page.getByRole('button', { name: 'Gebruik een toegangssleutel' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Werkvoorraad' })).toBeVisible();
  expect(troubles.seen()).toEqual([]);
  await context.close();
});
