// `npm run sizes`: what the browser loads, gzipped, against the budgets. Prints; asserts nothing.
import { readFileSync, rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chunkLoads } from './chunk-loads.mjs';
import { inRepository } from './places.mjs';
import { vite } from './programs.mjs';
import { runQuietly } from './run-command.mjs';

const callScreen = 'src/routes/_in/gesprek.$callId.tsx';

/** Shown in the place of every screen to whoever is not signed in. */
const signInPage = 'src/session/SignInPage.tsx';

/** In kB, gzip. */
const budgets = { firstScript: 175, firstStyle: 40, later: 90, route: 60 };

const folder = inRepository('test-results', 'sizes');
const flags = ['build', '--manifest', '--emptyOutDir', '--outDir', '../../test-results/sizes'];
const build = await runQuietly(process.execPath, [vite, ...flags], {
  cwd: inRepository('apps', 'web'),
  env: { ...process.env, NODE_ENV: 'production' },
});
if (!build.ok) {
  process.stderr.write(`${build.output}\nThe screens could not be built.\n`);
  process.exit(1);
}
const manifest = JSON.parse(readFileSync(`${folder}/.vite/manifest.json`, 'utf8'));
const loads = chunkLoads(manifest, callScreen, [signInPage]);

const rows = [
  ['call screen, first load, scripts', sizeOf(loads.first.scripts), budgets.firstScript],
  ['call screen, first load, styles', sizeOf(loads.first.styles), budgets.firstStyle],
  ['call screen, after first paint', sizeOf(loads.later.scripts), budgets.later],
  ...loads.routes.map(({ name, scripts }) => [`route ${name}, beyond that`, sizeOf(scripts), budgets.route]),
];
const width = Math.max(...rows.map(([name]) => name.length));
process.stdout.write(`${'gzip, kB'.padEnd(width)}    size  budget\n`);
for (const [name, size, budget] of rows) {
  const mark = size > budget ? '  over the budget' : '';
  process.stdout.write(
    `${name.padEnd(width)}  ${size.toFixed(1).padStart(6)}  ${String(budget).padStart(6)}${mark}\n`,
  );
}
rmSync(folder, { recursive: true, force: true });

function sizeOf(files) {
  const bytes = files.map((file) => gzipSync(readFileSync(`${folder}/${file}`), { level: 9 }).length);
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}
