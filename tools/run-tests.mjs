// `npm test`: every part, its time against its budget, and the sum of all tests as the last line.
import { mkdirSync, rmSync } from 'node:fs';
import { inRepository } from './places.mjs';
import { biome, playwright, typescript, vitest } from './programs.mjs';
import { addCounts, browserCounts, countsOfExitCode, ruleCounts } from './test-counts.mjs';
import { runPart } from './test-part.mjs';
import { printSummary } from './test-summary.mjs';

const results = inRepository('test-results');
const ruleReport = inRepository('test-results', 'vitest.json');
const browserReport = inRepository('test-results', 'playwright.json');

const lint = {
  name: 'lint and formatting',
  budget: 30,
  args: [biome, 'ci', '--error-on-warnings', '--colors=off'],
};
const types = { name: 'types', budget: 40, args: [typescript, '--noEmit', '-p', 'tsconfig.json'] };
const screens = {
  name: 'build of the screens',
  budget: 40,
  args: [inRepository('tools', 'build-web.mjs')],
};
const rules = {
  name: 'rules, handlers, both databases, components',
  budget: 210,
  args: [vitest, 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${ruleReport}`],
  aloud: true,
  count: (code) => ruleCounts(ruleReport, code),
};
const browser = {
  name: 'tasks in the browser',
  budget: 310,
  args: [playwright, 'test'],
  cwd: inRepository('tests'),
  env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
  aloud: true,
  needs: screens,
  count: (code) => browserCounts(browserReport, code),
};

/** What stands together runs at the same time: two cores are enough. */
const rounds = [[lint, screens], [types], [rules], [browser]];

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const outcomes = new Map();
for (const round of rounds) {
  const finished = await Promise.all(
    round.map(async (part) => {
      const obstacle = part.needs && outcomes.get(part.needs)?.code !== 0 ? part.needs.name : undefined;
      const outcome = await runPart(part, obstacle);
      const counts =
        part.count && obstacle === undefined ? part.count(outcome.code) : countsOfExitCode(outcome.code);
      return [part, { ...outcome, counts }];
    }),
  );
  for (const [part, outcome] of finished) outcomes.set(part, outcome);
}

const total = addCounts([...outcomes.values()].map((outcome) => outcome.counts));
process.exitCode = total.failed > 0 ? 1 : 0;
printSummary(outcomes, total);
