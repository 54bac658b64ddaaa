import { expect, type Locator, type Page } from '@playwright/test';
import { roundingOff } from './take-a-call.ts';

/** The line of this caller on an open worklist. */
export function row(page: Page, caller: string): Locator {
  return page.getByRole('main').getByRole('listitem').filter({ hasText: caller });
}

/** Ctrl+Enter at rounding off; the page then says that the call is kept. */
export async function saveCall(page: Page): Promise<void> {
  await expect(roundingOff(page)).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Bewaard' })).toBeVisible();
}

export function savedPage(page: Page): Locator {
  return page.getByRole('main');
}

/** The number under which the call that was just saved can be found. */
export async function savedNumber(page: Page): Promise<string> {
  const number = page.getByRole('region', { name: 'Bewaard' }).getByText(/^\d{4}-\d{4,}$/);
  return (await number.textContent()) ?? '';
}
