import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

/** Waiting has a generous limit: a page is loaded in parts, and the machine may be busy. */
configure({ asyncUtilTimeout: 5_000 });

/** Each test starts with an empty page. */
afterEach(cleanup);
