import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dialects, type OpenTestDatabase, openTestDatabase } from '../testing/test-database.ts';
import { anchorAudit } from './anchor-audit.ts';
import { appendAudit } from './append-audit.ts';
import { forgetOldAudit } from './forget-old-audit.ts';
import { verifyAudit } from './verify-audit.ts';

const oldest = '2020-01-01T00:00:00.000Z';

describe.each(dialects)('on %s', (dialect) => {
  let database: OpenTestDatabase;
  beforeEach(async () => {
    database = await openTestDatabase(dialect);
    await write('2015-03-01T10:00:00.000Z', 3);
    await anchor('2015-03-01T10:30:00.000Z');
    await write('2015-03-01T11:00:00.000Z', 1);
    await write('2026-09-01T10:00:00.000Z', 2);
    await anchor('2026-09-01T10:30:00.000Z');
  });
  afterEach(() => database.close());

  async function write(at: string, rows: number): Promise<void> {
    for (let row = 0; row < rows; row += 1) {
      await database.unitOfWork.run('change', (tx) =>
        appendAudit(tx, { at, actor: undefined, kind: 'job', what: 'test', records: [], result: 'ok' }),
      );
    }
  }
  const anchor = (at: `${number}-${number}-${number}T${string}Z`) =>
    database.unitOfWork.run('change', (tx) => anchorAudit(tx, at));
  const forget = () => database.unitOfWork.run('change', (tx) => forgetOldAudit(tx, oldest));
  const defects = async (from?: string) =>
    (await verifyAudit(database.read, from)).defects.map(({ kind }) => kind);
  const rows = () =>
    database.read.selectFrom('audit_row').select(['sequence', 'chain']).orderBy('id').execute();

  test('rows that were kept long enough go, and the rest still proves that nothing else did', async () => {
    const before = (await rows()).length;
    const deleted = await forget();
    expect(deleted).toBeGreaterThan(0);
    expect(await rows()).toHaveLength(before - deleted);
    expect(await defects(oldest)).toEqual([]);
    expect(await forget()).toBe(0);
  });

  test('the same cut is found where nothing may have been cut yet', async () => {
    await forget();
    expect(await defects()).not.toEqual([]);
  });

  test('the database refuses to delete a younger row', async () => {
    const young = database.unitOfWork.run('change', (tx) =>
      tx.deleteFrom('audit_row').where('at', '>', oldest).execute(),
    );
    await expect(young).rejects.toThrow(/append-only/);
    await expect(
      database.unitOfWork.run('change', (tx) => tx.updateTable('audit_row').set({ result: 'no' }).execute()),
    ).rejects.toThrow(/append-only/);
    expect(await defects(oldest)).toEqual([]);
  });

  test('a cut at another place than an anchored head is found', async () => {
    const [first] = await rows();
    await database.unitOfWork.run('change', (tx) =>
      tx
        .deleteFrom('audit_row')
        .where('chain', '=', first?.chain ?? '')
        .where('sequence', '=', first?.sequence ?? 0)
        .execute(),
    );
    expect(await defects(oldest)).toContain('rowMissing');
  });
});
