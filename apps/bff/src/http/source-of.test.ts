import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { Mode } from '../config/settings.ts';
import { sourceOf } from './source-of.ts';

/** A request from this machine, with what it says of where it came from. */
async function seen(mode: Mode, remoteAddress: string, forwarded?: string): Promise<string> {
  const app = new Hono().get('/', (context) => context.text(sourceOf(context, mode)));
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded, forwarded: 'for=192.0.2.9' };
  const response = await app.request('/', { headers }, { incoming: { socket: { remoteAddress } } });
  return response.text();
}

test.each([
  [
    'a browser that makes one up without a proxy is seen as it is',
    '198.51.100.7',
    '192.0.2.1',
    '198.51.100.7',
  ],
  ['behind a proxy the address that the proxy saw counts', '10.0.0.2', '192.0.2.1', '192.0.2.1'],
  ['what the browser put in front of it does not', '10.0.0.2', '203.0.113.5, 192.0.2.1', '192.0.2.1'],
  ['nor what is no address', '127.0.0.1', '203.0.113.5, <script>', '127.0.0.1'],
  ['an empty one is none', '::ffff:192.168.1.4', '', '192.168.1.4'],
  ['a proxy on IPv6 is heard on an own network only', '2001:db8::1', '192.0.2.1', '2001:db8::1'],
  ['and there it is', 'fd00::1', '2001:db8::9', '2001:db8::9'],
] as const)('in live %s', async (_, peer, forwarded, expected) => {
  expect(await seen('live', peer, forwarded)).toBe(expected);
});

test('the demo has no proxy and believes none', async () => {
  expect(await seen('demo', '127.0.0.1', '192.0.2.1')).toBe('127.0.0.1');
});
