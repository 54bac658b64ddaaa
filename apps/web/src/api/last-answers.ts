/**
 * The last answer to each read, so that an unchanged record is not sent (and not counted as seen) again.
 * In memory only, and left behind with the page at sign-out.
 */
type Kept = { readonly etag: string; readonly view: unknown };

const atMost = 200;
const kept = new Map<string, Kept>();

export function lastAnswer(address: string): Kept | undefined {
  return kept.get(address);
}

export function keepAnswer(address: string, etag: string | null, view: unknown): void {
  kept.delete(address);
  if (etag === null) return;
  kept.set(address, { etag, view });
  const oldest = kept.keys().next().value;
  if (kept.size > atMost && oldest !== undefined) kept.delete(oldest);
}
