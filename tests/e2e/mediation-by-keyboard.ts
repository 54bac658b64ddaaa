import { expect, type Page } from '@playwright/test';
import type { PoolView } from '@steunpunt/contract/pool';
import { enterOn, tabTo, typeIn } from './keyboard.ts';
import type { Person } from './registered-call.ts';

type Dialog = ReturnType<Page['getByRole']>;

/** Takes a step by keyboard alone. The focus is in the dialog while it is open, and on the page when it is gone. */
export async function stepByKeyboard(page: Page, name: string, fill?: (dialog: Dialog) => Promise<void>) {
  const steps = page.getByRole('list', { name: 'Wat kan nu' });
  await enterOn(page, steps.getByRole('button', { name, exact: true }));
  const dialog = page.getByRole('dialog', { name });
  await expect(dialog.locator(':focus')).toHaveCount(1);
  await fill?.(dialog);
  await enterOn(page, dialog.getByRole('button', { name, exact: true }));
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
}

/** Chooses in a list by typing what stands there. */
async function chooseByKey(page: Page, dialog: Dialog, label: string, choice: string): Promise<void> {
  await tabTo(page, dialog.getByLabel(label));
  await page.keyboard.type(choice);
}

async function sayYesByKey(page: Page, dialog: Dialog): Promise<void> {
  await tabTo(page, dialog.getByLabel('Ja'));
  await page.keyboard.press('Space');
}

/** From the pick to the end, with everybody who decides. */
export async function throughByKeyboard(page: Page, parties: readonly string[]): Promise<void> {
  const take = (name: string, fill?: (dialog: Dialog) => Promise<void>) => stepByKeyboard(page, name, fill);
  await take('Begin met de intakes');
  for (const who of parties) {
    await take('Leg vast wie ja of nee zegt', async (dialog) => {
      await chooseByKey(page, dialog, 'Wie?', who);
      await chooseByKey(page, dialog, 'Waarvoor?', 'Losse intake');
      await chooseByKey(page, dialog, 'Wat is het antwoord?', 'Ja');
    });
    await take('Intake gehouden', async (dialog) => {
      await chooseByKey(page, dialog, 'Met wie?', who);
      await typeIn(page, dialog.getByLabel('Op welke dag?'), 'vandaag');
    });
  }
  await take('Zet de overeenkomst klaar');
  for (const who of parties) {
    await take('Handtekening vastleggen', async (dialog) => {
      await chooseByKey(page, dialog, 'Wie tekende?', who);
      await typeIn(page, dialog.getByLabel('Op welke dag?'), 'vandaag');
    });
  }
  await take('Begin met de gesprekken');
  await take('Gesprek gehouden', (dialog) => typeIn(page, dialog.getByLabel('Op welke dag?'), 'vandaag'));
  await take('Er zijn afspraken', (dialog) => sayYesByKey(page, dialog));
  await take('Sluit af', (dialog) => chooseByKey(page, dialog, 'Wat is de uitkomst?', 'Helemaal eens'));
}

/** The statement of independence and the pick, by keyboard; the card bears no number, so its place in the pool tells which. */
export async function pickByKeyboard(page: Page, mediator: Person, offerId: string): Promise<void> {
  const { offers } = await mediator.ask<PoolView>('GET', '/pool');
  const place = offers.findIndex(({ id }) => id === offerId);
  const card = page.getByRole('list', { name: 'Zaken die u mag pakken' }).getByRole('article').nth(place);
  await enterOn(page, card.getByRole('button', { name: /^Pak deze zaak/ }));
  const statement = card.getByRole('region', { name: 'Ik ben onafhankelijk in deze zaak' });
  await expect(statement).toContainText('Ik gaf hier nooit advies');
  await enterOn(page, statement.getByRole('button', { name: 'Verklaar en pak deze zaak' }));
}
