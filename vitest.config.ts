import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Pure functions share one worker's modules: nothing in them remembers anything. */
const pure = { environment: 'node', isolate: false, testTimeout: 60_000 } as const;

export default defineConfig({
  test: {
    // Vitest leaves one core to itself otherwise: half of the two that a small machine has.
    maxWorkers: availableParallelism(),
    projects: [
      { root: folder('packages/domain'), test: { ...pure, name: 'domain', include: ['src/**/*.test.ts'] } },
      {
        root: folder('packages/contract'),
        test: { ...pure, name: 'contract', include: ['src/**/*.test.ts'] },
      },
      {
        root: folder('apps/bff'),
        test: {
          name: 'bff',
          environment: 'node',
          // Every test opens an app and a database of its own; the modules are read once a worker.
          isolate: false,
          include: ['src/**/*.test.ts'],
          globalSetup: ['src/db/testing/postgres-global-setup.ts'],
          testTimeout: 90_000,
          hookTimeout: 60_000,
        },
      },
      {
        root: folder('apps/web'),
        test: {
          name: 'web',
          environment: 'happy-dom',
          // A link, a form or a sign-out of one test would leave the page of the next, a moment later.
          environmentOptions: {
            happyDOM: {
              settings: { navigation: { disableMainFrameNavigation: true, disableFallbackToSetURL: true } },
            },
          },
          // The components' modules are the larger part of the time; each test starts with an empty page.
          isolate: false,
          setupFiles: ['src/testing/setup.ts'],
          include: ['src/**/*.test.{ts,tsx}'],
          testTimeout: 20_000,
        },
      },
      {
        root: folder('.'),
        test: {
          name: 'architecture',
          environment: 'node',
          include: ['tests/architecture/**/*.test.ts', 'tools/**/*.test.mjs'],
          testTimeout: 20_000,
        },
      },
    ],
  },
});
