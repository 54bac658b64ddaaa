import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { expectDutch } from './expect-dutch.ts';

type Look = { readonly name: string; readonly show: (page: Page) => Promise<void> };

const wide = { width: 1280, height: 800 };
/** The narrowest page that must need no scrolling sideways (WCAG 2.2, 1.4.10). */
const narrow = { width: 320, height: 720 };

/**
 * What a screen of 1280 by 800 shows when text is twice as large: all sizes are in rem, so the browser lays out as for half
 * the room. `large-text.e2e.ts` looks at pages in a browser whose own letters are that large.
 */
const twiceAsLarge = { width: 640, height: 400 };

/** The ways a page is looked at. The last leaves the page as it was. */
const looks: readonly Look[] = [
  { name: 'dark', show: (page) => page.emulateMedia({ colorScheme: 'dark' }) },
  {
    name: '320 px',
    show: async (page) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize(narrow);
    },
  },
  { name: '200 %', show: (page) => page.setViewportSize(twiceAsLarge) },
  { name: 'light', show: (page) => page.setViewportSize(wide) },
];

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Dutch, and no violation of WCAG 2.2 AA that axe can find: light, dark and 320 px wide. At 320 px and with text twice as
 * large, which has the same parts as 320 px, nothing is beyond the edge.
 */
export async function expectGoodInEveryLook(page: Page, what: string): Promise<void> {
  await expectDutch(page);
  for (const { name, show } of looks) {
    await show(page);
    if (name !== '200 %') await expectNoViolation(page, `${what}, ${name}`);
    if (name !== 'light' && name !== 'dark') await expectNoSidewaysScrolling(page, `${what}, ${name}`);
  }
}

/** Dutch, and no violation as the page stands. */
export async function expectGood(page: Page, what: string): Promise<void> {
  await expectDutch(page);
  await expectNoViolation(page, what);
}

async function expectNoViolation(page: Page, where: string): Promise<void> {
  expect.soft(await violationsOn(page), where).toEqual([]);
}

/** Each violation of WCAG 2.2 AA that axe finds on the page as it stands: rule, element, what is wrong. */
export async function violationsOn(page: Page): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(axe.source);
  return page.evaluate(violationsOnPage, tags);
}

/** Runs in the page. Only the violations are worked out and brought over: the rest of a report is most of its time. */
async function violationsOnPage(tags: string[]): Promise<string[]> {
  const inPage = (window as unknown as { axe: typeof axe }).axe;
  const { violations } = await inPage.run({ runOnly: tags, resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const summary = (failureSummary ?? '').replace(/\s+/g, ' ').slice(0, 240);
      return `${id}: ${target.join(' ')} ${summary}`;
    }),
  );
}

export async function expectNoSidewaysScrolling(page: Page, where: string): Promise<void> {
  const beyond = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect.soft(beyond, `${where}: pixels beyond the edge`).toBeLessThanOrEqual(0);
}
