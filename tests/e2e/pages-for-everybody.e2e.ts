import { expect, test } from './app-test.ts';
import { expectGood, expectGoodInEveryLook } from './expect-accessible.ts';
import { enterOn } from './keyboard.ts';
import { signInAs } from './sign-in.ts';

test('signing in is accessible and Dutch in every look, also after a mistake', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Aanmelden' })).toBeVisible();
  await expectGoodInEveryLook(page, 'signing in');
  await enterOn(page, page.getByRole('button', { name: 'Meld aan' }));
  await expect(page.getByRole('link', { name: 'Vul uw wachtwoord in.' })).toBeVisible();
  await expectGoodInEveryLook(page, 'signing in without anything');
});

test('contacts and one contact are accessible and Dutch in every look', async ({ page, app }) => {
  test.slow();
  await signInAs(page, app, 'desk', '/gesprekken');
  await expect(page.getByRole('main').getByRole('listitem').nth(10)).toBeVisible();
  await expectGoodInEveryLook(page, 'contacts');
  const promised = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Terugbellen' });
  await enterOn(page, promised.getByRole('link').first());
  await expect(page.getByRole('heading', { name: 'De belofte' })).toBeVisible();
  await expectGoodInEveryLook(page, 'one contact');
  await enterOn(
    page,
    page
      .getByRole('main')
      .getByRole('button', { name: /^Verbeter/ })
      .first(),
  );
  await expectGood(page, 'correcting an answer');
});

for (const who of ['contactPersonHaarlemmermeer', 'leadHaarlemmermeer', 'desk'] as const) {
  test(`the worklist of ${who} is accessible and Dutch in every look`, async ({ page, app }) => {
    await signInAs(page, app, who, '/werkvoorraad');
    await expect(page.getByRole('group', { name: 'Filter op urgentie' })).toBeVisible();
    await expectGoodInEveryLook(page, 'worklist');
    const why = page.getByRole('button', { name: /hoe dit is berekend/ }).first();
    if (await why.isVisible()) {
      await enterOn(page, why);
      await expectGood(page, 'worklist with a computed term');
    }
  });
}

test('the knowledge base, an item and the addresses are accessible and Dutch in every look', async ({
  page,
  app,
}) => {
  test.slow();
  await signInAs(page, app, 'desk', '/kennisbank');
  await expect(page.getByRole('heading', { name: 'Kennisbank' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem').nth(20)).toBeVisible();
  await expectGoodInEveryLook(page, 'knowledge base');
  await enterOn(page, page.getByRole('main').getByRole('listitem').getByRole('link').first());
  await expect(page).toHaveURL(/\/kennisbank\/.+/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectGoodInEveryLook(page, 'knowledge item');
  await page.goto('/kennisbank/adressen');
  await expect(page.getByRole('link', { name: '112' })).toBeVisible();
  await expectGoodInEveryLook(page, 'addresses');
});

test('the paper belscript is accessible and Dutch', async ({ page, app }) => {
  await signInAs(page, app, 'desk', '/belscript/papier');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectGoodInEveryLook(page, 'the belscript on paper');
});

test('settings, and the pages nobody hopes to see, are accessible and Dutch in every look', async ({
  page,
  app,
}) => {
  test.slow();
  await signInAs(page, app, 'administrator', '/beheer');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectGoodInEveryLook(page, 'settings');
  await page.goto('/nergens');
  await expect(page.getByRole('heading', { name: 'Deze bladzijde is er niet' })).toBeVisible();
  await expectGoodInEveryLook(page, 'not found');
});

test('breaking the glass and looking back on it are accessible and Dutch in every look', async ({
  page,
  app,
}) => {
  test.slow();
  await signInAs(page, app, 'contactPersonSecondary', '/noodtoegang');
  await enterOn(page, page.getByRole('button', { name: 'Open deze zaak' }));
  await expect(page.getByRole('link', { name: /Vul het nummer van de zaak in/ })).toBeVisible();
  await expectGoodInEveryLook(page, 'breaking the glass without anything');
  await signInAs(page, app, 'privacyOfficer', '/toezicht');
  await expect(page.getByText('Opende een zaak met noodtoegang.')).toBeVisible();
  await expectGoodInEveryLook(page, 'looking back');
  await enterOn(page, page.getByRole('button', { name: /^Rond af: Noodtoegang/ }));
  await expectGood(page, 'judging');
  await page.goto('/toezicht/bewaren');
  await enterOn(page, page.getByRole('button', { name: /^Verander: Afgesloten zaak/ }));
  await expect(page.getByRole('textbox', { name: 'Aantal maanden' })).toBeVisible();
  await expectGoodInEveryLook(page, 'changing a term');
});
