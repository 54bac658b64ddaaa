import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app-test.ts';
import { expectGood, expectNoSidewaysScrolling } from './expect-accessible.ts';
import { enterOn, tabTo, typeIn } from './keyboard.ts';
import { parentSays, registeredCall } from './registered-call.ts';
import { signInAs } from './sign-in.ts';

test('two people who correct the same answer both see both texts, and nothing typed is lost', async ({
  page,
  app,
  openBrowser,
}) => {
  test.slow();
  const caller = 'Geertruida Samen';
  const address = `/gesprekken/${await registeredCall(app, parentSays(caller, '+31612345188'))}`;
  await signInAs(page, app, 'desk', address);
  await expect(page.getByRole('heading', { level: 1, name: caller })).toBeVisible();

  const colleague = await openBrowser();
  await signInAs(colleague, app, 'leadHaarlemmermeer', address);
  const [mine, theirs] = [await correcting(page), await correcting(colleague)];
  await typeIn(page, mine.getByLabel('In eigen woorden'), 'Krijgt te weinig hulp bij taal.');
  await typeIn(page, mine.getByLabel(/Waarom verandert u dit/), 'Zo zei ze het.');
  await typeIn(colleague, theirs.getByLabel('In eigen woorden'), 'Krijgt te weinig hulp bij lezen.');
  await typeIn(colleague, theirs.getByLabel(/Waarom verandert u dit/), 'Zij belde terug.');
  await enterOn(colleague, theirs.getByRole('button', { name: 'Bewaar de verbetering' }));
  await expect(theirs).toBeHidden();

  await expect(mine.getByText('Wat er nu staat', { exact: true })).toBeVisible();
  await expectGood(page, 'two versions');
  await page.setViewportSize({ width: 320, height: 720 });
  await expectNoSidewaysScrolling(page, 'two versions at 320 px');
  await enterOn(page, mine.getByRole('button', { name: 'Bewaar de verbetering' }));
  await expect(mine.getByRole('link', { name: 'Kies eerst wat er moet staan.' })).toBeVisible();
  await enterOn(page, mine.getByRole('button', { name: 'Zet ze onder elkaar' }));
  const field = mine.getByLabel('In eigen woorden');
  await expect(field).toHaveValue('Krijgt te weinig hulp bij lezen.\nKrijgt te weinig hulp bij taal.');
  await expect(field).toBeFocused();
  await enterOn(page, mine.getByRole('button', { name: 'Bewaar de verbetering' }));
  await expect(mine).toBeHidden();
  await expect(page.getByText('Krijgt te weinig hulp bij taal.').first()).toBeVisible();
});

async function correcting(page: Page): Promise<Locator> {
  const button = page.getByRole('button', { name: 'Verbeter: In eigen woorden' });
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Verbeter een antwoord' });
  await expect(dialog.getByLabel('In eigen woorden')).toBeVisible();
  return dialog;
}
