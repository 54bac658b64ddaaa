import type { MiddlewareHandler } from 'hono';
import { problemResponse } from './problem.ts';

/**
 * Answers at the one configured address only: a page that lets its own name point here gets nothing. Loopback
 * addresses are led to `localhost`, where passkeys and cookies work.
 */
export function hostGuard(origin: string): MiddlewareHandler {
  const { host, hostname } = new URL(origin);
  const loopback = new Set(['127.0.0.1', '[::1]'].map((address) => host.replace('localhost', address)));
  return async (context, next) => {
    const url = new URL(context.req.url);
    if (url.host === host) return next();
    if (hostname === 'localhost' && loopback.has(url.host)) {
      return new Response(null, {
        status: 308,
        headers: { location: `${origin}${url.pathname}${url.search}` },
      });
    }
    return problemResponse('wrongOrigin');
  };
}
