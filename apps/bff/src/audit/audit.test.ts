import { asInstant } from '@steunpunt/domain/calendar/instant';
import fc from 'fast-check';
import { type Selectable, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newChainEnd } from '../db/chain-end.ts';
import type { Tx } from '../db/tx.ts';
import { testNow } from '../testing/test-clock.ts';
import { dialects, type OpenTestDatabase, openTestDatabase } from '../testing/test-database.ts';
import { anchorAudit } from './anchor-audit.ts';
import { appendAudit } from './append-audit.ts';
import type { AuditEntry } from './audit-entry.ts';
import { type AuditRow, hashedColumns } from './audit-row.ts';
import type { AuditAnchorTable } from './audit-tables.ts';
import { auditRunningCall, endCallAudit, endForgottenCallAudits } from './running-call-audit.ts';
import { verifyAudit } from './verify-audit.ts';

const actor = { personId: 'p1', sessionId: 's1', role: 'desk' };
const entry: AuditEntry = {
  at: testNow,
  actor,
  kind: 'read',
  what: 'contact',
  records: [{ kind: 'contact', id: 'c1', version: 3, relation: 'owner' }],
  result: 'ok',
};

const guards = ['audit_row', 'audit_anchor'].flatMap((table) => [`${table}_no_update`, `${table}_no_delete`]);

