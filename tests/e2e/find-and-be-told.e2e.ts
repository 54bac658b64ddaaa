import { expect, test } from './app-test.ts';
import { expectGoodInEveryLook } from './expect-accessible.ts';
import { signInAs } from './sign-in.ts';

/** The demo's own people: nobody else finds them by these words. */
test.describe('find and be told', () => {
  test.use({ keyboardOnly: true });

  test('a contact is found by a misspelt name and opened, without a mouse', async ({ page, app }) => {
    await signInAs(page, app, 'desk', '/gesprekken');
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: /Zoek een naam/ });
    await expect(field).toBeFocused();
    await page.keyboard.type('Terpstar');
    const near = page.getByRole('group', { name: 'Lijkt hierop' });
    await expect(near.getByRole('option', { name: /Anouk Terpstra/ })).toBeVisible();
    await expectGoodInEveryLook(page, 'search with a result');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anouk Terpstra');
    await expect(page).toHaveURL(/\/gesprekken\/\w+$/);
  });

  test('the team does not find a contact by the child it may not see', async ({ page, app }) => {
    await signInAs(page, app, 'contactPersonHaarlemmermeer', '/gesprekken');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox', { name: /Zoek een naam/ })).toBeFocused();
    await page.keyboard.type('anouk');
    await expect(page.getByRole('option', { name: /Anouk Terpstra/ })).toBeVisible();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('jip');
    await expect(page.getByText(/Niets gevonden/)).toBeVisible();
  });

  test('filters are kept under a name and come back by it', async ({ page, app }) => {
    await signInAs(page, app, 'desk', '/gesprekken?urgentie=U1');
    await page.getByRole('button', { name: 'Bewaar deze weergave' }).press('Enter');
    await expect(page.getByRole('textbox', { name: 'Naam' })).toBeFocused();
    await expectGoodInEveryLook(page, 'keeping a view');
    await page.keyboard.type('Vandaag te doen');
    await page.keyboard.press('Enter');
    const chip = page.getByRole('button', { name: 'Vandaag te doen' });
    await expect(chip).toHaveAttribute('aria-pressed', 'true');
    await chip.press('Enter');
    await expect(page).toHaveURL(/\/gesprekken$/);
    await page.reload();
    await page.getByRole('button', { name: 'Vandaag te doen' }).press('Enter');
    await expect(page).toHaveURL(/urgentie=U1/);
  });

  test('without a mail server the letter can be read and the screen says why it is not mailed', async ({
    page,
    app,
  }) => {
    await signInAs(page, app, 'desk', '/gesprekken');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox', { name: /Zoek een naam/ })).toBeFocused();
    await page.keyboard.type('anouk terpstra');
    await expect(page.getByRole('option', { name: /Anouk Terpstra/ })).toBeVisible();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Bevestig de afspraak' }).press('Enter');
    const letter = page.getByRole('dialog', { name: 'Bevestig de afspraak' });
    await expect(letter.getByText('Mailen is hier nog niet ingesteld.', { exact: false })).toBeVisible();
    await expect(letter.getByText(/Met vriendelijke groet/)).toBeVisible();
    await expectGoodInEveryLook(page, 'the letter');
  });

  test('the bell opens by keyboard and says what comes there', async ({ page, app }) => {
    await signInAs(page, app, 'safetyOfficer', '/werkvoorraad');
    await page.getByRole('button', { name: /^Meldingen/ }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Meldingen' })).toBeVisible();
    await expectGoodInEveryLook(page, 'notifications');
  });
});
