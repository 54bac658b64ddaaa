import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium } from './browser/find-chromium.ts';

const results = fileURLToPath(new URL('../test-results', import.meta.url));
const { executablePath, env } = await findChromium();

/** Keeps the browser quiet: no graphics card, no requests of its own. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: '.',
  outputDir: `${results}/browser`,
  workers: 2,
  // Every test stands on its own, and each worker has an app of its own.
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['line'], ['json', { outputFile: `${results}/playwright.json` }]],
  projects: [
    // The longest goes first, so that it does not run on alone at the end.
    { name: 'week', testMatch: '**/played-week.e2e.ts' },
    { name: 'tasks', testMatch: '**/*.e2e.ts', testIgnore: '**/played-week.e2e.ts' },
  ],
  use: {
    browserName: 'chromium',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      args: quiet,
      env: { ...definedVariables(), ...env },
    },
  },
});

function definedVariables(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
