import type { Page } from '@playwright/test';
import { demoMail } from '@steunpunt/bff/demo/demo-staff';
import { expect, test } from './app-test.ts';
import { nameOf, signInAs } from './sign-in.ts';
import { group, questionInFront, startCall } from './take-a-call.ts';
import { toQuestion } from './whole-call.ts';

test('a session that ends in mid-call is asked for over the call, and what was typed goes on', async ({
  page,
  app,
}) => {
  await signInAs(page, app, 'desk');
  await startCall(page);
  await toQuestion(page, 'In eigen woorden', {});
  await page.keyboard.type('Dit typte ik toen ik nog aangemeld was.');
  await expect(page.getByText('bewaren…')).toHaveCount(0);
  await endSession(page);

  await page.keyboard.type(' En dit typte ik erna, zonder op te kijken.', { delay: 40 });
  const dialog = page.getByRole('dialog', { name: 'Meld u opnieuw aan' });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByText('Alles wat u typte staat er nog.')).toBeVisible();
  await expect(dialog.getByLabel('E-mailadres')).toBeFocused();
  await page.keyboard.type(demoMail(nameOf('desk')));
  await page.keyboard.press('Tab');
  await page.keyboard.type(app.password);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();

  const field = group(page).getByRole('textbox');
  await expect(field).toBeFocused();
  const typed = 'Dit typte ik toen ik nog aangemeld was. En dit typte ik erna, zonder op te kijken.';
  await expect(field).toHaveValue(typed);
  await page.keyboard.press('End');
  await page.keyboard.type(' en verder.');
  await expect(page.getByText('niet bewaard')).toHaveCount(0);
  await expect(page.getByText('bewaren…')).toHaveCount(0);
  await page.reload();
  await expect.poll(() => questionInFront(page)).toBe('In eigen woorden');
  await expect(group(page).getByRole('textbox')).toHaveValue(`${typed} en verder.`);
});

/** As the clock does: the server no longer knows the session, and no tab is told. */
async function endSession(page: Page): Promise<void> {
  const status = await page.evaluate(async () => {
    const headers = { 'X-Contract-Version': '1', 'X-Steunpunt': '1', 'content-type': 'application/json' };
    return (await fetch('/api/v1/session', { method: 'DELETE', headers, body: '{}' })).status;
  });
  expect(status).toBe(200);
}
