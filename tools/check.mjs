// Lint, formatting and types of the whole repository.
import { biome, typescript } from './programs.mjs';
import { runUntilItEnds } from './run-command.mjs';

const colors = process.stdout.isTTY ? [] : ['--colors=off'];
const lint = await runUntilItEnds(process.execPath, [
  biome,
  'ci',
  '--error-on-warnings',
  ...colors,
  ...process.argv.slice(2),
]);
const types = await runUntilItEnds(process.execPath, [typescript, '--noEmit', '-p', 'tsconfig.json']);
process.exitCode = lint || types;
