import { expect, test } from 'vitest';
import { hashPassword, isPassword } from './password-hash.ts';

const chosen = '  Een Zin van meer dan vierenzestig tekens, met spaties aan beide kanten: ŝ é 🐦  ';

test('a password is kept as argon2id, with the memory and passes that OWASP asks, and never twice the same', async () => {
  const hash = await hashPassword(chosen);
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await hashPassword(chosen)).not.toBe(hash);
});

test('every sign counts, as it was typed', async () => {
  const hash = await hashPassword(chosen);
  expect(await isPassword(chosen, hash)).toBe(true);
  for (const other of [
    chosen.trim(),
    chosen.toLowerCase(),
    chosen.slice(0, 64),
    chosen.slice(0, -1),
    `${chosen} `,
    chosen.replace('é', 'e'),
  ]) {
    expect([other, await isPassword(other, hash)]).toEqual([other, false]);
  }
});

test('the same letter of two keyboards is the same', async () => {
  expect(await isPassword(chosen.normalize('NFD'), await hashPassword(chosen))).toBe(true);
});
