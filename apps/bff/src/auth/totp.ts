import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { epochMsOf, type Instant } from '@steunpunt/domain/calendar/instant';
import { toBase32 } from './base32.ts';

const stepSeconds = 30;
const digits = 6;
/** A clock that is one step off on either side is still heard. */
const drift = [0, -1, 1] as const;

/** 160 bits of chance, as long as the hash. */
export function newTotpSecret(): Uint8Array {
  return randomBytes(20);
}

/** The time step an instant lies in. */
export function totpStepOf(now: Instant): number {
  return Math.floor(epochMsOf(now) / 1000 / stepSeconds);
}

/** The code of one time step: HMAC-SHA-1, six digits, the only kind that every authenticator app knows. @source RFC 6238 */
export function totpCode(secret: Uint8Array, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac('sha1', secret).update(counter).digest();
  const offset = hash.readUInt8(hash.length - 1) & 0x0f;
  const number = (hash.readUInt32BE(offset) & 0x7f_ff_ff_ff) % 10 ** digits;
  return String(number).padStart(digits, '0');
}

/** The time step whose code this is, now or one step off; undefined for a wrong code. */
export function stepOfCode(secret: Uint8Array, code: string, now: Instant): number | undefined {
  const current = totpStepOf(now);
  const given = Buffer.from(code);
  return drift
    .map((offset) => current + offset)
    .find((step) => {
      const expected = Buffer.from(totpCode(secret, step));
      return expected.length === given.length && timingSafeEqual(expected, given);
    });
}

/** What the QR code says to the app. */
export function totpAddress(secret: Uint8Array, account: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  const parameters = `secret=${toBase32(secret)}&issuer=${encodeURIComponent(issuer)}`;
  return `otpauth://totp/${label}?${parameters}&algorithm=SHA1&digits=${digits}&period=${stepSeconds}`;
}

const issuer = 'Steunpunt';
