import { type Browser, chromium } from '@playwright/test';
import { findChromium } from './find-chromium.ts';

/** The browser of the tests, for scripts that look at the app without testing it. */
export async function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  const variables = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return chromium.launch({
    executablePath,
    args: ['--disable-gpu', '--no-first-run', ...args],
    env: { ...Object.fromEntries(variables), ...env },
  });
}
