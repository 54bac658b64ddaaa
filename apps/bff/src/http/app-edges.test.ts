import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { api } from '@steunpunt/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../app.ts';
import { testOrigin } from '../testing/test-client.ts';
import { createTestApp, type TestApp } from '../testing/test-deps.ts';
import { contentSecurityPolicy } from './security-headers.ts';

let world: TestApp;
let folder: string;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  world = await createTestApp();
  folder = mkdtempSync(join(tmpdir(), 'steunpunt-web-'));
  const web = join(folder, 'dist');
  mkdirSync(join(web, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'outside');
  writeFileSync(join(web, 'index.html'), '<!doctype html><title>Steunpunt</title>');
  writeFileSync(join(web, 'assets', 'app-1a2b.js'), 'plain');
  writeFileSync(join(web, 'assets', 'app-1a2b.js.br'), 'brotli');
  writeFileSync(join(web, 'assets', 'app-1a2b.js.gz'), 'gzip');
  writeFileSync(join(web, 'assets', 'app-1a2b.js.map'), 'map');
  app = createApp(world.deps, web);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await world.close();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(`${testOrigin}${path}`, { headers });

describe('security headers', () => {
  const paths = [
    '/',
    '/assets/app-1a2b.js',
    '/api/v1/session',
    '/api/v1/nothing',
    '/healthz',
    '/api/v1/openapi.json',
  ];

  test.each(paths)('stand on %s', async (path) => {
    const { headers } = await get(path);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('server') ?? headers.get('x-powered-by')).toBeNull();
  });

  test('stand on every kind of answer, also on a refusal, a redirect and a file that did not change', async () => {
    const client = await world.signInAs({ role: 'desk' });
    const etag = (await get('/assets/app-1a2b.js')).headers.get('etag') ?? '';
    const shown = await client.raw('GET', '/session');
    const stream = await client.raw('GET', '/live');
    await stream.body?.cancel();
    const answers: readonly (readonly [number, Response])[] = [
      [200, shown],
      [200, stream],
      [304, await get('/assets/app-1a2b.js', { 'if-none-match': etag })],
      [308, await app.request('http://127.0.0.1:3000/')],
      [400, await get('/api/v1/session')],
      [401, await world.stranger.raw('GET', '/session')],
      [403, await app.request('http://evil.example/')],
      [403, await app.request(`${testOrigin}/api/v1/session`, { method: 'POST' })],
      [404, await get('/api/auth/sign-in/email')],
    ];
    for (const [status, { status: answered, headers }] of answers) {
      expect([status, answered]).toEqual([status, status]);
      expect([status, headers.get('content-security-policy')]).toEqual([status, contentSecurityPolicy]);
      expect([status, headers.get('x-content-type-options')]).toEqual([status, 'nosniff']);
      expect([status, headers.get('x-frame-options')]).toEqual([status, 'DENY']);
      expect([status, headers.get('set-cookie')]).toEqual([status, null]);
    }
    for (const { headers } of [shown, stream]) expect(headers.get('cache-control')).toBe('no-store');
  });

  test('over https the browser is told to come back over https for two years', async () => {
    const secure = createApp({ ...world.deps, origin: 'https://steunpunt.voorbeeld.nl' });
    const { headers } = await secure.request('http://steunpunt.voorbeeld.nl/healthz');
    expect(headers.get('strict-transport-security')).toBe('max-age=63072000; includeSubDomains');
    expect(headers.get('content-security-policy')).toBe(contentSecurityPolicy);
  });
});

describe('the one address', () => {
  test.each(['127.0.0.1:3000', '[::1]:3000'])('%s leads to localhost, path and query kept', async (host) => {
    const response = await app.request(`http://${host}/contacten?x=1`);
    expect([response.status, response.headers.get('location')]).toEqual([308, `${testOrigin}/contacten?x=1`]);
  });

  test.each(['http://evil.example', 'http://localhost:4000', 'http://127.0.0.1:4000'])(
    '%s gets nothing',
    async (origin) => {
      for (const path of ['/', '/api/v1/session']) {
        const response = await app.request(`${origin}${path}`);
        expect([response.status, await response.json()]).toMatchObject([403, { code: 'wrongOrigin' }]);
      }
    },
  );
});

describe('the screens', () => {
  test('every address that is no file is the page shell, which is asked for anew each time', async () => {
    for (const path of ['/', '/contacten/1', '/%E0%A4%A', '/a%00b']) {
      const response = await get(path);
      expect([path, response.status, await response.text()]).toEqual([
        path,
        200,
        '<!doctype html><title>Steunpunt</title>',
      ]);
      expect(response.headers.get('cache-control')).toBe('no-cache');
    }
  });

  test.each([
    ['br, gzip', 'brotli', 'br'],
    ['gzip, deflate', 'gzip', 'gzip'],
    ['', 'plain', null],
  ])(
    'a file is sent packed for a browser that accepts "%s", and kept for ever',
    async (accepted, text, encoding) => {
      const response = await get('/assets/app-1a2b.js', { 'accept-encoding': accepted });
      expect(await response.text()).toBe(text);
      expect(response.headers.get('content-encoding')).toBe(encoding);
      expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(response.headers.get('vary')).toBe('accept-encoding');
    },
  );

  test('an unchanged file is 304', async () => {
    const etag = (await get('/assets/app-1a2b.js')).headers.get('etag') ?? '';
    const again = await get('/assets/app-1a2b.js', { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test.each([
    '/assets/gone.js',
    '/assets/app-1a2b.js.map',
    '/assets/../../secret.txt',
    '/assets/..%2f..%2fsecret.txt',
  ])('%s is not there', async (path) => {
    const response = await get(path);
    expect(await response.text()).not.toMatch(/outside|^map/);
  });

  test('an unknown address of the API is 404, not the page shell', async () => {
    const response = await get('/api/v1/nothing');
    expect([response.status, await response.json()]).toMatchObject([404, { code: 'notFound' }]);
  });
});

test('/healthz and /readyz answer, also to a probe that knows no host', async () => {
  for (const path of ['/healthz', '/readyz']) {
    const response = await app.request(`http://10.0.0.7:3000${path}`);
    expect([response.status, await response.text()]).toEqual([200, 'ok']);
  }
});

test('/readyz says so when the database is gone', async () => {
  const broken = await createTestApp();
  await broken.close();
  const response = await broken.app.request(`${testOrigin}/readyz`);
  expect(response.status).toBe(503);
});

test('security.txt tells where to report and is not out of date', async () => {
  const text = await (await get('/.well-known/security.txt')).text();
  expect(text).toMatch(/^Contact: mailto:/m);
  expect(text).toContain('Expires: 2027-09-01T00:00:00.000Z');
});

test('the description of the API names every endpoint with its permission and audit', async () => {
  const description = (await (await get('/api/v1/openapi.json')).json()) as {
    openapi: string;
    paths: Record<string, Record<string, { operationId: string }>>;
  };
  expect(description.openapi).toBe('3.1.0');
  const described = Object.values(description.paths).flatMap((path) =>
    Object.values(path).map((o) => o.operationId),
  );
  expect(described.sort()).toEqual(Object.keys(api).sort());
  expect(description.paths['/session']?.['post']).toMatchObject({
    'x-permission': { public: expect.any(String) },
  });
});
