import { createHash } from 'node:crypto';

/** The hash of a row or anchor over the hash before it and all its own columns, in the given order. */
export function chainHash(previousHash: string, values: readonly (string | number | null)[]): string {
  return createHash('sha256')
    .update(JSON.stringify([previousHash, ...values]))
    .digest('base64url');
}
