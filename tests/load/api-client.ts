import { apiPath, contractVersion, contractVersionHeader, customHeader } from '@steunpunt/contract/headers';

export type ApiClient = {
  /** Asks as the page does; throws when the answer is no. */
  readonly ask: <Answer>(method: string, path: string, request?: Asked) => Promise<Answer>;
};

type Asked = { readonly body?: unknown; readonly version?: number };

/** Signs in and answers with somebody who can ask the API what the page asks. */
export async function signedIn(baseURL: string, email: string, password: string): Promise<ApiClient> {
  const usual = {
    origin: baseURL,
    'content-type': 'application/json',
    [contractVersionHeader]: contractVersion,
    [customHeader.name]: customHeader.value,
  };
  const address = (path: string) => `${baseURL}${apiPath}${path}`;
  const response = await fetch(address('/session'), {
    method: 'POST',
    headers: usual,
    body: JSON.stringify({ email, password }),
  });
  if (!response.ok) throw new Error(`${email} cannot sign in: ${response.status} ${await response.text()}`);
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return {
    ask: async (method, path, { body, version } = {}) => {
      const answer = await fetch(address(path), {
        method,
        headers: {
          ...usual,
          cookie,
          ...(method === 'POST' ? { 'Idempotency-Key': crypto.randomUUID() } : {}),
          ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
        },
        ...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
      });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
      return JSON.parse(text);
    },
  };
}
