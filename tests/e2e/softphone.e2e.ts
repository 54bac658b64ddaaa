import { expect, test } from './app-test.ts';
import { signInAs } from './sign-in.ts';
import { questionInFront } from './take-a-call.ts';

test.use({ keyboardOnly: true });

test('a softphone starts the call with the number, which stands in no address, history or log', async ({
  page,
  app,
}) => {
  await signInAs(page, app, 'desk');
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  await page.goto('/gesprek/nieuw#nummer=%2B31612345171');
  await expect(page).toHaveURL(/\/gesprek\/[\w-]+$/);
  await expect(page.getByRole('button', { name: /^Terugbelnummer: 06 12 34 51 71/ })).toBeVisible();
  await expect.poll(() => questionInFront(page)).not.toBeNull();
  await page.goBack();
  expect(page.url()).not.toContain('12345171');
  expect(addresses.filter((address) => address.includes('12345171'))).toEqual([]);
  expect(app.log()).not.toContain('12345171');
});

test('a number nobody can read does not keep the call from starting', async ({ page, app }) => {
  await signInAs(page, app, 'desk');
  await page.goto('/gesprek/nieuw#nummer=anoniem');
  await expect(page).toHaveURL(/\/gesprek\/[\w-]+$/);
  await expect.poll(() => questionInFront(page)).toBe('Terugbelnummer');
});
