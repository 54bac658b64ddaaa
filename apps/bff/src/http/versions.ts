import { createHash } from 'node:crypto';

export type ExpectedVersion =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly problem: 'versionRequired' | 'invalidInput' };

/** The version a change was based on, from If-Match: `"7"` or an ETag of ours, `"7.x1y2"`. */
export function expectedVersion(ifMatch: string | null): ExpectedVersion {
  if (ifMatch === null) return { ok: false, problem: 'versionRequired' };
  const match = /^"(\d{1,9})(\.[\w-]+)?"$/.exec(ifMatch.trim());
  return match ? { ok: true, version: Number(match[1]) } : { ok: false, problem: 'invalidInput' };
}

/** Names this answer to this actor: the version of the record, when it has one, and a hash of what is shown. */
export function etagOf(version: number | undefined, body: string): string {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 16);
  return `"${version ?? 0}.${hash}"`;
}
