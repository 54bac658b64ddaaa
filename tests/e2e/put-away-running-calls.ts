import type { BrowserContext } from '@playwright/test';
import { askBeside } from './ask-beside.ts';

/**
 * Ends the calls that whoever is signed in here left running, so that the next test may start its own: somebody can
 * have four at most.
 */
export async function putAwayRunningCalls(context: BrowserContext, baseURL: string): Promise<void> {
  const running = await askBeside(context, baseURL, 'GET', '/calls');
  if (!running.ok()) return;
  const { calls }: { calls: readonly { id: string }[] } = await running.json();
  for (const { id } of calls) {
    const end = (how: string, body: object) =>
      askBeside(context, baseURL, 'POST', `/calls/${id}/${how}`, body);
    // After a worry about safety a call cannot be put away as a test; it can always be interrupted.
    const away = await end('no-case', { outcome: 'test' });
    if (!away.ok()) await end('interrupt', {});
  }
}
