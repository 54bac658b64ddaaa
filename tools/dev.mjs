// The demo while you work on it: the server restarts on every change and Vite serves the screens beside it,
// at its own address, without the product's headers and content policy: try those with `npm start`.
import { spawn } from 'node:child_process';
import { inRepository, repository } from './places.mjs';
import { vite } from './programs.mjs';

const children = [
  spawn(process.execPath, [vite], { cwd: inRepository('apps', 'web'), stdio: 'inherit' }),
  spawn(process.execPath, ['--watch', 'apps/bff/src/main.ts', 'start', ...process.argv.slice(2)], {
    cwd: repository,
    stdio: 'inherit',
  }),
];

function stopAll(signal) {
  for (const child of children) child.kill(signal);
}

process.on('SIGINT', () => stopAll('SIGINT'));
process.on('SIGTERM', () => stopAll('SIGTERM'));
for (const child of children) {
  child.on('exit', (code) => {
    process.exitCode ||= code ?? 1;
    stopAll('SIGTERM');
  });
}
