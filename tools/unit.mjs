// The tests without a browser; arguments go to Vitest (`npm run unit -- triage`).
import { vitest } from './programs.mjs';
import { runUntilItEnds } from './run-command.mjs';

process.exitCode = await runUntilItEnds(process.execPath, [vitest, 'run', ...process.argv.slice(2)]);
