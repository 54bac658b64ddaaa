import { largestBody } from '@steunpunt/contract/headers';

export type BodyText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: 'tooLarge' | 'wrongMediaType' | 'invalidInput' };

/** The body of a request, read no further than the largest we accept. An empty one needs no content type. */
export async function readBody(request: Request): Promise<BodyText> {
  const declared = Number(request.headers.get('content-length') ?? 0);
  if (declared > largestBody) return { ok: false, problem: 'tooLarge' };
  if (isPacked(request.headers.get('content-encoding'))) return { ok: false, problem: 'wrongMediaType' };
  try {
    const text = await readAtMost(request, largestBody);
    if (text === undefined) return { ok: false, problem: 'tooLarge' };
    const isReadable = text === '' || isJson(request.headers.get('content-type'));
    return isReadable ? { ok: true, text } : { ok: false, problem: 'wrongMediaType' };
  } catch {
    // The client went away, or was too slow, before all of it was here: no failure of ours.
    return { ok: false, problem: 'invalidInput' };
  }
}

function isPacked(contentEncoding: string | null): boolean {
  return contentEncoding !== null && contentEncoding.toLowerCase() !== 'identity';
}

function isJson(contentType: string | null): boolean {
  return /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(contentType ?? '');
}

async function readAtMost(request: Request, most: number): Promise<string | undefined> {
  // With a declared length the HTTP parser reads no more than that.
  if (request.headers.has('content-length')) return request.text();
  if (request.body === null) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
