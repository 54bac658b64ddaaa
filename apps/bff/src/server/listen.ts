import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

export type Listener = { readonly stop: () => Promise<void> };

const graceMs = 3_000;

/**
 * Answers on these addresses. An address this machine does not have (IPv6 switched off) is passed over as long
 * as another one works.
 */
export async function listen(app: Hono, port: number, addresses: readonly string[]): Promise<Listener> {
  const listeners: Listener[] = [];
  const stop = async () => void (await Promise.all(listeners.map((listener) => listener.stop())));
  try {
    for (const address of addresses) {
      const listener = await listenOn(app, port, address);
      if (listener !== undefined) listeners.push(listener);
    }
  } catch (failure) {
    await stop();
    throw failure;
  }
  if (listeners.length === 0)
    throw new Error(`None of ${addresses.join(', ')} is an address of this machine.`);
  return { stop };
}

async function listenOn(app: Hono, port: number, address: string): Promise<Listener | undefined> {
  const serverOptions = { connectionsCheckingInterval: 5_000 };
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions }) as Server;
  // A client that is slow to send its request is not waited for; how long an answer streams is not limited.
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.keepAliveTimeout = 65_000;
  const stop = stopperOf(server);
  try {
    server.listen({ port, host: address, ipv6Only: address.includes(':') && address !== '::' });
    await once(server, 'listening');
    return { stop };
  } catch (failure) {
    const code = failure instanceof Error && 'code' in failure ? failure.code : undefined;
    if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') return undefined;
    throw failure;
  }
}

/**
 * Lets requests under way finish, for a moment, and cuts connections that wait for a next one (browsers open
 * some ahead). Live streams must have been ended before.
 */
function stopperOf(server: Server): () => Promise<void> {
  const waiting = new Set<Socket>();
  let stopping = false;
  server.on('connection', (socket: Socket) => {
    waiting.add(socket);
    socket.once('close', () => waiting.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    waiting.delete(socket);
    response.once('close', () => {
      if (stopping) socket.end();
      else if (!socket.destroyed) waiting.add(socket);
    });
  });
  return async () => {
    stopping = true;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const socket of waiting) socket.destroy();
    const grace = setTimeout(() => server.closeAllConnections(), graceMs);
    await closed;
    clearTimeout(grace);
  };
}
