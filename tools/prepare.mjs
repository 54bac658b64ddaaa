import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BootFailure } from './boot-failure.mjs';
import { fingerprintOf, isStamped } from './fingerprint.mjs';
import { oneAtATime } from './first-come.mjs';
import { inRepository, toolsFolder } from './places.mjs';
import { runQuietly } from './run-command.mjs';
import {
  environmentWithTools,
  fetchTools,
  isNodeNewEnough,
  keepLog,
  missingTools,
  nodeProgram,
  pnpmArguments,
  pnpmVersion,
  requiredNode,
  toolEnvironment,
} from './toolchain.mjs';
import { isWebAppBuilt } from './web-build.mjs';

const packagesStamp = inRepository('node_modules', '.steunpunt-packages');

/** Whoever runs plain pnpm has Node, pnpm and the packages in hand already. */
const calledByPnpm = process.env.npm_config_user_agent?.startsWith('pnpm/') ?? false;

/**
 * Makes the workspace ready to run: tools, packages and, when asked for, the built web app. Does only what is
 * not done yet; processes that start together wait for each other.
 */
export async function prepareWorkspace({ webApp }) {
  if (calledByPnpm && !isNodeNewEnough()) {
    throw new BootFailure(
      `Node ${requiredNode} of nieuwer is nodig; dit is ${process.versions.node}. Gebruik npm.`,
    );
  }
  if (calledByPnpm && !existsSync(inRepository('node_modules'))) {
    throw new BootFailure('De pakketten staan er nog niet. Draai eerst "pnpm install".');
  }
  if (stepsToTake(webApp).length > 0) {
    await oneAtATime(
      toolsFolder,
      async () => {
        for (const step of stepsToTake(webApp)) await step();
      },
      () => say('Een andere start bereidt alles al voor; even wachten …'),
    );
  }
  return programAndEnvironment();
}

function programAndEnvironment() {
  return calledByPnpm
    ? { node: process.execPath, env: process.env }
    : { node: nodeProgram(), env: environmentWithTools() };
}

function stepsToTake(webApp) {
  const steps = [];
  if (!calledByPnpm && missingTools().length > 0) steps.push(getTools);
  if (!calledByPnpm && !isStamped(packagesStamp, packagesFingerprint())) steps.push(installPackages);
  if (webApp && !isWebAppBuilt()) steps.push(buildWebApp);
  return steps;
}

async function getTools() {
  say(`Eerste keer: Node ${requiredNode} en pnpm ophalen …`);
  await fetchTools();
}

async function installPackages() {
  say('Pakketten installeren …');
  rmSync(packagesStamp, { force: true });
  const fingerprint = packagesFingerprint();
  const args = ['install', '--frozen-lockfile', '--prod=false', '--reporter=append-only'];
  const result = await runQuietly(nodeProgram(), pnpmArguments(args), { env: toolEnvironment() });
  if (!result.ok) throw new BootFailure(packagesFailure(result.output));
  writeFileSync(packagesStamp, fingerprint);
}

function packagesFailure(output) {
  const log = keepLog(output);
  if (output.includes('ERR_PNPM_OUTDATED_LOCKFILE')) {
    return `pnpm-lock.yaml past niet bij de package.json-bestanden. Draai "pnpm install" en leg het lockbestand vast. Meer in ${log}.`;
  }
  return `De pakketten konden niet worden geïnstalleerd. Controleer de internetverbinding en de schijfruimte en start opnieuw. Meer in ${log}.`;
}

async function buildWebApp() {
  say('Schermen bouwen …');
  const { node, env } = programAndEnvironment();
  const result = await runQuietly(node, [inRepository('tools', 'build-web.mjs')], { env });
  if (!result.ok) {
    throw new BootFailure(
      `De schermen konden niet worden gebouwd. De melding staat in ${keepLog(result.output)}.`,
    );
  }
}

function packagesFingerprint() {
  const manifests = ['apps', 'packages'].flatMap((folder) =>
    readdirSync(inRepository(folder)).map((name) => join(folder, name, 'package.json')),
  );
  const files = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'tests/package.json', ...manifests];
  return fingerprintOf(files, `${process.platform} ${process.arch} pnpm ${pnpmVersion}`);
}

function say(line) {
  process.stderr.write(`${line}\n`);
}
