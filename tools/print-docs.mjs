// Prints the pages of docs/ that come from the code; a test fails when one is stale.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { printedDocs } from '../tests/architecture/printed-docs.ts';
import { inRepository } from './places.mjs';

for (const [path, text] of printedDocs()) {
  mkdirSync(dirname(inRepository(path)), { recursive: true });
  writeFileSync(inRepository(path), text);
  process.stdout.write(`${path}\n`);
}
