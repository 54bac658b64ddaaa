import { existsSync } from 'node:fs';
import { BootFailure } from './boot-failure.mjs';
import { inRepository } from './places.mjs';
import { prepareWorkspace } from './prepare.mjs';
import { runUntilItEnds } from './run-command.mjs';

/** Each word of the root package.json and the script behind it. */
const scriptOf = {
  start: 'apps/bff/src/main.ts',
  dev: 'tools/dev.mjs',
  test: 'tools/run-tests.mjs',
  check: 'tools/check.mjs',
  unit: 'tools/unit.mjs',
  e2e: 'tools/e2e.mjs',
  proofs: 'tests/proofs/run-proofs.ts',
  bench: 'tests/load/bench.ts',
  screens: 'tests/screens/take-screens.ts',
  sizes: 'tools/sizes.mjs',
  docs: 'tools/print-docs.mjs',
  sbom: 'tools/print-sbom.mjs',
};

const needsTheBuiltWebApp = new Set(['e2e', 'proofs', 'bench', 'screens']);

/** Prepares the machine, runs the script of the word and answers with its exit code. */
export async function runBootWord(word, args) {
  const script = Object.hasOwn(scriptOf, word ?? '') ? scriptOf[word] : undefined;
  if (script === undefined || !existsSync(inRepository(script))) {
    throw new BootFailure(
      `Onbekende opdracht "${word ?? ''}". Kies uit: ${Object.keys(scriptOf).join(', ')}.`,
    );
  }
  const scriptArgs = word === 'start' ? serverArguments(args) : args;
  const webApp = word === 'start' ? servesTheWebApp(scriptArgs) : needsTheBuiltWebApp.has(word);
  const { node, env } = await prepareWorkspace({ webApp });
  return runUntilItEnds(node, [inRepository(script), ...scriptArgs], { env });
}

/** `npm start` starts the server; `npm start -- import areas FILE` is another command of the same program. */
function serverArguments(args) {
  const namesCommand = args[0] !== undefined && !args[0].startsWith('-');
  return namesCommand ? args : ['start', ...args];
}

function servesTheWebApp([command, ...rest]) {
  const asksForHelp = rest.includes('--help') || rest.includes('-h');
  return (command === 'start' || command === 'demo') && !asksForHelp;
}
