import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** What is fetched, built or kept on a machine and never committed. */
const notOurs = new Set(['node_modules', '.git', '.tools', 'dist', 'data', 'test-results', '.tanstack']);

/** Every file of the repository, by its path from the root with forward slashes. */
export function repositoryFiles(): string[] {
  return filesUnder('');
}

export function isTypeScript(path: string): boolean {
  return /\.tsx?$/.test(path) && !path.endsWith('routeTree.gen.ts');
}

export function isTest(path: string): boolean {
  return /\.(test|e2e)\.tsx?$/.test(path) || /\/testing\//.test(path);
}

export function textOf(path: string): string {
  return readFileSync(join(repository, path), 'utf8');
}

/** The modules a TypeScript text imports, re-exports or loads later. */
export function importsOf(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const found = code.matchAll(/(?:\bfrom|^\s*import|\bimport\s*\()\s*['"]([^'"]+)['"]/gm);
  return [...found].flatMap(([, name]) => (name === undefined ? [] : [name]));
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(repository, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : filesUnder(path);
    return entry.isFile() ? [path] : [];
  });
}
