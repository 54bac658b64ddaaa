import { createHmac, timingSafeEqual } from 'node:crypto';

/** The name the sign-in library gives the cookie for the prefix `__Host-s`. */
export const sessionCookiePrefix = '__Host-s';
export const sessionCookieName = `${sessionCookiePrefix}.session_token`;

const attributes = 'Path=/; Secure; HttpOnly; SameSite=Strict';
export const emptySessionCookie = `${sessionCookieName}=; ${attributes}; Max-Age=0`;

/** The Set-Cookie of a session: the browser forgets it when it is closed, the server after ten hours. */
export function sessionCookie(token: string, cookieKey: string): string {
  const signature = createHmac('sha256', cookieKey).update(token).digest('base64');
  return `${sessionCookieName}=${encodeURIComponent(`${token}.${signature}`)}; ${attributes}`;
}

/** The token in the session cookie, if there is one and our key signed it. */
export function sessionTokenOf(cookieHeader: string | undefined, cookieKey: string): string | undefined {
  const value = cookieValue(cookieHeader, sessionCookieName);
  const dot = value?.lastIndexOf('.') ?? -1;
  if (value === undefined || dot < 1) return undefined;
  const token = value.slice(0, dot);
  return isSignatureOf(token, value.slice(dot + 1), cookieKey) ? token : undefined;
}

/** The value of one cookie in a Cookie header. */
export function cookieValue(header: string | undefined, name: string): string | undefined {
  const pair = header?.split(';').find((part) => part.trim().startsWith(`${name}=`));
  if (pair === undefined) return undefined;
  try {
    return decodeURIComponent(pair.slice(pair.indexOf('=') + 1).trim());
  } catch {
    return undefined;
  }
}

function isSignatureOf(token: string, signature: string, cookieKey: string): boolean {
  const expected = createHmac('sha256', cookieKey).update(token).digest();
  const given = Buffer.from(signature, 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
