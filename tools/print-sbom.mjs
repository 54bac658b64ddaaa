// Prints docs/sbom.cdx.json, the bill of materials (CycloneDX) of what the lock file names; a test fails when it is stale.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { inRepository } from './places.mjs';
import { pnpmArguments } from './toolchain.mjs';

const page = 'docs/sbom.cdx.json';
const asked = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-spec-version', '1.6', '--lockfile-only'];
const [ours] = pnpmArguments([]);
const [program, args] = existsSync(ours) ? [process.execPath, pnpmArguments(asked)] : ['pnpm', asked];
const { status, stdout, stderr } = spawnSync(program, args, {
  cwd: inRepository('.'),
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
if (status !== 0) {
  process.stderr.write(`${stderr}${stdout}\n`);
  process.exit(1);
}
// Without moment and number, so that it changes only when a library does.
const { serialNumber: _, ...bill } = JSON.parse(stdout);
delete bill.metadata.timestamp;
const line = (value) => `  ${JSON.stringify(value)}`;
const listed = (name) => `"${name}": [\n${bill[name].map(line).join(',\n')}\n]`;
const { components: _components, dependencies: _dependencies, ...head } = bill;
const begin = JSON.stringify(head, undefined, 2).slice(0, -2);
writeFileSync(inRepository(page), `${begin},\n${listed('components')},\n${listed('dependencies')}\n}\n`);
process.stdout.write(`${page}\n`);
