import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { reportAnswered } from '../api/online.ts';
import { reportSessionRegained } from '../api/session-watch.ts';

/** Waiting has a generous limit: a page is loaded in parts, and the machine may be busy. */
configure({ asyncUtilTimeout: 5_000 });

/** Every test begins on this Sunday afternoon and time goes on from there: what a screen says of a day depends on today. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T13:00:00.000Z'), shouldAdvanceTime: true });
});

/** Each test starts with an empty page, a line that works and a session: the files of a worker share their modules. */
afterEach(() => {
  cleanup();
  reportAnswered();
  reportSessionRegained();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
