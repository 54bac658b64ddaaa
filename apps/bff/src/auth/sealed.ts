import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/**
 * Encrypts what must be read again, such as the secret of an authenticator, with a key of its own made from a key of
 * SECRET_FILE. `about` is bound to it: moved to another row it does not open.
 */
export function seal(plain: Uint8Array, about: string, wrapKey: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyFrom(wrapKey), nonce).setAAD(Buffer.from(about));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Throws when it was sealed with another key, about something else, or changed since. */
export function unseal(sealed: string, about: string, wrapKey: string): Uint8Array {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', keyFrom(wrapKey), bytes.subarray(0, 12))
    .setAAD(Buffer.from(about))
    .setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
}

function keyFrom(wrapKey: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', wrapKey, '', 'steunpunt sign-in secrets', 32));
}
