import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CallView } from '@steunpunt/contract/calls';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { demoMail, demoStaff } from '../demo/demo-staff.ts';
import { freePort } from '../testing/free-port.ts';
import { type HttpClient, signInOver } from '../testing/http-client.ts';

const kills = process.env['PROOFS'] === 'full' ? 200 : 2;
const password = 'een lang wachtwoord';
const main = fileURLToPath(new URL('../main.ts', import.meta.url));

let folder: string;
let origin: string;
let port: number;
let server: ChildProcess | undefined;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'steunpunt-killed-'));
  port = await freePort();
  origin = `http://localhost:${port}`;
});
afterEach(async () => {
  if (server !== undefined) await kill(server);
  rmSync(folder, { recursive: true, force: true });
});

async function start(limits = ''): Promise<ChildProcess> {
  const env = { ...process.env, PORT: String(port), DATA_DIR: join(folder, 'data'), DEMO_PASSWORD: password };
  const child =
    limits === ''
      ? spawn(process.execPath, [main, 'start'], { env, stdio: 'ignore' })
      : spawn('bash', ['-c', `${limits}; exec "$0" "$@"`, process.execPath, main, 'start'], {
          env,
          stdio: 'ignore',
        });
  while (!(await isReady())) {
    if (child.exitCode !== null) throw new Error('the server ended before it was ready');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return child;
}

async function isReady(): Promise<boolean> {
  return fetch(`${origin}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function kill(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'close');
  child.kill(signal);
  await ended;
}

type Kept = { readonly client: HttpClient; readonly id: string; version: number; text: string; sent: string };

/** A call of each of four colleagues, to write in at the same time. */
async function beginCalls(): Promise<Kept[]> {
  const takers = demoStaff(1).filter(({ grants }) => grants.some(({ role }) => role === 'contactPerson'));
  return Promise.all(
    takers.slice(0, 4).map(async ({ name }) => {
      const client = await signInOver(origin, demoMail(name), password);
      const { body: reference } = await client.send('GET', '/reference');
      const deskId = (reference as { desks: { id: string }[] }).desks[0]?.id;
      const started = await client.send('POST', '/calls', { body: { channel: 'phone', deskId } });
      const { id, version } = started.body as CallView;
      return { client, id, version, text: '', sent: '' };
    }),
  );
}

/** Saves over and over until no answer comes; remembers what was acknowledged, and what was sent last. */
async function writeUntilGone(call: Kept, tries: { no: number }): Promise<void> {
  for (let count = 0; ; count += 1) {
    call.sent = `${count} ${'Zij belt vanuit de auto. '.repeat(40)} ${Math.trunc(performance.now())}`;
    const request = { version: call.version, body: { notepad: call.sent } };
    const saved = await call.client.send('PATCH', `/calls/${call.id}`, request).catch(() => undefined);
    if (saved === undefined) return;
    if (saved.status === 503) tries.no += 1;
    if (tries.no > 20) return;
    if (saved.status !== 200) continue;
    call.version = (saved.body as CallView).version;
    call.text = call.sent;
  }
}

/** A server that is killed before anything was saved shows nothing. */
async function untilEachIsSaved(calls: readonly Kept[], before: readonly number[]): Promise<void> {
  while (calls.some(({ version }, index) => version === before[index])) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function expectKept(call: Kept): Promise<void> {
  const { body } = await call.client.send('GET', `/calls/${call.id}`);
  const { version, notepad } = body as CallView;
  // The last one may have been saved without its answer arriving; nothing older and nothing else may stand there.
  expect([call.text, call.sent]).toContain(notepad);
  if (notepad === call.text) expect(version).toBe(call.version);
  Object.assign(call, { version, text: notepad });
}

test(`a server that is killed ${kills} times while four people type has every save it acknowledged`, async () => {
  server = await start();
  const calls = await beginCalls();
  for (let round = 0; round < kills; round += 1) {
    const before = calls.map(({ version }) => version);
    const writing = Promise.all(calls.map((call) => writeUntilGone(call, { no: 0 })));
    await untilEachIsSaved(calls, before);
    await new Promise((resolve) => setTimeout(resolve, (round * 37) % 200));
    await kill(server);
    await writing;
    server = await start();
    for (const call of calls) await expectKept(call);
  }
  expect(calls.every(({ version }) => version > kills)).toBe(true);
}, 1_800_000);

test.skipIf(process.platform === 'win32')(
  'a server whose files may not grow says no instead of yes, and has every save it acknowledged afterwards',
  async () => {
    server = await start();
    const calls = await beginCalls();
    // Stopped in good order the log is put away, so that it begins small.
    await kill(server, 'SIGTERM');
    // Writing beyond it fails as on a broken disk; the signal that goes with it is not for us.
    server = await start("trap '' XFSZ; ulimit -f 1200");
    const refusals = await Promise.all(
      calls.map(async (call) => {
        const tries = { no: 0 };
        await writeUntilGone(call, tries);
        return tries.no;
      }),
    );
    expect(refusals.every((no) => no > 0)).toBe(true);
    await kill(server);
    server = await start();
    for (const call of calls) await expectKept(call);
  },
  120_000,
);
