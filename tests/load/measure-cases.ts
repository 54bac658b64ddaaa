import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommandLine } from '@steunpunt/bff/cli/command-line';
import { freePort } from '@steunpunt/bff/testing/free-port';
import { startApp } from '../e2e/start-app.ts';
import type { Recording } from './bare-server.ts';
import { type CaseAsk, type Clients, caseAsks, clientsOf } from './case-asks.ts';
import { listenToStatements, statementsOf } from './record-statements.ts';

/** Median milliseconds from asking to the whole answer, at one connection. */
export type CaseTime = { readonly what: string; readonly app: number; readonly bare: number };

const longest = 1_500;
const most = 300;
const fewest = 5;
const bareServer = fileURLToPath(new URL('bare-server.ts', import.meta.url));
const password = 'demo-wachtwoord-in-de-meting';

listenToStatements();

/** What the app takes to answer, and what the same statements take on the bare driver behind Node's own server. */
export async function measureCases(dataFolder: string, grown: number): Promise<readonly CaseTime[]> {
  const { asks, recording } = await record(dataFolder, grown);
  const app = await startApp({ dataFolder, env: { DEMO_PASSWORD: password } });
  let appTimes: readonly number[];
  try {
    const clients = await clientsOf(app.baseURL, password);
    appTimes = await timesOf(asks, (ask) => askOf(clients, ask));
  } finally {
    await app.stop();
  }
  const bareTimes = await measureBare(dataFolder, asks, recording);
  return asks.map(({ what }, place) => ({ what, app: appTimes[place] ?? 0, bare: bareTimes[place] ?? 0 }));
}

/** Asks everything of an app in this process, where the driver can be listened to. */
async function record(dataFolder: string, grown: number) {
  const port = await freePort();
  const baseURL = `http://localhost:${port}`;
  const stop = new AbortController();
  const env = { PORT: String(port), DATA_DIR: dataFolder, DEMO_PASSWORD: password };
  const { promise: isReady, resolve: ready } = Promise.withResolvers<void>();
  const ended = runCommandLine(['start'], {
    env: { ...process.env, ...env },
    folder: dataFolder,
    print: () => ready(),
    complain: (line) => process.stderr.write(`${line}\n`),
    stop: stop.signal,
  });
  try {
    await Promise.race([isReady, ended.then(() => Promise.reject(new Error('The app did not start')))]);
    const clients = await clientsOf(baseURL, password);
    const asks = await caseAsks(clients, grown);
    const recording: Record<string, Recording[string]> = {};
    for (const [place, ask] of asks.entries()) {
      await askOf(clients, ask);
      let answer: unknown;
      const statements = await statementsOf(async () => {
        answer = await askOf(clients, ask);
      });
      recording[`/${place}`] = { statements, body: JSON.stringify(answer) };
    }
    return { asks, recording };
  } finally {
    stop.abort();
    await ended;
  }
}

async function measureBare(dataFolder: string, asks: readonly CaseAsk[], recording: Recording) {
  const folder = mkdtempSync(join(tmpdir(), 'steunpunt-bare-'));
  const file = join(folder, 'recording.json');
  writeFileSync(file, JSON.stringify(recording));
  const port = await freePort();
  const server = spawn(
    process.execPath,
    [bareServer, join(dataFolder, 'steunpunt.sqlite'), file, String(port)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  try {
    await once(server.stdout, 'data');
    return await timesOf(asks, async (ask) => {
      const place = asks.indexOf(ask);
      const answer = await fetch(`http://localhost:${port}/${place}`, {
        method: ask.method,
        ...(ask.method === 'POST' && { body: JSON.stringify(ask.body) }),
      });
      if (!answer.ok) throw new Error(`${ask.what} on the bare driver: ${answer.status}`);
      await answer.text();
    });
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

function askOf(clients: Clients, { who, method, path, body }: CaseAsk): Promise<unknown> {
  const client = clients[who as keyof Clients];
  return client.ask(method, path, { body });
}

async function timesOf(
  asks: readonly CaseAsk[],
  once: (ask: CaseAsk) => Promise<unknown>,
): Promise<readonly number[]> {
  const medians: number[] = [];
  for (const ask of asks) {
    for (let warm = 0; warm < fewest; warm += 1) await once(ask);
    const times: number[] = [];
    const began = performance.now();
    while (times.length < fewest || (performance.now() - began < longest && times.length < most)) {
      const asked = performance.now();
      await once(ask);
      times.push(performance.now() - asked);
    }
    medians.push(times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0);
  }
  return medians;
}
