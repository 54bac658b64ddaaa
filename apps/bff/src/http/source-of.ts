import { BlockList, isIP } from 'node:net';
import type { Context } from 'hono';
import type { Mode } from '../config/settings.ts';

const ownNetwork = new BlockList();
ownNetwork.addSubnet('127.0.0.0', 8);
ownNetwork.addSubnet('10.0.0.0', 8);
ownNetwork.addSubnet('172.16.0.0', 12);
ownNetwork.addSubnet('192.168.0.0', 16);
ownNetwork.addSubnet('::1', 128, 'ipv6');
ownNetwork.addSubnet('fc00::', 7, 'ipv6');

/**
 * The address a request came from. Live stands behind a proxy, whose word is taken when it speaks from the own
 * network: the last address in X-Forwarded-For is the one the proxy saw.
 */
export function sourceOf(context: Context, mode: Mode): string {
  const peer = peerOf(context);
  const forwarded = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  return mode === 'live' && isOwnNetwork(peer) && isIP(forwarded) !== 0 ? forwarded : peer;
}

function peerOf(context: Context): string {
  const bindings = context.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined;
  return bindings?.incoming?.socket?.remoteAddress?.replace(/^::ffff:/, '') ?? 'unknown';
}

function isOwnNetwork(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && ownNetwork.check(address, family === 4 ? 'ipv4' : 'ipv6');
}
