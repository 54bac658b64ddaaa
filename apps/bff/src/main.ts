import process from 'node:process';
import { runCommandLine } from './cli/command-line.ts';

/** A terminal and a process manager may send one wish to stop several times within this many milliseconds. */
const repeatedSignal = 2000;

const stop = new AbortController();
let stoppedAt = 0;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    const again = stop.signal.aborted && performance.now() - stoppedAt > repeatedSignal;
    // Asked once more after a while: somebody really means now.
    if (again) process.exit(130);
    if (stop.signal.aborted) return;
    stoppedAt = performance.now();
    stop.abort();
  });
}

process.exitCode = await runCommandLine(process.argv.slice(2), {
  env: process.env,
  folder: process.cwd(),
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
  stop: stop.signal,
});
