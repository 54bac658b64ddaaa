import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app-test.ts';
import { expectGood, expectNoSidewaysScrolling } from './expect-accessible.ts';
import { enterOn, tabTo, typeIn } from './keyboard.ts';
import { signInAs } from './sign-in.ts';
import { answerQuestions, find, roundingOff, startCall, write } from './take-a-call.ts';
import { commonCall } from './whole-call.ts';

test('two people who correct the same answer both see both texts, and nothing typed is lost', async ({
  page,
  app,
  openBrowser,
}) => {
  test.slow();
  await signInAs(page, app, 'desk');
  await startCall(page);
  await answerQuestions(page, {
    ...commonCall,
    'Naam beller': write('Geertruida Samen'),
    Terugbelnummer: write('0612345188'),
    Woonplaats: find('2132', '2132 Hoofddorp'),
  });
  await expect(roundingOff(page)).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Bewaard' })).toBeVisible();
  await page.goto('/gesprekken');
  await enterOn(page, page.getByRole('link', { name: 'Geertruida Samen' }).first());
  await expect(page.getByRole('heading', { level: 1, name: 'Geertruida Samen' })).toBeVisible();

  const colleague = await openBrowser();
  await signInAs(colleague, app, 'leadHaarlemmermeer', new URL(page.url()).pathname);
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
