import { largestBody } from '@steunpunt/contract/headers';
import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TestClient } from '../testing/test-client.ts';
import { createTestApp, type TestApp } from '../testing/test-deps.ts';
import { addRecord, getRecord, mountTestRecords } from '../testing/test-records.ts';
import { notFound } from './answer.ts';
import { mount } from './mount.ts';
import { readBody } from './read-body.ts';

describe('the door', () => {
  let world: TestApp;
  let desk: TestClient;

  beforeEach(async () => {
    world = await createTestApp({ mounts: mountTestRecords });
    desk = await world.signInAs();
  });
  afterEach(() => world.close());

  const post = (headers: Record<string, string | null>, body: unknown = { name: 'Anna' }) =>
    desk.send('POST', '/test-records', { body, headers });

  test.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['no origin (null)', { origin: 'null' }],
    ['the same site but not the same origin', { 'sec-fetch-site': 'same-site' }],
    ['a cross-site request', { 'sec-fetch-site': 'cross-site', origin: null }],
    ['neither Origin nor Sec-Fetch-Site', { origin: null, 'sec-fetch-site': null }],
    ['without the header a foreign page cannot send', { 'x-steunpunt': null }],
  ])('%s is 403', async (_, headers) => {
    const answered = await post(headers);
    expect([answered.status, answered.body]).toMatchObject([403, { code: 'wrongOrigin' }]);
  });

  test.each([
    ['Origin alone', { 'sec-fetch-site': null }],
    ['Sec-Fetch-Site alone', { origin: null }],
  ])('%s is enough', async (_, headers) => {
    expect((await post(headers)).status).toBe(201);
  });

  test.each([null, '0', '999'])('contract version %s is refused', async (version) => {
    const answered = await post({ 'x-contract-version': version });
    expect([answered.status, answered.body]).toMatchObject([400, { code: 'wrongContractVersion' }]);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=latin1', null])(
    'a body of type %s is 415',
    async (type) => {
      const answered = await post({ 'content-type': type });
      expect([answered.status, answered.body]).toMatchObject([415, { code: 'wrongMediaType' }]);
    },
  );

  test('a body above the limit is 413, whether its length is told or not', async () => {
    const big = JSON.stringify({ name: 'x'.repeat(largestBody) });
    expect((await post({}, big)).status).toBe(413);
    expect((await post({ 'content-length': String(big.length) }, big)).status).toBe(413);
  });

  test('a body nested deeper than anything we ask for is refused at once, however deep', async () => {
    for (const depth of [40, 100_000]) {
      const deep = `{"place":${'['.repeat(depth)}${']'.repeat(depth)}}`;
      const { status, body } = await desk.send('POST', '/test-records', { body: deep });
      expect([status, body]).toMatchObject([400, { errors: [{ path: '', code: 'invalid' }] }]);
    }
  });

  test('a body full of mistakes gets a hundred of them back at most', async () => {
    const body = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`field${index}`, 1]));
    const answer = await desk.send('POST', '/test-records', { body });
    expect([answer.status, (answer.body as { errors: unknown[] }).errors.length]).toEqual([400, 100]);
  });

  test('a packed body is not unpacked', async () => {
    expect((await post({ 'content-encoding': 'gzip' }, '{}')).status).toBe(415);
  });

  test('a client that goes away in the middle of a body is no failure of ours', async () => {
    const broken = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('{"name":'));
        controller.error(new Error('aborted'));
      },
    });
    const request = new Request('http://localhost', {
      method: 'POST',
      body: broken,
      duplex: 'half',
    } as RequestInit);
    expect(await readBody(request)).toEqual({ ok: false, problem: 'invalidInput' });
  });

  test('names every wrong field of path, query and body at once', async () => {
    const { status, body } = await desk.send('POST', '/test-records?extra=1', {
      body: { age: 'oud', place: { postcode: '12', street: 'x' }, bsn: '1' },
    });
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'invalidInput' });
    expect((body as { errors: unknown[] }).errors).toEqual(
      expect.arrayContaining([
        { path: 'extra', code: 'unknownField' },
        { path: 'name', code: 'required' },
        { path: 'age', code: 'wrongType' },
        { path: 'place.postcode', code: 'wrongFormat' },
        { path: 'place.street', code: 'unknownField' },
        { path: 'bsn', code: 'unknownField' },
      ]),
    );
    const inPath = await desk.send('GET', '/test-records/R!?part=none');
    expect(inPath.body).toMatchObject({
      errors: [
        { path: 'id', code: 'wrongFormat' },
        { path: 'part', code: 'unknownValue' },
      ],
    });
  });

  test.each([
    ['{', 'notJson'],
    ['{"name":"a\\u0000b"}', 'unreadableText'],
    ['{"name":"a\\ud800b"}', 'unreadableText'],
    ['{"__proto__":{"name":"x"},"name":"Anna"}', 'unknownField'],
    ['[]', 'wrongType'],
    ['null', 'wrongType'],
  ])('refuses the body %s', async (body, code) => {
    const answered = await desk.send('POST', '/test-records', { body });
    expect(answered.status).toBe(400);
    expect(answered.body).toMatchObject({
      errors: expect.arrayContaining([expect.objectContaining({ code })]),
    });
  });

  test('an endpoint that takes a key cannot be mounted without saying what a repeat gets', () => {
    const handle = async () => notFound();
    expect(() => mount(new Hono(), addRecord, { handle }, world.deps)).toThrow(/again/);
  });

  test('a public endpoint cannot be mounted as one with an actor', () => {
    const open = { ...getRecord, permission: { public: 'test' } };
    expect(() => mount(new Hono(), open, { handle: async () => notFound() }, world.deps)).toThrow(/public/);
  });
});
