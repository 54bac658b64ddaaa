import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { endSession } from '../auth/end-sessions.ts';
import type { TestClient } from '../testing/test-client.ts';
import { testOrigin } from '../testing/test-client.ts';
import { dialects } from '../testing/test-database.ts';
import { createTestApp, type TestApp } from '../testing/test-deps.ts';
import type { Audience } from './live-signal.ts';
import { forgetOldOutbox, outboxBounds } from './outbox.ts';
import { publish } from './publish.ts';

type Event = { readonly id: string | undefined; readonly event: string; readonly data: unknown };

/** Reads a stream event by event, leaving out the comments. */
function eventsOf(response: Response) {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) throw new Error('no stream');
  let text = '';
  const next = async (): Promise<Event | 'end'> => {
    for (;;) {
      const end = text.indexOf('\n\n');
      if (end >= 0) {
        const block = text.slice(0, end);
        text = text.slice(end + 2);
        const event = parse(block);
        if (event !== undefined) return event;
        continue;
      }
      const { done, value } = await reader.read();
      if (done) return 'end';
      text += value;
    }
  };
  return { next, cancel: () => reader.cancel() };
}

function parse(block: string): Event | undefined {
  const field = (name: string) =>
    block
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2);
  const data = field('data');
  return data === undefined
    ? undefined
    : { id: field('id'), event: field('event') ?? 'message', data: JSON.parse(data) };
}

