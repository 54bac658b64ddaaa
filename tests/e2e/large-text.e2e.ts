import { chromium } from '@playwright/test';
import { expect, test } from './app-test.ts';
import { expectGood, expectNoSidewaysScrolling } from './expect-accessible.ts';
import { signInAs } from './sign-in.ts';
import { startCall } from './take-a-call.ts';
import { toQuestion } from './whole-call.ts';

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

    async function look(what: string) {
      await expectGood(page, `large text: ${what}`);
      await expectNoSidewaysScrolling(page, `large text: ${what}`);
    }
  } finally {
    await browser.close();
  }
});
