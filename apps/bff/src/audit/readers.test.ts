import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { testNow } from '../testing/test-clock.ts';
import { dialects, type OpenTestDatabase, openTestDatabase } from '../testing/test-database.ts';
import { appendAudit } from './append-audit.ts';
import type { AuditEntry } from './audit-entry.ts';
import { readersOfRecords } from './readers-repository.ts';

describe.each(dialects)('who saw a record, on %s', (dialect) => {
  let database: OpenTestDatabase;
  beforeEach(async () => {
    database = await openTestDatabase(dialect);
  });
  afterEach(() => database.close());

  const one = { kind: 'case', id: 'c1', relation: 'owner' };
  const [case1, contact1] = [
    { kind: 'case', id: 'c1' },
    { kind: 'contact', id: 'c9' },
  ] as const;
  const write = (more: Partial<AuditEntry>) =>
    database.unitOfWork.run('view', (tx) =>
      appendAudit(tx, {
        at: testNow,
        actor: { personId: 'marloes', sessionId: 's1', role: 'contactPerson' },
        kind: 'read',
        what: 'case',
        records: [one],
        result: 'ok',
        ...more,
      }),
    );

  test('is told per person, role and relation, the latest first, and of these records alone', async () => {
    await write({});
    await write({ what: 'contact', records: [{ ...contact1, relation: 'owner' }] });
    await write({ records: [{ kind: 'contact', id: 'c1' }] });
    await write({ kind: 'change', at: '2026-09-01T09:00:00.000Z' });
    await write({ records: [{ ...one, id: 'c2' }] });
    await write({ kind: 'list', records: [one, { ...one, id: 'c2' }] });
    await write({
      at: '2026-09-02T08:00:00.000Z',
      actor: { personId: 'joris', sessionId: 's2', role: 'contactPerson' },
      kind: 'refused',
      records: [{ kind: 'case', id: 'c1' }],
      result: 'notFound',
    });
    const nothing = { reads: 0, changes: 0, refused: 0, role: 'contactPerson' };
    expect(await readersOfRecords(database.read, [case1, contact1])).toEqual([
      {
        ...nothing,
        personId: 'joris',
        relation: null,
        refused: 1,
        firstAt: '2026-09-02T08:00:00.000Z',
        lastAt: '2026-09-02T08:00:00.000Z',
      },
      {
        ...nothing,
        personId: 'marloes',
        relation: 'owner',
        reads: 2,
        changes: 1,
        firstAt: testNow,
        lastAt: '2026-09-01T09:00:00.000Z',
      },
    ]);
  });
});
