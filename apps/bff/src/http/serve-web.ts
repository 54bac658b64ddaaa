import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { Readable } from 'node:stream';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Context, Hono } from 'hono';
import { problemResponse } from './problem.ts';

const typeOf: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

const encodings = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const;

/**
 * Serves the built screens. Every address that is no file is the page shell, the same for everybody and whoever
 * is signed in. Files under /assets/ have their content in their name and are kept for ever.
 */
export function serveWeb(app: Hono, folder: string): void {
  app.get('/assets/*', async (context) => {
    const file = await findFile(folder, context);
    return file === undefined ? notFound() : respond(context, file, 'public, max-age=31536000, immutable');
  });
  app.get('*', async (context) => {
    const file = (await findFile(folder, context)) ?? (await fileAt(join(folder, 'index.html')));
    return file === undefined ? notFound() : respond(context, file, 'no-cache');
  });
}

/** Where to report a weakness (RFC 9116). */
export function mountSecurityTxt(app: Hono, origin: string, clock: () => Instant): void {
  app.get('/.well-known/security.txt', (context) => {
    const expires = `${Number(clock().slice(0, 4)) + 1}${clock().slice(4, 7)}-01T00:00:00.000Z`;
    const lines = [
      `Contact: mailto:security@${new URL(origin).hostname}`,
      `Expires: ${expires}`,
      'Preferred-Languages: nl, en',
      `Canonical: ${origin}/.well-known/security.txt`,
    ];
    return context.text(`${lines.join('\n')}\n`);
  });
}

type WebFile = { readonly path: string; readonly size: number; readonly etag: string };

async function findFile(folder: string, context: Context): Promise<WebFile | undefined> {
  const path = decodePath(new URL(context.req.url).pathname);
  if (path === undefined || path.endsWith('/') || path.endsWith('.map')) return undefined;
  // After normalising, `..` cannot lead out of the folder: an absolute path has nothing above its root.
  return fileAt(join(folder, normalize(path)));
}

function decodePath(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') || decoded.includes('\\') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

async function fileAt(path: string): Promise<WebFile | undefined> {
  try {
    const stats = await stat(path);
    if (!stats.isFile()) return undefined;
    return { path, size: stats.size, etag: `"${stats.size.toString(36)}-${stats.mtimeMs.toString(36)}"` };
  } catch {
    return undefined;
  }
}

async function respond(context: Context, file: WebFile, cacheControl: string): Promise<Response> {
  const type = typeOf[extname(file.path)] ?? 'application/octet-stream';
  const headers: Record<string, string> = {
    'content-type': type,
    'cache-control': cacheControl,
    vary: 'accept-encoding',
    etag: file.etag,
  };
  if (context.req.header('if-none-match') === file.etag) return new Response(null, { status: 304, headers });
  const packed = await packedVersion(file, context.req.header('accept-encoding') ?? '');
  if (packed !== undefined) headers['content-encoding'] = packed.encoding;
  const sent = packed?.file ?? file;
  headers['content-length'] = String(sent.size);
  if (context.req.method === 'HEAD') return new Response(null, { headers });
  const stream = Readable.toWeb(createReadStream(sent.path)) as ReadableStream<Uint8Array>;
  return new Response(stream, { headers });
}

async function packedVersion(file: WebFile, accepted: string) {
  for (const { name, suffix } of encodings) {
    if (!accepted.split(',').some((part) => part.trim().split(';')[0] === name)) continue;
    const packed = await fileAt(file.path + suffix);
    if (packed !== undefined) return { encoding: name, file: packed };
  }
  return undefined;
}

function notFound(): Response {
  return problemResponse('notFound');
}
