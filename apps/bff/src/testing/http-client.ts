import type { Method } from '@steunpunt/contract/endpoint';
import { apiPath, contractVersion, contractVersionHeader, customHeader } from '@steunpunt/contract/headers';
import { newId } from '../db/new-id.ts';
import type { TestAnswer, TestRequest } from './test-client.ts';

/** Somebody who is signed in at a server of its own process. Throws when no answer comes. */
export type HttpClient = {
  readonly send: (method: Method, path: string, request?: TestRequest) => Promise<TestAnswer>;
};

export async function signInOver(origin: string, email: string, password: string): Promise<HttpClient> {
  const ask = async (cookie: string, method: Method, path: string, { body, version }: TestRequest = {}) =>
    fetch(`${origin}${apiPath}${path}`, {
      method,
      headers: {
        origin,
        cookie,
        'content-type': 'application/json',
        [contractVersionHeader]: contractVersion,
        [customHeader.name]: customHeader.value,
        ...(method === 'POST' && { 'idempotency-key': newId() }),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
      },
      ...(method !== 'GET' && { body: JSON.stringify(body ?? {}) }),
    });
  const signedIn = await ask('', 'POST', '/session', { body: { email, password } });
  if (!signedIn.ok) throw new Error(`${email} cannot sign in: ${signedIn.status}`);
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return {
    send: async (method, path, request) => {
      const response = await ask(cookie, method, path, request);
      return { status: response.status, headers: response.headers, body: await response.json() };
    },
  };
}