describe.each(dialects)('the live stream on %s', (dialect) => {
  let world: TestApp;
  let desk: TestClient;

  beforeEach(async () => {
    world = await createTestApp({ dialect });
    desk = await world.signInAs({ role: 'desk', deskId: 'd1' });
  });
  afterEach(() => world.close());

  const open = async (client: TestClient, path = '/live', headers: Record<string, string> = {}) =>
    world.app.request(`${testOrigin}/api/v1${path}`, { headers: { cookie: client.cookie, ...headers } });

  async function listen(client: TestClient, path = '/live', headers: Record<string, string> = {}) {
    const events = eventsOf(await open(client, path, headers));
    return events;
  }

  const change = (id: string, audience: Audience = 'everybody') =>
    world.database.unitOfWork.run('change', (tx) =>
      publish(tx, [{ topic: 'contacts', id, version: 1, audience }], world.clock.now(), world.deps.live.wake),
    );

  test('tells every open screen of a committed change, with its id and version and nothing else', async () => {
    const events = await listen(desk);
    expect(await events.next()).toMatchObject({ event: 'ready' });
    await change('c1');
    const event = await events.next();
    expect(event).toEqual({
      id: '1',
      event: 'message',
      data: { sequence: 1, topic: 'contacts', id: 'c1', version: 1 },
    });
    await events.cancel();
  });

  test('says nothing of a change that was undone', async () => {
    const events = await listen(desk);
    await events.next();
    const undone = world.database.unitOfWork.run('change', async (tx) => {
      const signal = { topic: 'contacts', id: 'undone', version: 1, audience: 'everybody' } as const;
      await publish(tx, [signal], world.clock.now(), world.deps.live.wake);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow();
    await change('c1');
    expect(await events.next()).toMatchObject({ data: { id: 'c1' } });
    await events.cancel();
  });

  test('tells of a change that five thousand colleagues may see', async () => {
    const signals = Array.from({ length: 5_000 }, (_, place) => ({
      topic: 'contacts' as const,
      id: 'c1',
      version: 1,
      audience: { person: `p${place}` },
    }));
    await world.database.unitOfWork.run('change', (tx) =>
      publish(tx, signals, world.clock.now(), world.deps.live.wake),
    );
    const { last } = await outboxBounds(world.database.read);
    expect(last).toBe(5_000);
  });

  test('tells each message only to whom it concerns', async () => {
    const lead = await world.signInAs({ role: 'lead', swv: 'PO2710' });
    const administrator = await world.signInAs({ role: 'administrator' });
    const clients = { desk, lead, administrator };
    await change('of-desk-1', { desk: 'd1' });
    await change('of-desk-2', { desk: 'd2' });
    await change('of-swv', { swv: 'PO2710', desk: 'd2' });
    await change('of-person', { person: administrator.personId });
    await change('of-role', { role: 'desk' });
    await change('of-all');
    const heard: Record<string, unknown[]> = {};
    for (const [name, client] of Object.entries(clients)) {
      const events = await listen(client, '/live?after=0');
      heard[name] = [];
      for (;;) {
        const event = await events.next();
        if (event === 'end' || event.event === 'ready') break;
        heard[name].push((event.data as { id: string }).id);
      }
      await events.cancel();
    }
    expect(heard).toEqual({
      desk: ['of-desk-1', 'of-role', 'of-all'],
      lead: ['of-swv', 'of-all'],
      administrator: ['of-person', 'of-all'],
    });
  });

  test('misses nothing over a hundred cut connections, and repeats nothing', async () => {
    const heard: number[] = [];
    let last = '0';
    let written = 0;
    for (let round = 0; round < 100; round += 1) {
      const byHeader = round % 2 === 0;
      const connected = listen(
        desk,
        byHeader ? '/live' : `/live?after=${last}`,
        byHeader ? { 'last-event-id': last } : {},
      );
      const writing = [change(`c${written}`), change(`c${written + 1}`)];
      written += 2;
      const events = await connected;
      for (let read = 0; read < 1 + (round % 3); read += 1) {
        const event = await events.next();
        if (event === 'end') break;
        last = event.id ?? last;
        if (event.event === 'message') heard.push((event.data as { sequence: number }).sequence);
      }
      await Promise.all(writing);
      await events.cancel();
    }
    const rest = await listen(desk, `/live?after=${last}`);
    for (
      let event = await rest.next();
      event !== 'end' && event.event !== 'ready';
      event = await rest.next()
    ) {
      heard.push((event.data as { sequence: number }).sequence);
    }
    await rest.cancel();
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
    expect(heard).toHaveLength(written);
    expect(new Set(heard).size).toBe(written);
  });

  test('resumes where a replay got ahead of what is handed out, and repeats nothing', async () => {
    await change('c1');
    const first = await listen(desk);
    await first.next();
    // Committed, but the feed was not woken yet.
    await world.database.unitOfWork.run('change', async (tx) => {
      const signal = { topic: 'contacts', id: 'c2', version: 1, audience: 'everybody' } as const;
      await publish(tx, [signal], world.clock.now(), () => {});
    });
    const ahead = await listen(desk, '/live?after=0');
    expect(await ahead.next()).toMatchObject({ id: '1' });
    expect(await ahead.next()).toMatchObject({ id: '2' });
    const resumed = await listen(desk, '/live?after=2');
    expect(await resumed.next()).toMatchObject({ event: 'ready', id: '2' });
    await change('c3');
    expect(await resumed.next()).toMatchObject({ id: '3' });
    await Promise.all([first, ahead, resumed].map((stream) => stream.cancel()));
  });

  test('tells a screen that was away too long to fetch everything anew', async () => {
    await change('c1');
    await change('c2');
    world.clock.advance(25 * 60);
    await world.database.unitOfWork.run('change', (tx) => forgetOldOutbox(tx, world.clock.now()));
    desk = await world.signInAs();
    const late = await listen(desk, '/live?after=0');
    expect(await late.next()).toMatchObject({ event: 'reset' });
    const future = await listen(desk, '/live?after=999');
    expect(await future.next()).toMatchObject({ event: 'reset' });
    await Promise.all([late.cancel(), future.cancel()]);
  });

  test('ends when its session ends, and when the server stops', async () => {
    const colleague = await world.signInAs();
    const [mine, theirs] = [await listen(desk), await listen(colleague)];
    expect(world.deps.live.openStreams).toBe(2);
    await Promise.all([mine.next(), theirs.next()]);
    await world.database.unitOfWork.run('change', (tx) => endSession(tx, world.deps.live, desk.sessionId));
    expect(await mine.next()).toBe('end');
    expect(world.deps.live.openStreams).toBe(1);
    world.deps.live.close();
    expect(await theirs.next()).toBe('end');
  });

  test('ends the oldest of a browser that opens more and more of them', async () => {
    const first = await listen(desk);
    await first.next();
    const more = await Promise.all(Array.from({ length: 8 }, () => listen(desk)));
    const colleague = await listen(await world.signInAs());
    expect(await first.next()).toBe('end');
    await colleague.next();
    expect(world.deps.live.openStreams).toBe(9);
    await Promise.all([...more, colleague].map((stream) => stream.cancel()));
  });

  test('forgets a browser that went away', async () => {
    const events = await listen(desk);
    await events.next();
    await events.cancel();
    expect(world.deps.live.openStreams).toBe(0);
  });

  test('needs a session, our own page and a readable place to resume', async () => {
    expect((await open(world.stranger)).status).toBe(401);
    expect((await open(desk, '/live', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await open(desk, '/live?after=x')).status).toBe(400);
  });
});
