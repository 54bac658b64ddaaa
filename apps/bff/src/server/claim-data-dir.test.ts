import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claimDataDir, DataDirInUse } from './claim-data-dir.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'steunpunt-claim-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a folder is one server’s until it lets go', () => {
  const dataDir = join(folder, 'new', 'data');
  const first = claimDataDir(dataDir);
  expect(() => claimDataDir(dataDir)).toThrow(DataDirInUse);
  first.release();
  claimDataDir(dataDir).release();
});

test('a server that is killed leaves nothing behind that keeps the next one out', async () => {
  const module = new URL('claim-data-dir.ts', import.meta.url).href;
  const script = `const { claimDataDir } = await import(${JSON.stringify(module)});
    claimDataDir(${JSON.stringify(folder)}); globalThis.gc(); console.log('claimed'); setInterval(() => {}, 1000);`;
  const other = spawn(process.execPath, ['--expose-gc', '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(other, 'exit');
  try {
    await once(other.stdout, 'data');
    expect(() => claimDataDir(folder)).toThrow(DataDirInUse);
  } finally {
    other.kill('SIGKILL');
    await ended;
  }
  claimDataDir(folder).release();
});
