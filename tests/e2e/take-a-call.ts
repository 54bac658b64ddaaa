import { expect, type Locator, type Page } from '@playwright/test';
import { writeText } from './keyboard.ts';

/** What a caller says to one question, as the desk enters it. */
export type Said =
  | { readonly kind: 'choose'; readonly options: readonly string[] }
  | { readonly kind: 'write'; readonly text: string }
  | { readonly kind: 'find'; readonly typed: string; readonly row: string };

/** The answers of one call, by the short name the question has in the course of the call. */
export type Told = Readonly<Record<string, Said | undefined>>;

/** One option, or several where the question allows them. */
export function choose(...options: readonly string[]): Said {
  return { kind: 'choose', options };
}

export function write(text: string): Said {
  return { kind: 'write', text };
}

/** A school or a place: what is typed, and the row that must then stand first. */
export function find(typed: string, row: string): Said {
  return { kind: 'find', typed, row };
}

/** The phone rings: Alt+N, Enter. */
export async function startCall(page: Page): Promise<void> {
  await page.keyboard.press('Alt+n');
  const dialog = page.getByRole('dialog', { name: 'Nieuw gesprek' });
  await expect(dialog.getByRole('button', { name: 'Telefoon' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(group(page)).toBeVisible();
}

/**
 * Goes through the questions in the order in which the app asks them and enters what was told; Enter passes over what the
 * caller did not say. Stops at rounding off. Everything that was told must have been asked for.
 */
export async function answerQuestions(page: Page, told: Told): Promise<void> {
  const asked = new Set<string>();
  for (let label = await questionInFront(page); label !== null; label = await questionInFront(page)) {
    if (asked.has(label)) throw new Error(`${label} was asked twice`);
    asked.add(label);
    await answerQuestion(page, label, told[label]);
  }
  expect([...asked]).toEqual(expect.arrayContaining(Object.keys(told)));
}

/** Answers the question that must be in front now; the next one comes, or rounding off. */
export async function answerQuestion(page: Page, label: string, said: Said | undefined): Promise<void> {
  expect(await questionInFront(page)).toBe(label);
  await expect(group(page)).toBeVisible();
  if (said?.kind === 'choose') await pressOptions(page, said.options);
  if (said?.kind === 'write') {
    await page.keyboard.press('ControlOrMeta+A');
    await writeText(page, said.text);
  }
  if (said?.kind === 'find') {
    await page.keyboard.type(said.typed);
    await expect(page.getByRole('option', { selected: true, name: said.row })).toBeVisible();
  }
  const goesOnByItself = said?.kind === 'choose' && (await questionInFront(page)) !== label;
  if (!goesOnByItself) await page.keyboard.press('Enter');
  const next = { message: `the question after ${label}`, intervals: [20, 40, 80, 160] };
  await expect.poll(() => questionInFront(page), next).not.toBe(label);
}

/** The short name of the question in front; null at rounding off. */
export async function questionInFront(page: Page): Promise<string | null> {
  const titles = whereabouts(page).or(roundingOff(page).getByRole('heading', { name: 'Afronden', level: 2 }));
  // Asked of the page at once, because it is asked of every question of every call.
  let shown = await titles.allTextContents();
  if (shown.length === 0) {
    await expect(titles.first()).toBeVisible();
    shown = await titles.allTextContents();
  }
  return shown.includes('Afronden') ? null : (shown[0] ?? '').replace(/^.* · /, '');
}

export function whereabouts(page: Page): Locator {
  return page.getByText(/^(Vraag \d+ van \d+|Extra vraag) · /);
}

export function roundingOff(page: Page): Locator {
  return page.getByRole('region', { name: 'Afronden' });
}

/** The answers of the question in front, once the focus has come to them. */
export function group(page: Page): Locator {
  return page.getByRole('main').locator('[role="group"]:focus-within');
}

/** One answer of the question in front, by its words. */
export function option(page: Page, label: string): Locator {
  return group(page)
    .getByRole('button')
    .filter({ has: page.getByText(label, { exact: true }) });
}

/** Presses the digit that stands before each option; without a digit it is found by typing. */
async function pressOptions(page: Page, labels: readonly string[]): Promise<void> {
  // A digit belongs to the text field that has the focus; Escape leaves it.
  if (await page.locator('input:focus, textarea:focus').isVisible()) await page.keyboard.press('Escape');
  for (const label of labels) {
    const digit = (await option(page, label).isVisible()) ? await digitOf(option(page, label)) : '';
    if (/^[1-9]$/.test(digit)) await page.keyboard.press(digit);
    else {
      await page.keyboard.type(label.toLowerCase());
      await page.keyboard.press('Enter');
    }
  }
}

async function digitOf(answer: Locator): Promise<string> {
  return ((await answer.locator('[aria-hidden]').first().textContent()) ?? '').trim();
}
