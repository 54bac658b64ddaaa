import { createServer, type Server } from 'node:http';
import { expect, test } from '@playwright/test';
import { violationsOn } from '../e2e/expect-accessible.ts';

test('the browser of the tests draws a page and runs its script', async ({ page }) => {
  await page.setContent('<h1>Steunpunt</h1><button onclick="this.textContent = \'gezegd\'">Zeg het</button>');
  await page.getByRole('button', { name: 'Zeg het' }).click();
  await expect(page.getByRole('button', { name: 'gezegd' })).toBeVisible();
  const heading = await page.getByRole('heading', { name: 'Steunpunt' }).boundingBox();
  expect(heading?.height).toBeGreaterThan(10);
});

test('the check of accessibility finds a button without a name and grey on grey', async ({ page }) => {
  await page.setContent(
    '<html lang="nl"><title>Proef</title><main><h1>Proef</h1><button></button><p style="color: #999">vaag</p></main></html>',
  );
  const found = async (scope?: 'colours' | 'lay-out') =>
    (await violationsOn(page, scope)).map((violation) => violation.split(':')[0]).sort();
  expect(await found()).toEqual(['button-name', 'color-contrast']);
  expect(await found('colours')).toEqual(['color-contrast']);
  expect(await found('lay-out')).toEqual(['button-name']);
});

test('the browser keeps origins apart, as people’s browsers do', async ({ page }) => {
  const here = await serve('<title>here</title>');
  const elsewhere = await serve('secret');
  try {
    await page.goto(here.address);
    const answer = await page.evaluate(async (address) => {
      const response = await fetch(address).catch(() => null);
      return response === null ? 'refused' : await response.text();
    }, elsewhere.address);
    expect(answer).toBe('refused');
    expect(await (await fetch(elsewhere.address)).text()).toBe('secret');
  } finally {
    here.server.close();
    elsewhere.server.close();
  }
});

async function serve(body: string): Promise<{ server: Server; address: string }> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return { server, address: `http://127.0.0.1:${address.port}/` };
}
