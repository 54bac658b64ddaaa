import { asInstant } from '@steunpunt/domain/calendar/instant';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { testNow } from '../testing/test-clock.ts';
import { dialects, type OpenTestDatabase, openTestDatabase } from '../testing/test-database.ts';
import { anchorAudit } from './anchor-audit.ts';
import { appendAudit } from './append-audit.ts';
import type { AuditEntry } from './audit-entry.ts';
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
        for (const guard of ['audit_row_no_update', 'audit_row_no_delete', 'audit_anchor_no_delete']) {
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
