import type { Page, Request } from '@playwright/test';
import { expect, test } from './app-test.ts';
import { enterOn } from './keyboard.ts';
import { parentSays, registeredCall } from './registered-call.ts';
import { signInAs } from './sign-in.ts';
import { row } from './worklist.ts';

test('ten tabs share one live stream, all hear of a new call, and all stay usable', async ({
  app,
  openBrowser,
}) => {
  test.slow();
  const caller = 'Berend Tienhoven';
  const first = await openBrowser();
  const context = first.context();
  const streams = new Set<Request>();
  const isStream = (request: Request) => new URL(request.url()).pathname === '/api/v1/live';
  context.on('request', (request) => isStream(request) && streams.add(request));
  context.on('requestfinished', (request) => streams.delete(request));
  context.on('requestfailed', (request) => streams.delete(request));
  await signInAs(first, app, 'contactPersonHaarlemmermeer', '/werkvoorraad');
  const tabs: Page[] = [first];
  while (tabs.length < 10) tabs.push(await context.newPage());
  await Promise.all(tabs.slice(1).map((tab) => tab.goto('/werkvoorraad')));
  for (const tab of tabs) await expect(tab.getByRole('heading', { name: 'Werkvoorraad' })).toBeVisible();
  expect(streams.size).toBe(1);

  await registeredCall(app, parentSays(caller, '+31612345151'));
  for (const tab of tabs) await expect(row(tab, caller)).toHaveCount(1);
  expect(streams.size).toBe(1);

  for (const tab of tabs) {
    await tab.bringToFront();
    await enterOn(tab, tab.getByRole('link', { name: 'Kennisbank' }));
    await expect(tab.getByRole('heading', { name: 'Kennisbank' })).toBeVisible();
  }

  // The tab that reads the stream goes; another takes over and misses nothing.
  await first.close();
  await expect.poll(() => streams.size).toBe(1);
  const second = tabs[1];
  if (second === undefined) throw new Error('there were ten');
  await second.goto('/werkvoorraad');
  await expect(row(second, caller)).toHaveCount(1);
  await registeredCall(app, parentSays('Berend Elfhoven', '+31612345152'));
  await expect(row(second, 'Berend Elfhoven')).toHaveCount(1);
});
