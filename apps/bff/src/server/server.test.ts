import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CommandWorld } from '../cli/command.ts';
import { runCommandLine } from '../cli/command-line.ts';
import { openDatabase } from '../db/database.ts';
import { createTestDatabase } from '../db/testing/test-database.ts';

let folder: string;
let stop: AbortController;
let printed: string[];
let complained: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'steunpunt-server-'));
  stop = new AbortController();
  printed = [];
  complained = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(words: string, env: Record<string, string> = {}) {
  const started = Promise.withResolvers<void>();
  const world: CommandWorld = {
    env,
    folder,
    print: (line) => {
      printed.push(line);
      if (line.startsWith('Stoppen')) started.resolve();
    },
    complain: (line) => complained.push(line),
    stop: stop.signal,
  };
  return { exit: runCommandLine(words === '' ? [] : words.split(' '), world), started: started.promise };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}

describe('start', () => {
  test('answers on localhost until it is stopped, also while requests are still coming', async () => {
    const port = await freePort();
    const { exit, started } = run('', { PORT: String(port) });
    await started;
    expect(printed[0]).toContain(`http://localhost:${port}`);
    for (const host of ['localhost', '127.0.0.1']) {
      expect((await fetch(`http://${host}:${port}/readyz`)).status).toBe(200);
    }
    stop.abort();
    expect(await exit).toBe(0);
    await expect(fetch(`http://localhost:${port}/readyz`)).rejects.toThrow();
  });

  test('on PostgreSQL it is the same program', async () => {
    const database = await createTestDatabase('server');
    const port = await freePort();
    const { exit, started } = run('start', { PORT: String(port), DATABASE_URL: database.url });
    await started;
    expect((await fetch(`http://localhost:${port}/readyz`)).status).toBe(200);
    stop.abort();
    expect(await exit).toBe(0);
    await database.drop();
  });

  test('a body that is too large is refused over a real connection, and the server goes on', async () => {
    const port = await freePort();
    const { exit, started } = run('start', { PORT: String(port) });
    await started;
    const origin = `http://localhost:${port}`;
    const headers = {
      origin,
      'content-type': 'application/json',
      'x-steunpunt': '1',
      'x-contract-version': '1',
    };
    const body = JSON.stringify({ email: 'x'.repeat(300 * 1024), password: 'x' });
    const big = await fetch(`${origin}/api/v1/session`, { method: 'POST', headers, body });
    expect([big.status, await big.json()]).toMatchObject([413, { code: 'tooLarge' }]);
    const stream = new Blob([body]).stream();
    const chunked = await fetch(`${origin}/api/v1/session`, {
      method: 'POST',
      headers,
      body: stream,
      duplex: 'half',
    } as RequestInit);
    expect(chunked.status).toBe(413);
    const small = await fetch(`${origin}/api/v1/session`, { method: 'POST', headers, body: '{}' });
    expect([small.status, await small.json()]).toMatchObject([400, { code: 'invalidInput' }]);
    stop.abort();
    expect(await exit).toBe(0);
  });

  test('a port that is taken gets one line that says what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    expect(await run('start', { PORT: String(port) }).exit).toBe(1);
    expect(complained).toEqual([expect.stringContaining(`Poort ${port} is al in gebruik.`)]);
    other.close();
  });

  test('a second server on the same data is refused with one line, before it changes anything', async () => {
    const first = run('start', { PORT: String(await freePort()), DEMO_PASSWORD: 'een lang wachtwoord' });
    await first.started;
    const passwords = async () => {
      const database = await openDatabase({ file: join(folder, 'data', 'steunpunt.sqlite') }, () => {});
      const rows = await database.read.selectFrom('credential').select('password').execute();
      await database.close();
      return rows;
    };
    const before = await passwords();
    expect(await run('start', { PORT: String(await freePort()) }).exit).toBe(1);
    expect(complained).toEqual([expect.stringContaining('Er werkt al een server')]);
    expect(await passwords()).toEqual(before);
    expect(await run('audit verify').exit).toBe(0);
    stop.abort();
    expect(await first.exit).toBe(0);
  });

  test('a demo that is started again is the same demo, with the password of this start', async () => {
    const signIn = async (port: number, password: string) => {
      const origin = `http://localhost:${port}`;
      const headers = {
        origin,
        'content-type': 'application/json',
        'x-steunpunt': '1',
        'x-contract-version': '1',
      };
      const body = JSON.stringify({ email: 'sandra.vermeulen@voorbeeld.nl', password });
      return (await fetch(`${origin}/api/v1/session`, { method: 'POST', headers, body })).status;
    };
    const passwords: string[] = [];
    for (const env of [{}, {}, { DEMO_PASSWORD: 'een lang wachtwoord' }]) {
      printed = [];
      stop = new AbortController();
      const port = await freePort();
      const { exit, started } = run('start', { PORT: String(port), ...env });
      await started;
      const password = printed.find((line) => line.startsWith('Wachtwoord'))?.split(': ')[1] ?? '';
      expect(await signIn(port, password)).toBe(200);
      for (const earlier of passwords) expect(await signIn(port, earlier)).toBe(401);
      passwords.push(password);
      stop.abort();
      expect(await exit).toBe(0);
    }
    expect(passwords[2]).toBe('een lang wachtwoord');
    expect(new Set(passwords).size).toBe(3);
  });

  test('a folder that cannot be written gets one line that says what to do', async () => {
    writeFileSync(join(folder, 'data'), 'a file, not a folder');
    expect(await run('start').exit).toBe(1);
    expect(complained).toEqual([expect.stringContaining('DATA_DIR')]);
  });

  test('a file that is no database is refused and left alone', async () => {
    const first = run('audit verify');
    await first.exit;
    writeFileSync(join(folder, 'data', 'steunpunt.sqlite'), 'x'.repeat(10_000));
    complained = [];
    expect(await run('start').exit).toBe(1);
    expect(complained).toEqual([expect.stringContaining('geen leesbare database')]);
  });

  test('a database of a newer version is refused with one line', async () => {
    await run('audit verify').exit;
    const database = await openDatabase({ file: join(folder, 'data', 'steunpunt.sqlite') }, () => {});
    const later = { name: '999-later', applied_at: 'later' };
    await database.unitOfWork.run('change', (tx) =>
      tx.insertInto('schema_migration').values(later).execute(),
    );
    await database.close();
    expect(await run('start').exit).toBe(1);
    expect(complained).toEqual([expect.stringContaining('nieuwere versie')]);
  });

  test('a PostgreSQL that is not there gets one line that says what to do', async () => {
    const port = await freePort();
    expect(await run('start', { DATABASE_URL: `postgres://nobody@127.0.0.1:${port}/none` }).exit).toBe(1);
    expect(complained).toEqual([expect.stringContaining('DATABASE_URL')]);
  });

  test('live does not start without its keys', async () => {
    const env = { PUBLIC_URL: 'https://steunpunt.voorbeeld.nl', SECRET_FILE: join(folder, 'keys.json') };
    expect(await run('start', env).exit).toBe(1);
    expect(complained).toEqual([expect.stringContaining('secret make')]);
    expect(await run('secret make', env).exit).toBe(0);
    expect(await run('secret make', env).exit).toBe(1);
  });
});

describe('the command line', () => {
  test('explains itself in Dutch', async () => {
    expect(await run('--help').exit).toBe(0);
    expect(printed.join('\n')).toMatch(/Opdrachten:[\s\S]*audit verify[\s\S]*DATA_DIR/);
  });

  test.each(['strat', 'audit', 'start now'])('does not guess what "%s" means', async (words) => {
    expect(await run(words).exit).toBe(2);
    expect(complained[0]).toContain(words);
  });

  test('says what is wrong with the settings and runs nothing', async () => {
    expect(await run('start', { PORT: 'x' }).exit).toBe(2);
    expect(complained).toHaveLength(1);
  });

  test('checks an untouched audit log', async () => {
    expect(await run('audit verify').exit).toBe(0);
    expect(printed.at(-1)).toBe('Het auditlog is ongeschonden.');
  });
});
