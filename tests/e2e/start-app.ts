import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@steunpunt/bff/testing/free-port';

export type RunningApp = {
  baseURL: string;
  port: number;
  dataFolder: string;
  /** The password of every demo account. */
  password: string;
  /** Everything the app has printed so far. */
  log: () => string;
  /** Ends the app as Ctrl+C does and removes its data folder unless it was given. Answers the exit code. */
  stop: () => Promise<number | null>;
  /** Ends the app as a power cut does; the data folder stays until the worker ends, for another start on it. */
  kill: () => Promise<void>;
  /** Lets the app stand still with its connections open, until it is thawed. */
  freeze: () => void;
  thaw: () => void;
  /** Lets the app live at this moment (ISO, UTC) from now on. Only for an app that was started with `at`. */
  moveTo: (moment: string) => Promise<void>;
};

export type StartOptions = {
  port?: number;
  dataFolder?: string;
  env?: Record<string, string>;
  /** The moment at which the app starts to live, ISO in UTC, instead of the real one. */
  at?: string | undefined;
};

const main = fileURLToPath(new URL('../../apps/bff/src/main.ts', import.meta.url));
const movingClock = new URL('moving-clock.ts', import.meta.url).href;
const password = 'demo-wachtwoord-in-de-browserproef';
const patience = 60_000;

/** Starts the built app as `npm start` does, on a free port with an empty data folder, and waits until it is ready. */
export async function startApp(options: StartOptions = {}): Promise<RunningApp> {
  const port = options.port ?? (await freePort());
  // The app keeps its secrets beside its data, so both stand in a folder of their own.
  const ownFolder =
    options.dataFolder === undefined ? mkdtempSync(join(tmpdir(), 'steunpunt-e2e-')) : undefined;
  const dataFolder = options.dataFolder ?? join(ownFolder ?? '', 'data');
  const baseURL = `http://localhost:${port}`;
  const settings = { PORT: String(port), DATA_DIR: dataFolder, DEMO_PASSWORD: password, ...options.env };
  const moving = options.at === undefined ? null : { APP_NOW: options.at };
  const app = spawn(process.execPath, [...(moving ? ['--import', movingClock] : []), main, 'start'], {
    env: { ...process.env, ...settings, ...moving },
    stdio: ['ignore', 'pipe', 'pipe', ...(moving ? ['ipc' as const] : [])],
  });
  let printed = '';
  const keep = (chunk: Buffer) => {
    printed += chunk.toString('utf8');
  };
  app.stdout?.on('data', keep);
  app.stderr?.on('data', keep);
  const ended = new Promise<number | null>((resolve) => app.once('close', resolve));
  const end = (signal: 'SIGINT' | 'SIGKILL') => {
    app.kill(signal);
    return ended;
  };
  const removeData = () => {
    if (ownFolder !== undefined) rmSync(ownFolder, { recursive: true, force: true });
  };
  // A worker that is ended in the middle of a test leaves neither app nor data behind.
  const tidyUp = () => {
    app.kill('SIGKILL');
    removeData();
  };
  process.once('exit', tidyUp);

  try {
    await untilReady(`${baseURL}/readyz`, ended);
  } catch (error) {
    await end('SIGKILL');
    process.off('exit', tidyUp);
    removeData();
    throw new Error(`The app did not become ready at ${baseURL}. It printed:\n${printed}`, { cause: error });
  }
  return {
    baseURL,
    port,
    dataFolder,
    password,
    log: () => printed,
    stop: async () => {
      const code = await end('SIGINT');
      process.off('exit', tidyUp);
      removeData();
      return code;
    },
    kill: async () => {
      await end('SIGKILL');
    },
    freeze: () => app.kill('SIGSTOP'),
    thaw: () => app.kill('SIGCONT'),
    moveTo: async (moment) => {
      const moved = once(app, 'message');
      app.send(moment);
      await moved;
    },
  };
}

async function untilReady(address: string, ended: Promise<unknown>): Promise<void> {
  let gone = false;
  void ended.then(() => {
    gone = true;
  });
  const limit = AbortSignal.timeout(patience);
  while (!(await isReady(address))) {
    if (gone) throw new Error('the app ended');
    limit.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function isReady(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}
