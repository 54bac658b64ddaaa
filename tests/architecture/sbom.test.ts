import { expect, test } from 'vitest';
import { textOf } from './source-files.ts';

type Bill = {
  readonly bomFormat: string;
  readonly components: readonly {
    readonly group?: string;
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    readonly externalReferences?: readonly { readonly hashes?: readonly unknown[] }[];
  }[];
};

test('the bill of materials names the libraries of the lock file, each with version and hash, and no others', () => {
  const bill = JSON.parse(textOf('docs/sbom.cdx.json')) as Bill;
  const packages = /\npackages:\n(.*?)\nsnapshots:/s.exec(textOf('pnpm-lock.yaml'))?.[1] ?? '';
  const locked = [...packages.matchAll(/^ {2}'?([^\s'].*?)'?:$/gm)].map(([, name = '']) => name);
  expect(bill.bomFormat).toBe('CycloneDX');
  const named = bill.components.map(({ group, name, version }) =>
    [...(group ? [group] : []), `${name}@${version}`].join('/'),
  );
  expect(named.sort(), 'docs/sbom.cdx.json is older than the lock file: npm run sbom').toEqual(locked.sort());
  expect(named.length).toBeGreaterThan(300);
  const bare = bill.components.filter(
    ({ purl, externalReferences }) =>
      !purl.startsWith('pkg:npm/') || !externalReferences?.some(({ hashes }) => hashes?.length),
  );
  expect(bare.map(({ name }) => name)).toEqual([]);
});
