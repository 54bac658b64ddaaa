import type { BrowserContext } from '@playwright/test';

/**
 * Ends the calls that whoever is signed in here left running, so that the next test may start its own: somebody can
 * have four at most.
 */
export async function putAwayRunningCalls(context: BrowserContext, baseURL: string): Promise<void> {
  await context.setOffline(false);
  const page = await context.newPage();
  await page.goto(`${baseURL}/healthz`);
  await page.evaluate(async () => {
    const headers = { 'X-Contract-Version': '1', 'X-Steunpunt': '1', 'content-type': 'application/json' };
    const response = await fetch('/api/v1/calls', { headers });
    if (!response.ok) return;
    const { calls }: { calls: readonly { id: string }[] } = await response.json();
    for (const { id } of calls) {
      const end = (how: string, body: object) =>
        fetch(`/api/v1/calls/${id}/${how}`, {
          method: 'POST',
          headers: { ...headers, 'Idempotency-Key': crypto.randomUUID() },
          body: JSON.stringify(body),
        });
      // After a worry about safety a call cannot be put away as a test; it can always be interrupted.
      const away = await end('no-case', { outcome: 'test' });
      if (!away.ok) await end('interrupt', {});
    }
  });
  await page.close();
}
