import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Keys } from './keys.ts';

const keyNames = ['cookie', 'hash', 'wrap'] as const satisfies readonly (keyof Keys)[];
const keyPattern = /^[A-Za-z0-9_-]{43}$/;

/** The file with the secrets is not there, not ours alone, or not readable as such; the message says what to do. */
export class SecretFileProblem extends Error {}

/** Reads the keys. Throws SecretFileProblem unless only its owner may read the file and every key is in it. */
export function readSecretFile(path: string): Keys {
  const readable = whoMayRead(path);
  if (readable === 'nobody') {
    throw new SecretFileProblem(`SECRET_FILE ${path} is er niet. Maak het met: npm start -- secret make.`);
  }
  if (readable === 'others' && process.platform !== 'win32') {
    throw new SecretFileProblem(
      `SECRET_FILE ${path} is ook voor anderen leesbaar. Voer uit: chmod 600 ${path}.`,
    );
  }
  const keys = parse(readFileSync(path, 'utf8'));
  if (keys === undefined) {
    throw new SecretFileProblem(
      `SECRET_FILE ${path} is beschadigd: het moet een JSON-object zijn met de sleutels ${keyNames.join(', ')}.`,
    );
  }
  return keys;
}

/** Reads the keys, making the file with new ones when it is not there. */
export function readOrMakeSecretFile(path: string): Keys {
  if (whoMayRead(path) !== 'nobody') return readSecretFile(path);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, newSecretText(), { mode: 0o600, flag: 'wx' });
  } catch (failure) {
    // Another start made it at the same moment.
    if (!(failure instanceof Error && 'code' in failure && failure.code === 'EEXIST')) throw failure;
  }
  return readSecretFile(path);
}

/** The text of a secret file with new keys. */
export function newSecretText(): string {
  return `${JSON.stringify(Object.fromEntries(keyNames.map((name) => [name, newKey()])), undefined, 2)}\n`;
}

function newKey(): string {
  return randomBytes(32).toString('base64url');
}

function whoMayRead(path: string): 'nobody' | 'owner' | 'others' {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 'nobody';
  return (stats.mode & 0o077) === 0 ? 'owner' : 'others';
}

function parse(text: string): Keys | undefined {
  try {
    const keys: unknown = JSON.parse(text);
    return isKeys(keys) ? keys : undefined;
  } catch {
    return undefined;
  }
}

function isKeys(value: unknown): value is Keys {
  if (typeof value !== 'object' || value === null) return false;
  return keyNames.every((name) => keyPattern.test(String((value as Record<string, unknown>)[name])));
}