describe.each(dialects)('the audit log on %s', (dialect) => {
  let database: OpenTestDatabase;

  beforeEach(async () => {
    database = await openTestDatabase(dialect);
  });
  afterEach(() => database.close());

  const write = (count: number) =>
    Promise.all(
      Array.from({ length: count }, () => database.unitOfWork.run('view', (tx) => appendAudit(tx, entry))),
    );
  const anchor = (at = testNow) => database.unitOfWork.run('change', (tx) => anchorAudit(tx, at));

  /** As somebody would who has the database and may switch its guards off. */
  async function tamper(change: string): Promise<void> {
    await database.unitOfWork.run('change', async (tx) => {
      if (dialect === 'sqlite') {
        for (const guard of guards) {
          await sql`drop trigger ${sql.ref(guard)}`.execute(tx);
        }
      } else {
        await sql`alter table audit_row disable trigger all`.execute(tx);
        await sql`alter table audit_anchor disable trigger all`.execute(tx);
      }
      await sql.raw(change).execute(tx);
    });
  }
  const defects = async () => (await verifyAudit(database.read)).defects.map(({ kind }) => kind);

  test('is whole when nobody touched it, also after units that were undone', async () => {
    await write(20);
    const undone = database.unitOfWork.run('change', async (tx) => {
      await appendAudit(tx, entry);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await write(5);
    await anchor();
    const report = await verifyAudit(database.read);
    expect(report).toMatchObject({ rows: 25, anchors: 1, defects: [] });
  });

  test('tells when a row was changed', async () => {
    await write(3);
    await tamper(`update audit_row set person_id = 'somebody-else' where sequence = 1`);
    expect(new Set(await defects())).toEqual(new Set(['rowChanged']));
  });

  test('tells when a row in the middle was taken out', async () => {
    await write(1);
    for (let round = 0; round < 2; round += 1) await write(1);
    await tamper(`delete from audit_row where sequence = 2`);
    expect(await defects()).toEqual(['rowMissing']);
  });

  test('tells when the end was cut off after it was anchored', async () => {
    for (let round = 0; round < 3; round += 1) await write(1);
    await anchor();
    await tamper(`delete from audit_row where sequence = 3`);
    expect(await defects()).toEqual(['cutOff']);
  });

  test('tells when a whole chain or an anchor is gone', async () => {
    await write(1);
    await anchor();
    await write(1);
    await anchor(asInstant('2026-09-01T09:00:00.000Z'));
    await tamper(`delete from audit_anchor where sequence = 1`);
    expect(await defects()).toEqual(expect.arrayContaining(['anchorMissing']));
    await database.unitOfWork.run('change', (tx) => sql`delete from audit_row`.execute(tx));
    expect(await defects()).toEqual(expect.arrayContaining(['cutOff']));
  });

  test('tells of every one of a hundred random changes to a log of several chains and anchors', async () => {
    for (const day of [1, 2, 3]) {
      const at = asInstant(`2026-09-0${day}T12:00:00.000Z`);
      for (const places of [8, 4]) {
        await database.unitOfWork.run('change', async (tx) => {
          // Another writer, or this one after a start.
          tx.chainEnd = newChainEnd();
          for (let place = 0; place < places; place += 1) await appendAudit(tx, { ...entry, at });
        });
      }
      await anchor(at);
    }
    await tamper('select 1');
    expect(await defects()).toEqual([]);
    const rows = await database.read.selectFrom('audit_row').selectAll().orderBy('id').execute();
    const anchors = await database.read.selectFrom('audit_anchor').selectAll().orderBy('sequence').execute();
    const unnoticed: string[] = [];
    for (const { said, make } of fc.sample(randomChange(rows, anchors), { numRuns: 100, seed: 20_260_901 })) {
      const undone = database.unitOfWork.run('change', async (tx) => {
        await make(tx);
        if ((await verifyAudit(tx)).defects.length === 0) unnoticed.push(said);
        throw new Error('undone');
      });
      await expect(undone).rejects.toThrow('undone');
    }
    expect(unnoticed).toEqual([]);
    expect(await defects()).toEqual([]);
  });

  test('is anchored only when something was written', async () => {
    expect(await anchor()).toBeUndefined();
    await write(1);
    expect(await anchor()).toMatchObject({ sequence: 1 });
    expect(await anchor()).toBeUndefined();
  });

  test('holds one row for all saves of a running call, and their number when it ends', async () => {
    const call = (version: number) => ({ kind: 'call', id: 'call1', version });
    for (const version of [1, 2, 3, 4]) {
      await database.unitOfWork.run('change', (tx) =>
        auditRunningCall(tx, actor, 'call', call(version), testNow),
      );
    }
    expect(await database.read.selectFrom('audit_row').select('kind').execute()).toHaveLength(1);
    await database.unitOfWork.run('change', (tx) => endCallAudit(tx, call(4)));
    const rows = await database.read.selectFrom('audit_row').selectAll().orderBy('id').execute();
    expect(rows).toMatchObject([
      { kind: 'call', record_id: 'call1', extends: null, saves: 1 },
      {
        kind: 'call',
        record_id: 'call1',
        extends: rows[0]?.id,
        saves: 4,
        records: '[["call","call1",4,null]]',
      },
    ]);
    expect(await defects()).toEqual([]);
  });

  test('closes the counting of a call that nobody touched for a day', async () => {
    const call = { kind: 'call', id: 'call1', version: 1 };
    await database.unitOfWork.run('change', (tx) => auditRunningCall(tx, actor, 'call', call, testNow));
    const end = (at: string) =>
      database.unitOfWork.run('change', (tx) => endForgottenCallAudits(tx, asInstant(at)));
    await end('2026-09-02T07:00:00.000Z');
    expect(await database.read.selectFrom('audit_row').select('id').execute()).toHaveLength(1);
    await end('2026-09-02T09:00:00.000Z');
    expect(await database.read.selectFrom('audit_row').select('id').execute()).toHaveLength(2);
  });
});

type Anchor = Selectable<AuditAnchorTable>;
type Change = { readonly said: string; readonly make: (tx: Tx) => Promise<unknown> };

/** One column of one row or anchor, or a row or anchor that is gone; of the last anchor only the server's log knows. */
function randomChange(rows: readonly AuditRow[], anchors: readonly Anchor[]): fc.Arbitrary<Change> {
  const row = fc.constantFrom(...rows);
  const column = fc.constantFrom(...hashedColumns, 'previous_hash' as const, 'hash' as const);
  const anchorColumn = fc.constantFrom(...(['sequence', 'at', 'heads', 'previous_hash', 'hash'] as const));
  return fc.oneof(
    fc.tuple(row, column).map(([one, name]) => ({
      said: `${name} of row ${one.sequence}`,
      make: (tx: Tx) =>
        tx
          .updateTable('audit_row')
          .set({ [name]: another(one[name]) })
          .where('id', '=', one.id)
          .execute(),
    })),
    row.map((one) => ({
      said: `row ${one.sequence} gone`,
      make: (tx: Tx) => tx.deleteFrom('audit_row').where('id', '=', one.id).execute(),
    })),
    fc.tuple(fc.constantFrom(...anchors), anchorColumn).map(([one, name]) => ({
      said: `${name} of anchor ${one.sequence}`,
      make: (tx: Tx) =>
        tx
          .updateTable('audit_anchor')
          .set({ [name]: another(one[name]) })
          .where('sequence', '=', one.sequence)
          .execute(),
    })),
    fc.constantFrom(...anchors.slice(0, -1)).map((one) => ({
      said: `anchor ${one.sequence} gone`,
      make: (tx: Tx) => tx.deleteFrom('audit_anchor').where('sequence', '=', one.sequence).execute(),
    })),
  );
}

function another(value: string | number | null): string | number {
  return typeof value === 'number' ? value + 1_000 : `${value ?? ''}x`;
}
