import { expect, type Locator, type Page } from '@playwright/test';
import { noteField } from './follow-up.ts';
import { row } from './worklist.ts';

/** Opens a dialog by its button; `follow-up-a-case.e2e.ts` shows that Tab comes there. */
export async function dialogBy(page: Page, button: string | RegExp, title: string): Promise<Locator> {
  await page.getByRole('main').getByRole('button', { name: button }).first().press('Enter');
  const dialog = page.getByRole('dialog', { name: title });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Makes a case of the contact that is open. */
export async function makeCase(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Maak er een zaak van' }).press('Enter');
  await expect(noteField(page)).toBeVisible();
}

export async function take(page: Page, caller: string): Promise<void> {
  await row(page, caller)
    .getByRole('button', { name: `Pak op: ${caller}` })
    .press('Enter');
  await expect(row(page, caller)).toHaveCount(0);
}

export async function openMine(page: Page, caller: string): Promise<void> {
  await page.goto('/werkvoorraad?lijst=mine');
  await row(page, caller).getByRole('link', { name: caller }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: caller })).toBeVisible();
}

/** From the list of cases, by what its line says. */
export async function openCase(page: Page, text: string): Promise<void> {
  await page.goto('/zaken');
  await page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: text })
    .locator('[data-row-link]')
    .first()
    .press('Enter');
  await expect(page).toHaveURL(/\/zaken\/.+/);
}

/** "Bel nu" on a line of the worklist, and the caller was spoken with. */
export async function spokenWith(page: Page, line: Locator, caller: string): Promise<void> {
  await line.getByRole('button', { name: `Bel nu: ${caller}` }).press('Enter');
  await spoken(page, caller);
}

export async function callFamily(page: Page, caller: string): Promise<void> {
  await page.getByRole('button', { name: `Bel ${caller}` }).press('Enter');
  await spoken(page, caller);
  await expect(page.getByRole('button', { name: `Bel ${caller}` })).toHaveCount(0);
}

async function spoken(page: Page, caller: string): Promise<void> {
  const panel = page.getByRole('dialog', { name: `Bel ${caller}` });
  await expect(panel.getByRole('group', { name: 'Hoe ging het?' })).toBeFocused();
  await page.keyboard.press('1');
  await panel.getByRole('button', { name: /^Bewaar: / }).press('Enter');
  await expect(panel).toBeHidden();
}

export async function refer(page: Page, reason: string): Promise<void> {
  const dialog = await dialogBy(page, /^Verwijs naar/, 'Verwijs');
  await dialog.getByRole('radio', { name: 'Een ander samenwerkingsverband' }).press('Space');
  await dialog
    .getByLabel('Welk samenwerkingsverband?')
    .selectOption({ label: 'VO Amstelland en de Meerlanden' });
  await dialog.getByLabel('Waarom?').fill(reason);
  await dialog.getByRole('button', { name: 'Stel voor' }).press('Enter');
  await expect(dialog).toBeHidden();
}

/** The bell has a line about this caller that says so; then it can be looked at while it is open. */
export async function expectTold(
  page: Page,
  caller: string,
  words: RegExp,
  look?: () => Promise<void>,
): Promise<void> {
  await page.getByRole('button', { name: /^Meldingen/ }).press('Enter');
  const line = page.locator('.s-notifications__line').filter({ hasText: caller }).filter({ hasText: words });
  await expect(line.first()).toBeVisible();
  await look?.();
  await page.keyboard.press('Escape');
}
