// The browser tests alone; arguments go to Playwright (`npm run e2e -- take-a-call --headed`).
import { inRepository } from './places.mjs';
import { playwright } from './programs.mjs';
import { runUntilItEnds } from './run-command.mjs';

process.exitCode = await runUntilItEnds(process.execPath, [playwright, 'test', ...process.argv.slice(2)], {
  cwd: inRepository('tests'),
});
