import { expect, test } from './app-test.ts';
import { expectGoodInEveryLook } from './expect-accessible.ts';
import { enterOn } from './keyboard.ts';
import { parentSays, registeredCall } from './registered-call.ts';
import { nameOf, signInAs } from './sign-in.ts';

test.use({ keyboardOnly: true });

test('a contact does not exist for an administrator, nor for the contact person of another swv', async ({
  page,
  app,
  openBrowser,
}) => {
  const caller = 'Nienke Slotervaart';
  const address = `/gesprekken/${await registeredCall(app, parentSays(caller, '+31612345161'))}`;
  await signInAs(page, app, 'desk', address);
  await expect(page.getByRole('heading', { name: caller, level: 1 })).toBeVisible();

  for (const who of ['administrator', 'contactPersonAmstelronde', 'safetyOfficer'] as const) {
    const other = await openBrowser();
    await signInAs(other, app, who, address);
    await expect(other.getByRole('heading', { name: 'Dit gesprek is er niet' })).toBeVisible();
    await expect(other.getByText(caller)).toHaveCount(0);
  }
});

test('the lead asks who saw a case, by keyboard, and makes an overview without names', async ({
  page,
  app,
}) => {
  await signInAs(page, app, 'leadHaarlemmermeer', '/zaken');
  await enterOn(page, page.locator('main a[href^="/zaken/"]').first());
  await enterOn(page, page.locator('summary', { hasText: 'Wie heeft dit dossier gezien?' }));
  const readers = page.getByRole('list', { name: 'Inzage in dit dossier' });
  await expect(readers.getByRole('listitem').filter({ hasText: nameOf('leadHaarlemmermeer') })).toContainText(
    'keer gezien',
  );
  // What lies half under the head of the case while it scrolls is no target for axe.
  await page.keyboard.press('Control+Home');
  await page.waitForFunction(() => window.scrollY === 0);
  await expectGoodInEveryLook(page, 'who saw a case');
  await enterOn(page, page.getByRole('link', { name: 'Maak een overzicht om mee te geven' }));
  const sheet = page.getByRole('article', { name: 'Overzicht om mee te geven' });
  await expect(sheet).toContainText('Leidinggevende');
  await expect(sheet).not.toContainText(nameOf('leadHaarlemmermeer'));
  await expectGoodInEveryLook(page, 'the overview to hand out');
});

test('an administrator has no list of contacts, no worklist and starts no call', async ({ page, app }) => {
  await signInAs(page, app, 'administrator');
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
  await expect(menu.getByRole('link', { name: 'Gesprekken' })).toHaveCount(0);
  await expect(menu.getByRole('link', { name: 'Werkvoorraad' })).toHaveCount(0);
  await page.keyboard.press('Alt+n');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  for (const address of ['/gesprekken', '/werkvoorraad', '/gesprek/nieuw']) {
    await page.goto(address);
    await expect(page.getByRole('main').getByRole('heading')).toBeVisible();
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(0);
  }
});

test('nobody who is not signed in sees more than the form to do so', async ({ page }) => {
  for (const address of ['/', '/gesprekken', '/werkvoorraad', '/beheer', '/kennisbank']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { name: 'Aanmelden' })).toBeVisible();
    await expect(page.getByRole('navigation')).toHaveCount(0);
  }
});

test('a wrong password says so at the form and keeps the address typed', async ({ page, app }) => {
  await page.goto('/');
  await page.getByLabel('E-mailadres').focus();
  await page.keyboard.type('niemand@voorbeeld.nl');
  await page.keyboard.press('Tab');
  await page.keyboard.type('niet-het-wachtwoord');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: /wachtwoord/i })).toBeVisible();
  await expect(page.getByLabel('E-mailadres')).toHaveValue('niemand@voorbeeld.nl');
  expect(app.log()).not.toContain('niet-het-wachtwoord');
  expect(app.log()).not.toContain('niemand@voorbeeld.nl');
});
