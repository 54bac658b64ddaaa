import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { expectDutch } from './expect-dutch.ts';

/** `colours`: what another theme can change; `lay-out`: all but that. */
type Scope = 'everything' | 'colours' | 'lay-out';

type Look = {
  readonly name: string;
  readonly show: (page: Page) => Promise<void>;
  /** What axe looks for; nothing when only the width is looked at. */
  readonly scope: Scope | null;
};

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
  { name: 'dark', show: (page) => page.emulateMedia({ colorScheme: 'dark' }), scope: 'colours' },
  {
    name: '320 px',
    show: async (page) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize(narrow);
    },
    scope: 'lay-out',
  },
  { name: '200 %', show: (page) => page.setViewportSize(twiceAsLarge), scope: null },
  { name: 'light', show: (page) => page.setViewportSize(wide), scope: 'everything' },
];

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const colourRules = ['color-contrast', 'link-in-text-block'];

const optionsOf: Readonly<Record<Scope, axe.RunOptions>> = {
  everything: { runOnly: tags },
  colours: { runOnly: { type: 'rule', values: colourRules } },
  'lay-out': {
    runOnly: tags,
    rules: Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }])),
  },
};

/**
 * Dutch, and no violation of WCAG 2.2 AA that axe can find: in light everything, in dark what colours can change, and at 320 px,
 * in the colours of light, all the rest. At 320 px and with text twice as large, which has the same parts as 320 px, nothing
 * is beyond the edge.
 */
export async function expectGoodInEveryLook(page: Page, what: string): Promise<void> {
  await expectDutch(page);
  for (const { name, show, scope } of looks) {
    await show(page);
    if (scope !== null) await expectNoViolation(page, `${what}, ${name}`, scope);
    if (name !== 'light' && name !== 'dark') await expectNoSidewaysScrolling(page, `${what}, ${name}`);
  }
}

/** Dutch, and no violation as the page stands. */
export async function expectGood(page: Page, what: string): Promise<void> {
  await expectDutch(page);
  await expectNoViolation(page, what);
}

async function expectNoViolation(page: Page, where: string, scope?: Scope): Promise<void> {
  expect.soft(await violationsOn(page, scope), where).toEqual([]);
}

/** Each violation of WCAG 2.2 AA that axe finds on the page as it stands: rule, element, what is wrong. */
export async function violationsOn(page: Page, scope: Scope = 'everything'): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(axe.source);
  return page.evaluate(violationsOnPage, optionsOf[scope]);
}

/** Runs in the page. Only the violations are worked out and brought over: the rest of a report is most of its time. */
async function violationsOnPage(options: axe.RunOptions): Promise<string[]> {
  const inPage = (window as unknown as { axe: typeof axe }).axe;
  const { violations } = await inPage.run({ ...options, resultTypes: ['violations'] });
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
