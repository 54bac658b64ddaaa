import { api } from '@steunpunt/contract';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aContact, aSession, aWorklist } from '../testing/builders.ts';
import { FakeServer, json } from '../testing/fake-server.ts';
import { call } from './call.ts';
import { isOnline, reportAnswered } from './online.ts';
import { ProblemError, UnreachableError } from './problem.ts';
import { onSessionChange, reportSessionRegained } from './session-watch.ts';
import { noteUserInput } from './user-input.ts';

let server: FakeServer;

beforeEach(() => {
  server = new FakeServer();
  vi.stubGlobal('fetch', server.fetch);
});
afterEach(() => {
  reportAnswered();
  reportSessionRegained();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a request names the contract and comes from our page', async () => {
  server.answer(api.getWorklist, aWorklist([]));
  await call(api.getWorklist, { query: { view: 'team', cursor: undefined } });
  const [asked] = server.askedOf(api.getWorklist);
  expect(asked?.query).toEqual({ view: 'team' });
  expect(asked?.headers.get('x-contract-version')).toBe('1');
  expect(asked?.headers.get('x-steunpunt')).toBe('1');
  expect(asked?.headers.has('idempotency-key')).toBe(false);
});

test('an id with odd characters stays one part of the path', async () => {
  server.answer(api.getContact, aContact());
  await call(api.getContact, { params: { id: 'a/b?c' } });
  expect(server.askedOf(api.getContact)[0]?.path).toBe('/contacts/a%2Fb%3Fc');
});

test('only a request that follows a key or click says that a person caused it', async () => {
  // Keys that an earlier test pressed were long ago.
  const now = performance.now() + 60_000;
  vi.spyOn(performance, 'now').mockReturnValue(now);
  server.answer(api.getSession, aSession());
  await call(api.getSession, {});
  noteUserInput();
  await call(api.getSession, {});
  expect(server.askedOf(api.getSession).map(({ headers }) => headers.get('x-user-input'))).toEqual([
    null,
    '1',
  ]);
});

test('a no is thrown with its code and facts', async () => {
  server.refuse(api.takeContact, 'refused', { refusal: { code: 'alreadyTaken' } });
  const error = await call(api.takeContact, { params: { id: 'contact-1' } }).catch(
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ProblemError);
  expect((error as ProblemError).problem.refusal).toEqual({ code: 'alreadyTaken' });
});

test('an answer that is no problem of ours still is a problem', async () => {
  server.answer(api.getSession, () => new Response('<h1>Bad gateway</h1>', { status: 502 }));
  await expect(call(api.getSession, {})).rejects.toMatchObject({
    problem: { code: 'unexpected', status: 502 },
  });
});

test('no answer is told apart from a no, and counts as offline', async () => {
  server.unplug();
  await expect(call(api.getSession, {})).rejects.toBeInstanceOf(UnreachableError);
  expect(isOnline()).toBe(false);
});

test('a request that is given up by the page says nothing about the connection', async () => {
  const stop = new AbortController();
  stop.abort();
  vi.stubGlobal('fetch', () => Promise.reject(new DOMException('stopped', 'AbortError')));
  await expect(call(api.getSession, { signal: stop.signal })).rejects.not.toBeInstanceOf(UnreachableError);
  expect(isOnline()).toBe(true);
});

test('a session that ended is told once', async () => {
  const changes: string[] = [];
  const stop = onSessionChange((change) => changes.push(change));
  server.refuse(api.getWorklist, 'notSignedIn');
  await call(api.getWorklist, {}).catch(() => undefined);
  await call(api.getWorklist, {}).catch(() => undefined);
  reportSessionRegained();
  stop();
  expect(changes).toEqual(['lost', 'regained']);
});

test('what has not changed is not sent again', async () => {
  server.answer(api.getContact, ({ headers }) =>
    headers.get('if-none-match') === '"3"'
      ? new Response(null, { status: 304 })
      : json(aContact(), { etag: '"3"' }),
  );
  const first = await call(api.getContact, { params: { id: 'contact-304' } });
  const second = await call(api.getContact, { params: { id: 'contact-304' } });
  expect(second).toBe(first);
  expect(server.askedOf(api.getContact)).toHaveLength(2);
});

test('a change names the version it was made on', async () => {
  server.answer(api.correctContact, aContact());
  await call(api.correctContact, {
    params: { id: 'contact-1' },
    body: { reason: 'Verkeerd gehoord' },
    version: 3,
  });
  expect(server.askedOf(api.correctContact)[0]?.headers.get('if-match')).toBe('"3"');
});
