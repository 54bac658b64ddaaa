import type { Browser, BrowserContext, Page } from '@playwright/test';
import { signInAs } from '../e2e/sign-in.ts';
import type { RunningApp } from '../e2e/start-app.ts';
import { group, startCall, whereabouts } from '../e2e/take-a-call.ts';
import { toQuestion } from '../e2e/whole-call.ts';

/** Milliseconds from a key to the next paint, as the browser reports them (in steps of 8). */
export type Interaction = { readonly what: string; readonly times: readonly number[] };

export type FirstLoad = { readonly largestPaint: number; readonly layoutShift: number };

/** Times below this are not reported by the browser; they count as this. */
export const smallestReported = 16;

const slowedTimes = 4;
const repeats = 5;

/** How the intake feels on a computer four times as slow. */
export async function measureScreen(
  browser: Browser,
  app: RunningApp,
): Promise<{ readonly interactions: readonly Interaction[]; readonly firstLoad: FirstLoad }> {
  const context = await openContext(browser, app);
  const page = await context.newPage();
  await signInAs(page, app, 'desk');
  await slowDown(context, page);
  const measure = stopwatch(page);
  const times = {
    digit: [],
    enter: [],
    typing: [],
    jump: [],
    danger: [],
    knowledge: [],
    closing: [],
  } as Record<'digit' | 'enter' | 'typing' | 'jump' | 'danger' | 'knowledge' | 'closing', number[]>;

  for (let repeat = 0; repeat < repeats; repeat += 1) {
    await startCall(page);
    await page.keyboard.type('0612345678');
    times.enter.push(
      await measure(
        () => page.keyboard.press('Enter'),
        () => inFront(page, 'Veilig'),
      ),
    );
    for (const next of ['Mag ik noteren?', 'Wie belt?', 'Naam beller']) {
      times.digit.push(
        await measure(
          () => page.keyboard.press('1'),
          () => inFront(page, next),
        ),
      );
    }
    await toQuestion(page, 'In eigen woorden', {});
    times.typing.push(
      ...(await measureKeys(page, measure, 'Hij gaat nog maar halve dagen en niemand zegt tot wanneer.')),
    );
    await page.keyboard.press('Enter');
    await page
      .getByRole('button', { name: /^Soort onderwijs/ })
      .first()
      .focus();
    times.jump.push(
      await measure(
        () => page.keyboard.press('Enter'),
        () => inFront(page, 'Soort onderwijs'),
      ),
    );
    const danger = page.getByRole('dialog', { name: 'Direct gevaar' });
    times.danger.push(
      await measure(
        () => page.keyboard.press('F8'),
        () => danger.waitFor(),
      ),
    );
    await page.keyboard.press('Escape');
    await danger.waitFor({ state: 'hidden' });
    await page.keyboard.press('Alt+z');
    await page.keyboard.type('thuis');
    const item = page.getByRole('dialog');
    times.knowledge.push(
      await measure(
        () => page.keyboard.press('Enter'),
        () => item.waitFor(),
      ),
    );
    await page.keyboard.press('Escape');
    await item.waitFor({ state: 'hidden' });
    const closing = page.getByRole('region', { name: 'Afronden' });
    times.closing.push(
      await measure(
        () => page.keyboard.press('Control+Enter'),
        () => closing.waitFor(),
      ),
    );
    await page.keyboard.press('F9');
    await page.getByRole('heading', { name: 'Bewaard' }).waitFor();
  }
  await startCall(page);
  const firstLoad = await measureFirstLoad(browser, app, context, page.url());
  await context.close();
  return {
    interactions: [
      { what: 'answer by digit, next question comes', times: times.digit },
      { what: 'Enter after a text, next question comes', times: times.enter },
      { what: 'a letter typed in the caller’s words', times: times.typing },
      { what: 'jump to another question', times: times.jump },
      { what: 'F8, the safety panel', times: times.danger },
      { what: 'open a knowledge item', times: times.knowledge },
      { what: 'to rounding off', times: times.closing },
    ],
    firstLoad,
  };
}

async function inFront(page: Page, label: string): Promise<void> {
  await whereabouts(page).filter({ hasText: label }).waitFor();
  await group(page).waitFor();
}

async function openContext(browser: Browser, app: RunningApp): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: app.baseURL,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1440, height: 900 },
  });
  await context.addInitScript(keepTimes);
  return context;
}

async function slowDown(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowedTimes });
}

type Kept = {
  events: { start: number; duration: number }[];
  largestPaint: number;
  layoutShift: number;
};

/** Runs in the page before everything else: keeps what the browser measures. */
function keepTimes(): void {
  const kept: Kept = { events: [], largestPaint: 0, layoutShift: 0 };
  Object.assign(window, { kept });
  const watch = (type: string, options: object, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
      ...options,
    });
  watch('event', { durationThreshold: 16 }, ({ startTime, duration }) => {
    kept.events.push({ start: startTime, duration });
  });
  watch('largest-contentful-paint', {}, ({ startTime }) => {
    kept.largestPaint = startTime;
  });
  watch('layout-shift', {}, (entry) => {
    const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!shift.hadRecentInput) kept.layoutShift += shift.value;
  });
}

/** The longest time from a key to the next paint, among the keys pressed in `act`. */
function stopwatch(page: Page) {
  return async (act: () => Promise<void>, arrived: () => Promise<unknown>): Promise<number> => {
    const since = await page.evaluate(() => performance.now());
    await act();
    await arrived();
    await frame(page);
    return page.evaluate(
      ([from, least]) => {
        const { events } = (window as unknown as { kept: Kept }).kept;
        return Math.max(
          least,
          ...events.filter(({ start }) => start >= from).map(({ duration }) => duration),
        );
      },
      [since, smallestReported] as const,
    );
  };
}

async function measureKeys(
  page: Page,
  measure: ReturnType<typeof stopwatch>,
  text: string,
): Promise<number[]> {
  const times: number[] = [];
  for (const letter of text) {
    times.push(
      await measure(
        () => page.keyboard.type(letter),
        async () => undefined,
      ),
    );
  }
  return times;
}

/** Until the browser has painted and told what it measured. */
function frame(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => setTimeout(resolve, 0)), 0));
      }),
  );
}

/** A browser that never saw the app, but for who is signed in, opens the call. */
async function measureFirstLoad(
  browser: Browser,
  app: RunningApp,
  signedIn: BrowserContext,
  address: string,
): Promise<FirstLoad> {
  const context = await openContext(browser, app);
  await context.addCookies(await signedIn.cookies());
  const page = await context.newPage();
  await slowDown(context, page);
  await page.goto(address);
  await group(page).waitFor();
  await page.waitForLoadState('networkidle').catch(() => undefined);
  await frame(page);
  const { largestPaint, layoutShift } = await page.evaluate(() => (window as unknown as { kept: Kept }).kept);
  await context.close();
  return { largestPaint, layoutShift };
}
