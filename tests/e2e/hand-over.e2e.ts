import type { Page } from '@playwright/test';
import { expect, test } from './app-test.ts';
import { enterOn } from './keyboard.ts';
import { nameOf, signInAs, type Who } from './sign-in.ts';
import { answerQuestions, find, roundingOff, startCall } from './take-a-call.ts';
import { callOf } from './whole-call.ts';
import { row, saveCall, savedPage } from './worklist.ts';

test.use({ keyboardOnly: true });

/** Each test has a colleague of its own, so that an offer of the one is not still open in the other. */
const accepting = 'contactPersonHaarlemmermeer';
const declining = 'contactPersonAmstelronde';
const desksName = nameOf('desk');

async function becomeAvailable(consultant: Page) {
  await enterOn(consultant, consultant.getByRole('button', { name: /^Aanwezigheid/ }));
  await enterOn(consultant, consultant.getByRole('button', { name: 'Beschikbaar', exact: true }));
  await expect(consultant.getByRole('button', { name: 'Aanwezigheid: beschikbaar' })).toBeVisible();
}

/** The desk offers the caller to the consultant by their digit; others may be free as well. */
async function offer(page: Page, who: Who) {
  await page.keyboard.press('Alt+d');
  const dialog = page.getByRole('dialog', { name: 'Warm doorverbinden' });
  const consultant = dialog.getByRole('button', { name: new RegExp(nameOf(who)) });
  await expect(consultant).toBeVisible();
  await expect(dialog.getByRole('group', { name: 'Wie is er nu' })).toBeFocused();
  const digit = (await consultant.locator('[aria-hidden]').first().textContent()) ?? '';
  await page.keyboard.press(digit.trim());
  await expect(dialog.getByText('krijgt nu uw aanbod te zien')).toBeVisible();
  return dialog;
}

test('a caller is handed over only when the colleague says yes, and then no call back is promised', async ({
  page,
  app,
  openBrowser,
}) => {
  const caller = 'Auke Doorverbonden';
  const consultant = await openBrowser();
  await signInAs(consultant, app, accepting, '/werkvoorraad');
  await becomeAvailable(consultant);
  await signInAs(page, app, 'desk');
  await startCall(page);
  await answerQuestions(page, callOf(caller, '0612345191'));
  const dialog = await offer(page, accepting);

  const offered = consultant.getByRole('dialog', { name: `${desksName} heeft iemand aan de lijn voor u` });
  await expect(offered.getByText(caller)).toBeVisible();
  await enterOn(consultant, offered.getByRole('button', { name: 'Neem over' }));
  await expect(consultant.getByRole('dialog', { name: 'U neemt dit gesprek over' })).toBeVisible();
  await expect(dialog.getByText(`${nameOf(accepting)} neemt het gesprek over.`)).toBeVisible();
  await enterOn(page, dialog.getByRole('button', { name: 'Verder met afronden' }));
  await expect(roundingOff(page)).toBeVisible();
  await saveCall(page);
  await expect(savedPage(page)).not.toContainText('uiterlijk');

  await enterOn(
    consultant,
    consultant.getByRole('dialog').getByRole('button', { name: 'Sluit', exact: true }),
  );
  await enterOn(consultant, consultant.getByRole('link', { name: 'Gesprekken' }));
  await expect(row(consultant, caller)).toContainText('Afgesloten');
  await expect(row(consultant, caller)).toContainText(nameOf(accepting));
});

test('when the colleague cannot, the promise stands', async ({ page, app, openBrowser }) => {
  const caller = 'Baukje Nietnu';
  const consultant = await openBrowser();
  await signInAs(consultant, app, declining, '/werkvoorraad');
  await becomeAvailable(consultant);
  await signInAs(page, app, 'desk');
  await startCall(page);
  await answerQuestions(page, callOf(caller, '0612345192', { Woonplaats: find('1421', '1421 Uithoorn') }));
  const dialog = await offer(page, declining);
  const offered = consultant.getByRole('dialog', { name: `${desksName} heeft iemand aan de lijn voor u` });
  await enterOn(consultant, offered.getByRole('button', { name: 'Nu niet' }));
  await expect(dialog.getByText(`${nameOf(declining)} kan nu niet.`)).toBeVisible();
  await page.keyboard.press('Escape');
  await saveCall(page);
  await expect(savedPage(page)).toContainText('uiterlijk');
  await expect(row(consultant, caller)).toContainText('Terugbellen');
});
