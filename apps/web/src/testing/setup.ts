import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { reportAnswered } from '../api/online.ts';
import { reportSessionRegained } from '../api/session-watch.ts';

/** Waiting has a generous limit: a page is loaded in parts, and the machine may be busy. */
configure({ asyncUtilTimeout: 5_000 });

/** Each test starts with an empty page, a line that works and a session: the files of a worker share their modules. */
afterEach(() => {
  cleanup();
  reportAnswered();
  reportSessionRegained();
  vi.unstubAllGlobals();
});
