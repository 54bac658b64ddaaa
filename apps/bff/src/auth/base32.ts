const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** As authenticator apps write secrets: capitals and digits, no padding (RFC 4648). */
export function toBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => alphabet[Number.parseInt(group.padEnd(5, '0'), 2)]).join('');
}

/** Undefined when a letter is not of the alphabet. */
export function fromBase32(text: string): Uint8Array | undefined {
  const places = [...text.toUpperCase()].map((letter) => alphabet.indexOf(letter));
  if (places.includes(-1)) return undefined;
  const bits = places.map((place) => place.toString(2).padStart(5, '0')).join('');
  const bytes = bits.match(/.{8}/g) ?? [];
  return Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 2));
}
