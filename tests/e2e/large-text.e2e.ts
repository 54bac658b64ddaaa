import { chromium, type Page } from '@playwright/test';
import { expect, test } from './app-test.ts';
import { expectGood, expectNoSidewaysScrolling } from './expect-accessible.ts';
import { enterOn } from './keyboard.ts';
import { signInAs } from './sign-in.ts';
import { startCall } from './take-a-call.ts';
import { toQuestion } from './whole-call.ts';

const pages = [
  ['/gesprekken', 'Gesprekken'],
  ['/kennisbank', 'Kennisbank'],
  ['/kennisbank/adressen', 'Adressen om naar te verwijzen'],
  ['/belscript/papier', 'Belscript op papier'],
  ['/inrichten', 'Richt het steunpunt in'],
  ['/uitnodiging', 'Welkom bij het steunpunt'],
  ['/nergens', 'Deze bladzijde is er niet'],
] as const;

test('in a browser whose letters are twice as large everything is there and fits', async ({
  app,
  troubles,
  launchOptions,
}) => {
  test.slow();
  const browser = await chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'],
  });
  try {
    const context = await browser.newContext({
      baseURL: app.baseURL,
      locale: 'nl-NL',
      viewport: { width: 1280, height: 800 },
    });
    await troubles.watch(context);
    const page = await context.newPage();
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Aanmelden' })).toBeVisible();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    await look('signing in');
    await signInAs(page, app, 'leadAmstelronde', '/werkvoorraad');
    await expect(page.getByRole('group', { name: 'Filter op urgentie' })).toBeVisible();
    await look('worklist');
    for (const [address, title] of pages) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expect(page.locator('.s-bones')).toHaveCount(0);
      await look(address);
    }
    await page.goto('/gesprekken');
    await enterOn(page, page.getByRole('main').getByRole('listitem').getByRole('link').first());
    await expect(page.getByRole('heading', { name: 'Alle antwoorden' })).toBeVisible();
    await look('one contact');
    await page.goto('/kennisbank');
    await enterOn(page, page.getByRole('main').getByRole('listitem').getByRole('link').first());
    await expect(page).toHaveURL(/\/kennisbank\/.+/);
    await look('knowledge item');
    await startCall(page);
    await look('first question');
    await toQuestion(page, 'Onderwerp', {});
    await look('long list of answers');
    await page.keyboard.press('F8');
    await expect(page.getByRole('dialog', { name: 'Direct gevaar' })).toBeVisible();
    await look('danger');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Enter');
    await look('rounding off');
    const administrator = await browser.newContext({
      baseURL: app.baseURL,
      locale: 'nl-NL',
      viewport: { width: 1280, height: 800 },
    });
    await troubles.watch(administrator);
    const settings = await administrator.newPage();
    await signInAs(settings, app, 'administrator', '/beheer');
    for (const section of ['Overzicht', 'Regio', 'Aanmeldpunten', 'Mensen']) {
      await enterOn(settings, settings.getByRole('link', { name: section, exact: true }));
      await expect(settings.locator('.s-bones')).toHaveCount(0);
      await look(`settings, ${section}`, settings);
    }

    async function look(what: string, on: Page = page) {
      await expectGood(on, `large text: ${what}`);
      await expectNoSidewaysScrolling(on, `large text: ${what}`);
    }
  } finally {
    await browser.close();
  }
});
