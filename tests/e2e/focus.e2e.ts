import { expect, test } from './app-test.ts';
import { enterOn } from './keyboard.ts';
import { signInAs } from './sign-in.ts';
import { group, questionInFront, startCall } from './take-a-call.ts';

test.use({ keyboardOnly: true });

test('from the notepad and from the course the focus comes back to the field, so that a number answers nothing', async ({
  page,
  app,
}) => {
  await signInAs(page, app, 'desk');
  await startCall(page);
  const number = group(page).getByRole('textbox');
  await page.keyboard.press('Alt+k');
  await page.keyboard.type('eerst dit');
  await page.keyboard.press('Escape');
  await expect(number).toBeFocused();
  await page.keyboard.type('06');
  const course = page.getByRole('region', { name: 'Verloop van het gesprek' });
  await enterOn(page, course.getByRole('button', { name: /^Terugbelnummer/ }));
  await expect(number).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type('12345198');
  await expect(number).toHaveValue('0612345198');
  await page.keyboard.press('Enter');
  await expect.poll(() => questionInFront(page)).toBe('Veilig?');
  await page.keyboard.press('Alt+k');
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await expect.poll(() => questionInFront(page)).toBe('Mag ik noteren?');
});

test('closing a menu or a dialog gives the focus back to what opened it', async ({ page, app }) => {
  await signInAs(page, app, 'desk');
  const presence = page.getByRole('button', { name: /^Aanwezigheid/ });
  await enterOn(page, presence);
  await page.keyboard.press('Escape');
  await expect(presence).toBeFocused();
  const start = page.getByRole('button', { name: 'Nieuw gesprek' });
  await enterOn(page, start);
  await expect(page.getByRole('dialog', { name: 'Nieuw gesprek' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(start).toBeFocused();
});
