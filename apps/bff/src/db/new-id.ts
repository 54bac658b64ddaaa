import { randomBytes } from 'node:crypto';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const timeLength = 10;
const randomLength = 16;

let lastMs = 0;
let lastRandom: number[] = [];

/**
 * A new id: 26 characters, 48 bits of time and 80 of chance. Ids of one process sort in the order they were
 * made; nobody can guess one.
 */
export function newId(): string {
  const now = Date.now();
  if (now > lastMs) {
    lastMs = now;
    lastRandom = Array.from(randomBytes(randomLength), (byte) => byte & 31);
  } else {
    lastRandom = oneHigher(lastRandom);
  }
  return timePart(lastMs) + lastRandom.map((digit) => alphabet.charAt(digit)).join('');
}

function timePart(ms: number): string {
  let rest = ms;
  let text = '';
  for (let place = 0; place < timeLength; place += 1) {
    text = alphabet.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}

function oneHigher(digits: readonly number[]): number[] {
  const next = [...digits];
  for (let place = next.length - 1; place >= 0; place -= 1) {
    const digit = next[place] ?? 0;
    if (digit < 31) {
      next[place] = digit + 1;
      return next;
    }
    next[place] = 0;
  }
  return next;
}
