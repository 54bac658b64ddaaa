import { expect, type Locator, type Page } from '@playwright/test';
import { demoMail, demoStaff, type StaffKey } from '@steunpunt/bff/demo/demo-staff';
import { askBeside } from './ask-beside.ts';
import { tabTo } from './keyboard.ts';
import type { RunningApp } from './start-app.ts';

/** The people of the demo by what they do, so that a test names a role and not a person. */
const people = {
  desk: 'sandra',
  contactPersonHaarlemmermeer: 'marloes',
  otherContactPersonHaarlemmermeer: 'bram',
  contactPersonAmstelronde: 'joris',
  contactPersonSecondary: 'yasmina',
  leadHaarlemmermeer: 'els',
  leadAmstelronde: 'karim',
  leadSecondary: 'annelies',
  administrator: 'petra',
  safetyOfficer: 'thijs',
  mediator: 'pieter',
  privacyOfficer: 'saskia',
} as const satisfies Record<string, StaffKey>;

export type Who = keyof typeof people;

/** The full name of whoever has this role in the demo. */
export function nameOf(who: Who): string {
  const person = demoStaff(1).find(({ key }) => key === people[who]);
  if (person === undefined) throw new Error(`The demo has nobody who is ${who}`);
  return person.name;
}

/** Opens the app as somebody who signed in just before. The form itself is gone through by `signInByKeyboard`. */
export async function signInAs(page: Page, app: RunningApp, who: Who, address = '/'): Promise<void> {
  const credentials = { email: demoMail(nameOf(who)), password: app.password };
  const answer = await askBeside(page.context(), app.baseURL, 'POST', '/session', credentials);
  if (!answer.ok()) throw new Error(`${who} cannot sign in: ${answer.status()} ${await answer.text()}`);
  await page.goto(`${app.baseURL}${address}`);
  await expect(mainMenu(page)).toBeVisible();
}

/** Opens the app and signs in at its form, without a mouse. */
export async function signInByKeyboard(page: Page, app: RunningApp, who: Who, address = '/'): Promise<void> {
  await page.goto(`${app.baseURL}${address}`);
  await tabTo(page, page.getByLabel('E-mailadres'));
  await page.keyboard.type(demoMail(nameOf(who)));
  await page.keyboard.press('Tab');
  await page.keyboard.type(app.password);
  await page.keyboard.press('Enter');
  await expect(mainMenu(page)).toBeVisible();
}

function mainMenu(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Hoofdmenu' });
}
