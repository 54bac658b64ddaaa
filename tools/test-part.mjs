import { spawn } from 'node:child_process';
import { repository } from './places.mjs';

/** A part that takes this long hangs: it is ended and counts as failed. */
const patience = 15 * 60 * 1000;

/** No colour codes in a log. */
const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' };

/**
 * Runs one part of `npm test`. A part aloud shows its output as it comes, the others only when they fail.
 * With an obstacle (the part it needs has failed) it does not run and counts as failed.
 */
export async function runPart({ name, args, aloud = false, cwd = repository, env = {} }, obstacle) {
  const started = Date.now();
  if (obstacle !== undefined) {
    process.stdout.write(`\n✗ ${name}: not run, because "${obstacle}" failed\n`);
    return { code: 1, seconds: 0 };
  }
  if (aloud) process.stdout.write(`\n── ${name}\n`);
  const { code, output } = await execute(args, { cwd, env: { ...plain, ...process.env, ...env }, aloud });
  const seconds = (Date.now() - started) / 1000;
  process.stdout.write(`${code === 0 ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)\n`);
  if (code !== 0) process.stdout.write(output);
  return { code, seconds };
}

function execute(args, { cwd, env, aloud }) {
  return new Promise((resolve) => {
    const stdio = aloud ? 'inherit' : ['ignore', 'pipe', 'pipe'];
    const child = spawn(process.execPath, args, { cwd, env, stdio });
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    const stop = () => child.kill('SIGTERM');
    const timer = setTimeout(stop, patience);
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    child.on('close', (code) => {
      clearTimeout(timer);
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}
