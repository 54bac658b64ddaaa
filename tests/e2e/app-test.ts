import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { putAwayRunningCalls } from './put-away-running-calls.ts';
import { type RunningApp, startApp } from './start-app.ts';
import { type Troubles, watchForTrouble } from './watch-for-trouble.ts';

export { expect };

type ForOneTest = {
  /** Fails the test on every pointer or mouse event in any of its windows. */
  keyboardOnly: boolean;
  /** What went wrong in the browser. A test that causes something on purpose says so with `troubles.expect`. */
  troubles: Troubles;
  /** Another person's browser, with a page of its own. */
  openBrowser: () => Promise<Page>;
};

type ForOneWorker = {
  /** When the app lives (ISO, UTC): now, or a moment from which a test can move it on. */
  startsAt: string | undefined;
  app: RunningApp;
};

/**
 * A test on the built app with the invented region of the demo. Each worker has one app, so a test finds its own
 * people and contacts by names that no other test uses. A console error, a refused content policy, a request to
 * another origin or an answer of 500 fails the test.
 */
export const test = base.extend<ForOneTest, ForOneWorker>({
  startsAt: [undefined, { option: true, scope: 'worker' }],
  app: [
    async ({ startsAt }, use) => {
      const app = await startApp({ at: startsAt });
      await use(app);
      await app.stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  keyboardOnly: [false, { option: true }],
  baseURL: async ({ app }, use) => use(app.baseURL),
  troubles: async ({ app, keyboardOnly }, use) => {
    const troubles = watchForTrouble(app.baseURL, keyboardOnly);
    await use(troubles);
    expect(troubles.seen(), 'trouble in the browser').toEqual([]);
  },
  context: async ({ context, app, troubles }, use) => {
    await troubles.watch(context);
    await use(context);
    await putAwayRunningCalls(context, app.baseURL);
  },
  openBrowser: async ({ browser, app, contextOptions, troubles }, use) => {
    const opened: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext({ ...contextOptions, baseURL: app.baseURL });
      opened.push(context);
      await troubles.watch(context);
      return context.newPage();
    });
    for (const context of opened) {
      await putAwayRunningCalls(context, app.baseURL);
      await context.close();
    }
  },
});
