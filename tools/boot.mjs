// The way in for every root script: `node tools/boot.mjs <word> [arguments]`.
// A machine with only Node 18 or newer and npm gets Node 24, pnpm and the packages first.
// Plain JavaScript without packages: it runs before there is anything to import.

import { BootFailure } from './boot-failure.mjs';
import { runBootWord } from './boot-words.mjs';

try {
  process.exitCode = await runBootWord(process.argv[2], process.argv.slice(3));
} catch (error) {
  if (!(error instanceof BootFailure)) throw error;
  process.stderr.write(`\n${error.message}\n`);
  process.exitCode = 1;
}
