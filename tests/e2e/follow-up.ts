import { expect, type Locator, type Page } from '@playwright/test';
import { enterOn, tabTo, writeText } from './keyboard.ts';
import { signInAs, type Who } from './sign-in.ts';
import type { RunningApp } from './start-app.ts';
import { row } from './worklist.ts';

/** Opens this caller's contact from the worklist of the team. */
export async function openContact(
  consultant: Page,
  app: RunningApp,
  who: Who,
  caller: string,
): Promise<void> {
  await signInAs(consultant, app, who, '/werkvoorraad?lijst=team');
  await enterOn(consultant, row(consultant, caller).getByRole('link', { name: caller }));
  await expect(consultant.getByRole('heading', { level: 1, name: caller })).toBeVisible();
}

/** Makes a case of the contact that is open; answers its address. */
export async function makeCase(consultant: Page): Promise<string> {
  await enterOn(consultant, consultant.getByRole('button', { name: 'Maak er een zaak van' }));
  await expect(consultant).toHaveURL(/\/zaken\/.+/);
  await expect(noteField(consultant)).toBeVisible();
  return new URL(consultant.url()).pathname;
}

export function noteField(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Notitie' });
}

export function timeline(page: Page): Locator {
  return page.getByRole('region', { name: 'Wat er is gebeurd' });
}

/** Types a note and puts it in the file with Ctrl+Enter. */
export async function writeNote(page: Page, text: string): Promise<void> {
  await tabTo(page, noteField(page));
  await writeText(page, text);
  await keepNote(page, text);
}

/** Puts a note in the file of which it does not matter how it is typed. */
export async function fillNote(page: Page, text: string): Promise<void> {
  await noteField(page).fill(text);
  await keepNote(page, text);
}

async function keepNote(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await expect(timeline(page).getByText(text)).toBeVisible();
  await expect(noteField(page)).toHaveValue('');
}

/** Opens a dialog by its button and answers it. */
export async function openDialog(page: Page, button: string | RegExp, title: string): Promise<Locator> {
  await enterOn(page, page.getByRole('main').getByRole('button', { name: button }).first());
  const dialog = page.getByRole('dialog', { name: title });
  await expect(dialog).toBeVisible();
  return dialog;
}
