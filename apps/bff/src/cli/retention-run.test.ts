import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import { addMonths } from '@steunpunt/domain/calendar/local-date';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson } from '../auth/add-person.ts';
import { openDatabase } from '../db/database.ts';
import { systemClock } from '../server/open-installation.ts';
import { aContactRow } from '../testing/contact-rows.ts';
import { runCommandLine } from './command-line.ts';

let folder: string;
let lines: string[];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'steunpunt-retention-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...args: readonly string[]): Promise<number> {
  lines = [];
  return runCommandLine(['retention', 'run', ...args], {
    env: { DATA_DIR: folder },
    folder,
    print: (line) => lines.push(line),
    complain: (line) => lines.push(`! ${line}`),
    stop: new AbortController().signal,
  });
}

test('on the command line nothing goes before it was reported, and the report holds ids and counts, no names', async () => {
  expect(await run('--force')).toBe(2);
  expect(await run()).toBe(1);
  expect(lines).toEqual(['! Er is geen verslag om uit te voeren. Maak het met retention run --dry-run.']);
  await addOldContact();

  expect(await run('--dry-run')).toBe(0);
  expect(lines).toContain('Gesprek met naam, zonder zaak: 1');
  expect(lines).toContain('  gesprek contact-1');
  expect(lines.join()).not.toContain('Rijn');

  expect(await run()).toBe(0);
  expect(lines).toContain('  gesprek contact-1');
  expect(await run('--dry-run')).toBe(0);
  expect(lines).toContain('Gesprek met naam, zonder zaak: 0');
});

async function addOldContact(): Promise<void> {
  const database = await openDatabase({ file: join(folder, 'steunpunt.sqlite') }, () => {});
  const now = systemClock();
  await database.unitOfWork.run('change', async (tx) => {
    const person = { name: 'Sandra', email: 'sandra@voorbeeld.nl', grants: [] };
    const registered_by = await addPerson(tx, person, now);
    await tx
      .insertInto('contact')
      .values(
        aContactRow({
          id: 'contact-1',
          registered_by,
          state: 'closed',
          caller_name: 'Ilse van Rijn',
          registered_at: `${addMonths(localDateOf(now), -13)}T10:00:00.000Z`,
        }),
      )
      .execute();
  });
  await database.close();
}
