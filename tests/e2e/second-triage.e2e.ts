import type { Page } from '@playwright/test';
import { expect, test } from './app-test.ts';
import { expectGood, expectGoodInEveryLook } from './expect-accessible.ts';
import { enterOn, tabTo, typeIn } from './keyboard.ts';
import { nameOf, signInAs } from './sign-in.ts';

test.use({ keyboardOnly: true });

/** Opens a meeting of the lead's own swv that has just begun. */
async function beginMeeting(page: Page): Promise<void> {
  await enterOn(page, page.getByRole('button', { name: 'Plan een overleg' }));
  const dialog = page.getByRole('dialog', { name: 'Plan een overleg' });
  await typeIn(page, dialog.getByLabel('Dag'), 'morgen');
  await enterOn(page, dialog.getByRole('button', { name: 'Bewaar' }));
  await expect(dialog).toBeHidden();
  const planned = page.getByRole('listitem').filter({ hasText: nameOf('leadAmstelronde') });
  // The demo has planned one too, at which the contact person sits.
  const alone = planned.filter({ hasText: 'gepland', hasNotText: nameOf('contactPersonAmstelronde') });
  await enterOn(page, alone.getByRole('link').first());
  await enterOn(page, page.getByRole('button', { name: 'Begin overleg' }));
  await expect(page.getByRole('heading', { name: 'Agenda' })).toBeVisible();
}

test('a lead plans a meeting, decides an item and has the caller told, without a mouse', async ({
  page,
  app,
  openBrowser,
}) => {
  test.slow();
  await signInAs(page, app, 'leadAmstelronde', '/tweede-triage');
  await expect(page.getByRole('list', { name: 'Eigen agenda', exact: true })).toBeVisible();
  await expectGoodInEveryLook(page, 'the agendas');
  await beginMeeting(page);

  const form = page.getByRole('region', { name: 'Wat besluiten we?' });
  await expect(form).toBeVisible();
  const first = await page.locator('.t-facts__title').textContent();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.locator('.t-facts__title')).not.toHaveText(first ?? '');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.locator('.t-facts__title')).toHaveText(first ?? '');

  // What was filled in before is fetched first.
  const back = form.getByRole('button', { name: /Terug naar eigen contactpersoon/ });
  await expect(back).toBeVisible();
  await page.keyboard.press('3');
  await expect(back).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Control+Enter');
  await expect(form.getByRole('link', { name: 'Kies wie het oppakt.' })).toBeVisible();
  await expectGoodInEveryLook(page, 'a meeting with what is missing');
  const taker = nameOf('contactPersonAmstelronde');
  await tabTo(page, form.getByLabel('Wie pakt het op'));
  await page.keyboard.type(taker);
  await typeIn(page, form.getByLabel('Waarom'), 'Er is nog niet rustig met school gepraat.');
  await typeIn(page, form.getByLabel('Wat hoort de beller'), `${taker} belt u en praat met u over school.`);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Besloten: terug naar eigen contactpersoon')).toBeVisible();
  await expectGood(page, 'a decided item');

  const consultant = await openBrowser();
  await signInAs(consultant, app, 'contactPersonAmstelronde', '/werkvoorraad');
  await expect(consultant.getByRole('link', { name: 'Tweede triage' })).toBeHidden();

  await enterOn(page, page.getByRole('button', { name: 'De beller weet het' }));
  await expect(page.getByText(/^Verteld door/)).toBeVisible();
  await enterOn(page, page.getByRole('button', { name: 'Sluit overleg' }));
  await expect(page.getByText(/gesloten$/)).toBeVisible();
});
