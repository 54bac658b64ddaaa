import { existsSync, readFileSync } from 'node:fs';
import { asInstant } from '@steunpunt/domain/calendar/instant';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { columnClasses } from '../db/columns.ts';
import type { Tables } from '../db/tables.ts';
import { seedDemo } from '../demo/seed-demo.ts';
import { standardContent } from '../server/publish-standard-content.ts';
import { dialects, type OpenTestDatabase, openTestDatabase } from '../testing/test-database.ts';
import { countFile, erasedTables, eraseFile } from './erase-file.ts';
import { fileOfCase } from './file-parts-repository.ts';

const now = asInstant('2026-11-24T10:00:00.000Z');
const content = standardContent();

describe.each(dialects)('on %s', (dialect) => {
  let database: OpenTestDatabase;
  beforeEach(async () => {
    database = await openTestDatabase(dialect);
    await database.unitOfWork.run('change', (tx) =>
      seedDemo(tx, { now, scenario: 1, passwordHash: 'none', content }),
    );
  });
  afterEach(() => database.close());

  test('of a demo that is erased file by file no row and no word is left, and every record has its twin', async () => {
    await mailTo('kanarie.partij@voorbeeld.nl');
    const { contacts, cases } = await everything();
    const before = await textsIn(erased);
    const staying = JSON.stringify(await rowsIn(kept));
    const personal = before.filter((text) => !staying.includes(text));
    expect(personal.length).toBeGreaterThan(200);
    await database.emptyLog();
    const full = fileBytes();
    if (dialect === 'sqlite')
      expect(personal.filter((text) => full.includes(text)).length).toBeGreaterThan(200);

    for (const caseId of cases) {
      await database.unitOfWork.run('change', async (tx) => {
        const file = await fileOfCase(tx, caseId);
        const counted = await countFile(tx, file);
        expect(await eraseFile(tx, file)).toEqual(counted);
      });
    }
    const alone = (await everything()).contacts;
    await database.unitOfWork.run('change', (tx) => eraseFile(tx, { contacts: alone, cases: [] }));

    for (const table of erased) expect([table, await rowsIn([table])]).toEqual([table, { [table]: [] }]);
    const left = JSON.stringify(await rowsIn(Object.keys(columnClasses) as Name[]));
    expect(personal.filter((text) => left.includes(text))).toEqual([]);
    const twins = await database.read.selectFrom('anonymous_twin').selectAll().execute();
    expect(twins).toHaveLength(contacts.length + cases.length);

    expect(await database.emptyLog()).toBe(true);
    const bytes = fileBytes();
    expect(personal.filter((text) => bytes.includes(text))).toEqual([]);
  });

  test('what is erased leaves the rest as it was', async () => {
    const { cases } = await everything();
    const [first = '', ...others] = cases;
    const rowsOfOthers = () =>
      database.read
        .selectFrom('case_involved')
        .selectAll()
        .where('case_id', 'in', others)
        .orderBy('id')
        .execute();
    const untouched = await rowsOfOthers();
    const contactsBefore = (await everything()).contacts.length;
    const file = await fileOfCase(database.read, first);
    await database.unitOfWork.run('change', (tx) => eraseFile(tx, file));
    expect(await rowsOfOthers()).toEqual(untouched);
    expect((await everything()).contacts).toHaveLength(contactsBefore - file.contacts.length);
  });

  /** A paper of a mediation that waits to be mailed to one of its parties. */
  async function mailTo(address: string): Promise<void> {
    const mediation = await database.read.selectFrom('mediation').select('id').executeTakeFirstOrThrow();
    const mail = { id: 'mail-1', kind: 'mediationPaper', state: 'queued', at: now, tries: 0 } as const;
    const empty = { contact_id: null, party_id: null, person_id: null, title: null, body: null };
    const rest = { by_person_id: null, consent: null, next_try_at: now, sent_at: null };
    await database.unitOfWork.run('change', (tx) =>
      tx
        .insertInto('mail')
        .values({ ...mail, ...empty, ...rest, mediation_id: mediation.id, address })
        .execute(),
    );
  }

  async function everything(): Promise<{ contacts: string[]; cases: string[] }> {
    const contacts = await database.read.selectFrom('contact').select('id').execute();
    const cases = await database.read.selectFrom('case_file').select('id').orderBy('id').execute();
    return { contacts: contacts.map(({ id }) => id), cases: cases.map(({ id }) => id) };
  }

  type Name = keyof Tables;
  const erased = erasedTables.map(({ table }) => table as Name);
  const kept = (Object.keys(columnClasses) as Name[]).filter((name) => !erased.includes(name));

  async function rowsIn(tables: readonly Name[]): Promise<Record<string, unknown[]>> {
    const rows: Record<string, unknown[]> = {};
    for (const table of tables) {
      rows[table] = await database.read
        .selectFrom(table as 'contact')
        .selectAll()
        .execute();
    }
    return rows;
  }

  /** What stands in the personal columns: sentences, names of more than one word, numbers and addresses. */
  async function textsIn(tables: readonly Name[]): Promise<string[]> {
    const found = new Set<string>();
    for (const [table, rows] of Object.entries(await rowsIn(tables))) {
      const classes: Readonly<Record<string, string>> = columnClasses[table as Name];
      for (const row of rows as Record<string, unknown>[]) {
        for (const [column, value] of Object.entries(row)) {
          const isPersonal = ['F1', 'F2', 'F3', 'F4', 'F5'].includes(classes[column] ?? '');
          if (!isPersonal || typeof value !== 'string' || value.length < 8) continue;
          if (/[ +@]/.test(value) && !/^[[{]/.test(value)) found.add(value);
        }
      }
    }
    return [...found];
  }

  function fileBytes(): string {
    const { place } = database;
    if (!('file' in place)) return '';
    const files = [place.file, `${place.file}-wal`].filter((path) => existsSync(path));
    return files.map((path) => readFileSync(path, 'utf8')).join('');
  }
});
