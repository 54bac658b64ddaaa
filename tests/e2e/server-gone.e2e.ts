import { expect, test } from './app-test.ts';
import { signInAs } from './sign-in.ts';
import { startApp } from './start-app.ts';
import { group, questionInFront, startCall } from './take-a-call.ts';
import { toQuestion } from './whole-call.ts';

test('a server that is killed in mid-call and comes back has the call, and the page loses nothing', async ({
  browser,
  troubles,
}) => {
  test.slow();
  const app = await startApp();
  const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  let again: typeof app | undefined;
  try {
    const page = await context.newPage();
    await signInAs(page, app, 'desk');
    await startCall(page);
    await toQuestion(page, 'In eigen woorden', {});
    await page.keyboard.type('Dit was bewaard voordat de server wegviel.');
    await expect(page.getByText(/^bewaard \d\d:\d\d:\d\d$/).first()).toBeVisible();
    await expect(page.getByText('bewaren…')).toHaveCount(0);
    await app.kill();

    await page.keyboard.type(' En dit typte ik erna.');
    await expect(page.getByText('Geen verbinding.')).toBeVisible();
    await expect(page.getByText('niet bewaard').first()).toBeVisible();
    await expect(group(page).getByRole('textbox')).toBeFocused();

    again = await startApp({ port: app.port, dataFolder: app.dataFolder });
    // A browser that was closed in between: what the receipt called kept is there.
    const other = await context.browser()?.newContext({ locale: 'nl-NL' });
    if (other === undefined) throw new Error('the browser is gone');
    const elsewhere = await other.newPage();
    await signInAs(elsewhere, again, 'desk', new URL(page.url()).pathname);
    await expect(elsewhere.getByText('Dit was bewaard voordat de server wegviel.').first()).toBeVisible();
    await other.close();

    await expect(page.getByText('Geen verbinding.')).toBeHidden({ timeout: 30_000 });
    await expect(page.getByText('niet bewaard')).toHaveCount(0);
    await expect(page.getByText('bewaren…')).toHaveCount(0);
    await page.reload();
    await expect.poll(() => questionInFront(page)).not.toBeNull();
    await expect(
      page.getByText('Dit was bewaard voordat de server wegviel. En dit typte ik erna.').first(),
    ).toBeVisible();
    troubles.expect(/net::ERR_/);
  } finally {
    await context.close();
    await again?.stop();
    await app.stop();
  }
});

test('a server that stands still with its connections open brings the banner; typing goes on and is replayed', async ({
  browser,
}) => {
  test.slow();
  const app = await startApp();
  const context = await browser.newContext({
    baseURL: app.baseURL,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  });
  try {
    const page = await context.newPage();
    await signInAs(page, app, 'desk');
    await startCall(page);
    await toQuestion(page, 'Naam beller', {});
    app.freeze();
    await page.keyboard.type('Froukje Haanstra');
    await expect(page.getByText('Geen verbinding.')).toBeVisible();
    await expect(group(page).getByRole('textbox')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(() => questionInFront(page)).not.toBe('Naam beller');
    await page.keyboard.press('Alt+k');
    await page.keyboard.type('getypt terwijl de server stilstond');
    app.thaw();
    await expect(page.getByText('Geen verbinding.')).toBeHidden({ timeout: 40_000 });
    await expect(page.getByText('niet bewaard')).toHaveCount(0);
    await expect(page.getByText('bewaren…')).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('button', { name: /^Naam beller: Froukje Haanstra/ })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Kladblok' })).toHaveValue(
      'getypt terwijl de server stilstond',
    );
  } finally {
    app.thaw();
    await context.close();
    await app.stop();
  }
});
