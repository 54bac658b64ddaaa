import type { Method } from '@steunpunt/contract/endpoint';
import { apiPath, contractVersion, contractVersionHeader, customHeader } from '@steunpunt/contract/headers';
import type { Hono } from 'hono';
import { newId } from '../db/new-id.ts';

export type TestRequest = {
  readonly body?: unknown;
  /** Becomes If-Match. */
  readonly version?: number;
  /** Becomes Idempotency-Key; a fresh one when left out. */
  readonly key?: string;
  /** Added last; `null` takes a header away. */
  readonly headers?: Readonly<Record<string, string | null>>;
};

export type TestAnswer = { readonly status: number; readonly headers: Headers; readonly body: unknown };

export type TestClient = {
  readonly personId: string;
  readonly sessionId: string;
  readonly cookie: string;
  /** Asks as our own page would; `path` is below /api/v1. */
  readonly send: (method: Method, path: string, request?: TestRequest) => Promise<TestAnswer>;
  readonly raw: (method: Method, path: string, request?: TestRequest) => Promise<Response>;
};

export const testOrigin = 'http://localhost:3000';

export function testClient(
  app: Hono,
  who: Pick<TestClient, 'personId' | 'sessionId' | 'cookie'>,
): TestClient {
  const raw = async (method: Method, path: string, request: TestRequest = {}) =>
    app.request(`${testOrigin}${apiPath}${path}`, {
      method,
      headers: headersOf(method, who.cookie, request),
      ...(method !== 'GET' && { body: bodyOf(request.body) }),
    });
  const send = async (method: Method, path: string, request: TestRequest = {}) => {
    const response = await raw(method, path, request);
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? undefined : JSON.parse(text),
    };
  };
  return { ...who, raw, send };
}

function bodyOf(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body ?? {});
}

/** What our own page sends along. */
export function headersOf(
  method: Method,
  cookie: string,
  { version, key, headers }: TestRequest,
): Record<string, string> {
  const usual: Record<string, string | null> = {
    [contractVersionHeader.toLowerCase()]: contractVersion,
    [customHeader.name.toLowerCase()]: customHeader.value,
    cookie: cookie === '' ? null : cookie,
    ...(method !== 'GET' && {
      origin: testOrigin,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json',
      'idempotency-key': key ?? newId(),
    }),
    'if-match': version === undefined ? null : `"${version}"`,
    ...headers,
  };
  return Object.fromEntries(
    Object.entries(usual).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}
