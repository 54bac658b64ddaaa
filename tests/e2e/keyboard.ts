import { expect, type Locator, type Page } from '@playwright/test';

const farEnough = 120;

/** Presses Tab (or another key that moves the focus) until it is on `target`. */
export async function tabTo(
  page: Page,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' | 'ArrowDown' = 'Tab',
): Promise<void> {
  await expect(target).toBeVisible();
  if (key === 'Tab') await tabNear(page, target);
  for (let pressed = 0; pressed < farEnough; pressed += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${farEnough} times ${key} did not bring the focus to ${target}`);
}

/** Goes there with Tab and presses Enter. */
export async function enterOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Goes there with Tab and types in place of what stands there. */
export async function typeIn(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+A');
  await writeText(page, text);
}

const keysOfText = 12;

/** A long text begins with keys and the rest comes at once, as from a dictating program; a short one is keys only. */
export async function writeText(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text.slice(0, keysOfText));
  if (text.length > keysOfText) await page.keyboard.insertText(text.slice(keysOfText));
}

/** The last stops before a target are looked at one by one, in case a page has fewer stops than were counted. */
const lastStops = 2;

/** Presses Tab as often as there are stops between the focus and the target, but for the last. */
async function tabNear(page: Page, target: Locator): Promise<void> {
  const between = await target.evaluate(stopsBeforeIt);
  for (let pressed = 0; pressed < between - lastStops; pressed += 1) await page.keyboard.press('Tab');
}

/** Runs in the page. Counts too few where it does not know: a group of radios is one stop, a frame or a media player none. */
function stopsBeforeIt(target: Element): number {
  const groups = new Set<string>();
  const isStop = (element: Element) => {
    if (!(element instanceof HTMLElement) || element.tabIndex < 0) return false;
    if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(':disabled')) return false;
    if (element.closest('[inert], dialog:not([open])') !== null) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    if (groups.has(element.name)) return false;
    groups.add(element.name);
    return true;
  };
  const root = document.querySelector('dialog:modal') ?? document;
  const stops = [
    ...root.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]'),
  ].filter(isStop);
  const here = document.activeElement === null ? -1 : stops.indexOf(document.activeElement);
  return stops.indexOf(target) - here;
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === element.ownerDocument.activeElement);
}
