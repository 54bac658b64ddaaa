import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { reportAnswered } from '../api/online.ts';
import { reportSessionRegained } from '../api/session-watch.ts';

/** Waiting has a generous limit: a page is loaded in parts, and the machine may be busy. */
configure({ asyncUtilTimeout: 5_000 });

// A page that is left does so a moment later, when the next test has an address of its own: here it stays.
for (const leave of ['assign', 'replace', 'reload'] as const) {
  Object.defineProperty(window.location, leave, { configurable: true, writable: true, value: () => {} });
}

/** Each test starts with an empty page, a line that works and a session: the files of a worker share their modules. */
afterEach(() => {
  cleanup();
  reportAnswered();
  reportSessionRegained();
  vi.unstubAllGlobals();
});
