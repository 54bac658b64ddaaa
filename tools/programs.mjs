import { inRepository } from './places.mjs';

/** The entry files of the programs the scripts run, so that no shell or PATH stands in between. */
export const biome = inRepository('node_modules', '@biomejs', 'biome', 'bin', 'biome');
export const typescript = inRepository('node_modules', 'typescript', 'bin', 'tsc');
export const vitest = inRepository('node_modules', 'vitest', 'vitest.mjs');
export const playwright = inRepository('tests', 'node_modules', '@playwright', 'test', 'cli.js');
export const vite = inRepository('apps', 'web', 'node_modules', 'vite', 'bin', 'vite.js');
