import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ListProblem } from '../imports/list-problem.ts';
import { runCommandLine } from './command-line.ts';
import { explainImport } from './import-lists.ts';

let folder: string;
let lines: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'steunpunt-import-'));
  lines = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(...args: readonly string[]): Promise<number> {
  lines = [];
  return runCommandLine(args, {
    env: { DATA_DIR: join(folder, 'gegevens') },
    folder,
    print: (line) => lines.push(line),
    complain: (line) => lines.push(`! ${line}`),
    stop: new AbortController().signal,
  });
}

function writeList(name: string, ...content: readonly string[]): void {
  writeFileSync(join(folder, name), content.join('\n'));
}

test('a list is taken over, and a second time nothing changes', async () => {
  writeList(
    'lijst.csv',
    'pc4;gemeente;po_swv;vo_swv',
    '1901;Waterdam;PO9901;VO9902',
    '19x;Zand;PO9901;VO9902',
  );
  expect(await run('import', 'areas', 'lijst.csv', '--dry-run')).toBe(0);
  expect(lines[0]).toBe('Proef: er is niets opgeslagen.');
  expect(await run('import', 'areas', 'lijst.csv')).toBe(0);
  expect(lines).toEqual([
    'De lijst is verwerkt.',
    '2 regels gelezen: 1 nieuw, 0 veranderd, 0 gelijk gebleven, 1 geweigerd.',
    'Regel 3, postcode: "19x" is geen postcode van vier cijfers.',
  ]);
  expect(await run('import', 'areas', 'lijst.csv')).toBe(0);
  expect(lines[1]).toBe('2 regels gelezen: 0 nieuw, 0 veranderd, 1 gelijk gebleven, 1 geweigerd.');
});

test('schools without an swv are counted', async () => {
  writeList('scholen.csv', 'brin6,naam,postcode', '01AB00,De Beuk,1901AB');
  expect(await run('import', 'schools', '--sector', 'po', 'scholen.csv')).toBe(0);
  expect(lines[2]).toMatch(/^1 school zonder samenwerkingsverband/);
});

test('a list of which no line can be used has failed', async () => {
  writeList('lijst.csv', 'pc4;gemeente;po_swv;vo_swv', '19x;Zand;PO9901;VO9902');
  expect(await run('import', 'areas', 'lijst.csv')).toBe(1);
});

test('what stops it is one line that says what to do', async () => {
  writeList('scholen.csv', 'brin6,naam,sector', '01AB00,De Beuk,PO');
  expect(await run('import', 'areas', 'weg.csv')).toBe(1);
  expect(lines).toEqual([`! ${join(folder, 'weg.csv')} is er niet. Controleer de naam en de map.`]);
  expect(await run('import', 'areas', '.')).toBe(1);
  expect(lines).toEqual([expect.stringContaining('is een map')]);
  expect(await run('import', 'areas', 'scholen.csv')).toBe(1);
  expect(lines).toEqual([expect.stringContaining('! Dit is geen lijst met postcodes')]);
});

test.each([[[]], [['een.csv', 'twee.csv']], [['een.csv', '--force']], [['een.csv', '--sector', 'mbo']]])(
  '%j is wrong use',
  async (args) => {
    expect(await run('import', 'schools', ...args)).toBe(2);
    expect(lines).toEqual([expect.stringContaining('Noem één bestand')]);
  },
);

test('a database that is busy is said so, another failure is not hidden', () => {
  const busy = Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' });
  expect(explainImport(busy)).toBeInstanceOf(ListProblem);
  const other = new Error('our mistake');
  expect(explainImport(other)).toBe(other);
});
