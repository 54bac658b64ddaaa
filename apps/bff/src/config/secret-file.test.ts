import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOrMakeSecretFile, readSecretFile, SecretFileProblem } from './secret-file.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'steunpunt-secret-'));
  path = join(folder, 'deeper', 'secret.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('it is made once, with different keys that only its owner can read, and kept', () => {
  const keys = readOrMakeSecretFile(path);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(new Set(Object.values(keys)).size).toBe(3);
  expect(readOrMakeSecretFile(path)).toEqual(keys);
  expect(readSecretFile(path)).toEqual(keys);
});

test('live refuses to start without it', () => {
  expect(() => readSecretFile(path)).toThrow(SecretFileProblem);
});

test('it is refused when others can read it', () => {
  readOrMakeSecretFile(path);
  chmodSync(path, 0o640);
  expect(() => readSecretFile(path)).toThrow(/chmod 600/);
  expect(() => readOrMakeSecretFile(path)).toThrow(/chmod 600/);
});

test.each(['', '{', '[]', '{"cookie":"short"}'])('it is refused and left alone when it holds %s', (text) => {
  const damaged = join(folder, 'damaged.json');
  writeFileSync(damaged, text, { mode: 0o600 });
  expect(() => readOrMakeSecretFile(damaged)).toThrow(/beschadigd/);
});
