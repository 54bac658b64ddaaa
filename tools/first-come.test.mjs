import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { oneAtATime } from './first-come.mjs';

let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'steunpunt-lock-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('of many at once only one is inside, and all get their turn', async () => {
  let inside = 0;
  let most = 0;
  const turns = [];
  await Promise.all(
    [1, 2, 3, 4].map((number) =>
      oneAtATime(folder, async () => {
        inside += 1;
        most = Math.max(most, inside);
        await new Promise((resolve) => setImmediate(resolve));
        turns.push(number);
        inside -= 1;
      }),
    ),
  );
  expect(most).toBe(1);
  expect(turns.sort()).toEqual([1, 2, 3, 4]);
  expect(readdirSync(folder)).toEqual([]);
});

test('the lock of a process that died does not hold up the next', async () => {
  mkdirSync(join(folder, 'lock'));
  writeFileSync(join(folder, 'lock', 'holder'), '999999999-1');
  expect(await oneAtATime(folder, () => 'done')).toBe('done');
});

test('work that throws gives the turn back', async () => {
  await expect(
    oneAtATime(folder, () => {
      throw new Error('broken');
    }),
  ).rejects.toThrow('broken');
  expect(await oneAtATime(folder, () => 'done')).toBe('done');
});
