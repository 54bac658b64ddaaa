import { addMinutes, asInstant, type Instant, instantOfEpochMs } from '@steunpunt/domain/calendar/instant';
import { expect, test } from 'vitest';
import { fromBase32, toBase32 } from './base32.ts';
import { seal, unseal } from './sealed.ts';
import { newTotpSecret, stepOfCode, totpAddress, totpCode, totpStepOf } from './totp.ts';

/** The secret of the examples in RFC 6238, appendix B; the codes are the last six of its eight digits. */
const secret = Buffer.from('12345678901234567890');
const examples = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
] as const;

test.each(examples)('after %i seconds the code is the one of the standard', (seconds, code) => {
  const now = instantOfEpochMs(seconds * 1000);
  expect(totpCode(secret, totpStepOf(now))).toBe(code);
  expect(stepOfCode(secret, code, now)).toBe(Math.floor(seconds / 30));
});

test('a clock that is one step off is heard, one that is two steps off is not', () => {
  const now = asInstant('2026-09-01T08:00:00.000Z');
  const code = totpCode(secret, totpStepOf(now));
  const at = (seconds: number): Instant => instantOfEpochMs(Date.parse(now) + seconds * 1000);
  expect([at(-30), at(0), at(59)].map((when) => stepOfCode(secret, code, when))).toEqual(
    Array.from({ length: 3 }, () => totpStepOf(now)),
  );
  expect([at(-31), at(60), addMinutes(now, 5)].map((when) => stepOfCode(secret, code, when))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('what is not six digits is no code', () => {
  const now = asInstant('2026-09-01T08:00:00.000Z');
  for (const code of ['', '12345', '1234567', 'abcdef'])
    expect(stepOfCode(secret, code, now)).toBeUndefined();
});

test('secrets are written as apps read them and come back the same', () => {
  expect(toBase32(secret)).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
  const made = newTotpSecret();
  expect(made).toHaveLength(20);
  expect(fromBase32(toBase32(made).toLowerCase())).toEqual(Uint8Array.from(made));
  expect(fromBase32('1890')).toBeUndefined();
});

test('the address names the app, the account and the secret', () => {
  expect(totpAddress(secret, 'noor@voorbeeld.nl')).toBe(
    'otpauth://totp/Steunpunt:noor%40voorbeeld.nl?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Steunpunt&algorithm=SHA1&digits=6&period=30',
  );
});

test('a sealed secret opens with its key at its own place only, and is never the same text twice', () => {
  const sealed = seal(secret, 'row-1', 'w'.repeat(43));
  expect(Buffer.from(unseal(sealed, 'row-1', 'w'.repeat(43)))).toEqual(secret);
  expect(seal(secret, 'row-1', 'w'.repeat(43))).not.toBe(sealed);
  expect(() => unseal(sealed, 'row-2', 'w'.repeat(43))).toThrow();
  expect(() => unseal(sealed, 'row-1', 'x'.repeat(43))).toThrow();
  const changed = `${sealed.startsWith('A') ? 'B' : 'A'}${sealed.slice(1)}`;
  expect(() => unseal(changed, 'row-1', 'w'.repeat(43))).toThrow();
});
