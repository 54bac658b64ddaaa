import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../testing/test-deps.ts';
import { listen } from './listen.ts';

let world: TestApp;
let port: number;

beforeEach(async () => {
  world = await createTestApp();
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  port = (probe.address() as { port: number }).port;
  probe.close();
});
afterEach(() => world.close());

/** The app believes to be at port 3000; only the Host header tells where a request came in. */
const request = (cookie: string) =>
  `GET /api/v1/live HTTP/1.1\r\nHost: localhost:3000\r\nCookie: ${cookie}\r\n\r\n`;

test('it stops while streams and idle connections are open, and the browser sees the stream end', async () => {
  const desk = await world.signInAs();
  const listener = await listen(world.app, port, ['127.0.0.1', '::1']);
  const idle = connect(port, '127.0.0.1');
  const streams = Array.from({ length: 5 }, () => connect(port, '127.0.0.1'));
  const ends = [idle, ...streams].map((socket) => once(socket, 'close'));
  for (const socket of streams) socket.write(request(desk.cookie));
  await Promise.all(streams.map((socket) => once(socket, 'data')));
  expect(world.deps.live.openStreams).toBe(5);
  world.deps.live.close();
  await listener.stop();
  await Promise.all(ends);
  expect(world.deps.live.openStreams).toBe(0);
});

test('a browser that is cut off is forgotten', async () => {
  const desk = await world.signInAs();
  const listener = await listen(world.app, port, ['127.0.0.1']);
  const socket = connect(port, '127.0.0.1');
  socket.write(request(desk.cookie));
  await once(socket, 'data');
  expect(world.deps.live.openStreams).toBe(1);
  socket.destroy();
  await expect.poll(() => world.deps.live.openStreams, { timeout: 10_000 }).toBe(0);
  world.deps.live.close();
  await listener.stop();
});

/** What comes back for these bytes, until the server hangs up. */
async function answerTo(text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let heard = '';
  socket.on('data', (part: Buffer) => {
    heard += part.toString('latin1');
  });
  socket.on('error', () => {});
  socket.write(text.replaceAll('\n', '\r\n'), 'latin1');
  await once(socket, 'close');
  return heard;
}

test('a request whose end can be read in two ways is refused, and what comes after it is not heard as another', async () => {
  const listener = await listen(world.app, port, ['127.0.0.1']);
  const begin = 'POST /api/v1/session HTTP/1.1\nHost: localhost:3000\n';
  const smuggled = 'GET /healthz HTTP/1.1\nHost: localhost:3000\n\n';
  const doubtful = [
    `${begin}Content-Length: 5\nTransfer-Encoding: chunked\n\n0\n\n${smuggled}`,
    `${begin}Content-Length: 0\nContent-Length: ${smuggled.length}\n\n${smuggled}`,
    `${begin}Transfer-Encoding: chunked, identity\n\n0\n\n${smuggled}`,
    `${begin}Transfer-Encoding : chunked\n\n0\n\n${smuggled}`,
    `${begin}Content-Length: +0\n\n${smuggled}`,
    `${begin}X: a\rTransfer-Encoding: chunked\n\n0\n\n${smuggled}`,
  ];
  for (const text of doubtful) {
    const heard = await answerTo(text);
    expect([text, heard.match(/HTTP\/1\.1 \d+/g)]).toEqual([text, ['HTTP/1.1 400']]);
  }
  await listener.stop();
});

test('TRACE tells nobody what the browser sent', async () => {
  const listener = await listen(world.app, port, ['127.0.0.1']);
  for (const path of ['/', '/api/v1/session', '/healthz']) {
    const cookie = 'Cookie: geheim=1';
    const heard = await answerTo(
      `TRACE ${path} HTTP/1.1\nHost: localhost:3000\n${cookie}\nConnection: close\n\n`,
    );
    expect([path, heard]).toEqual([path, expect.stringMatching(/^HTTP\/1\.1 (4|5)\d\d /)]);
    expect(heard).not.toContain('geheim');
  }
  await listener.stop();
});

test('an address that is not of this machine is passed over when another one works', async () => {
  const listener = await listen(world.app, port, ['192.0.2.1', '127.0.0.1']);
  await listener.stop();
  await expect(listen(world.app, port, ['192.0.2.1'])).rejects.toThrow(/address of this machine/);
});
