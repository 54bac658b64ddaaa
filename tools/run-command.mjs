import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { repository } from './places.mjs';

const parent = process.ppid;
const startedByNpm = process.env.npm_lifecycle_event !== undefined;

/**
 * Runs a program in the foreground and answers with its exit code.
 *
 * SIGINT and SIGTERM are passed on and the program decides when it is done. In a terminal Ctrl+C already
 * reaches every program in the foreground, so there SIGINT is not passed on a second time. Under npm the end of
 * the parent counts as SIGTERM: npm, or the shell between, can die of a signal without passing it on.
 */
export function runUntilItEnds(command, args, { env = process.env, cwd = repository } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, cwd, stdio: 'inherit' });
    const onInterrupt = () => {
      if (!process.stdin.isTTY) child.kill('SIGINT');
    };
    const onTerminate = () => child.kill('SIGTERM');
    process.on('SIGINT', onInterrupt);
    process.on('SIGTERM', onTerminate);
    process.on('SIGHUP', onTerminate);
    const watch = setInterval(() => {
      if (!startedByNpm || process.ppid === parent) return;
      clearInterval(watch);
      onTerminate();
    }, 300);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      clearInterval(watch);
      process.off('SIGINT', onInterrupt);
      process.off('SIGTERM', onTerminate);
      process.off('SIGHUP', onTerminate);
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}

/** Runs a program quietly; its output is for the log of a failure. A signal ends it and this process. */
export function runQuietly(command, args, { env = process.env, cwd = repository, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env, cwd, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks = [];
    const abandon = (signal) => {
      child.kill(signal);
      process.exit(128 + constants.signals[signal]);
    };
    const finish = (ok) => {
      process.off('SIGINT', abandon);
      process.off('SIGTERM', abandon);
      resolve({ ok, output: Buffer.concat(chunks).toString('utf8') });
    };
    process.on('SIGINT', abandon);
    process.on('SIGTERM', abandon);
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => chunks.push(Buffer.from(`${error}\n`)));
    child.on('close', (code) => finish(code === 0));
  });
}
