import { asInstant } from '@steunpunt/domain/calendar/instant';
import { isSampled } from '@steunpunt/domain/review/review-rules';
import { usualReviewSettings } from '@steunpunt/domain/review/review-settings';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appendAudit } from '../audit/append-audit.ts';
import type { AuditEntry } from '../audit/audit-entry.ts';
import { aCaseRow } from '../cases/testing/case-rows.ts';
import { dialects, type OpenTestDatabase, openTestDatabase } from '../testing/test-database.ts';
import { collectReviews } from './collect-reviews.ts';

const { manyRecordsAnHour } = usualReviewSettings;

const now = asInstant('2026-11-20T10:00:00.000Z');

describe.each(dialects)('what must be looked back on is found in the audit log, on %s', (dialect) => {
  let database: OpenTestDatabase;

  beforeAll(async () => {
    database = await openTestDatabase(dialect);
    await database.unitOfWork.run('change', async (tx) => {
      const stamps = { email_verified: 1, version: 1, created_at: now, updated_at: now };
      for (const [id, name] of [
        ['joris', 'Joris Bakker'],
        ['bram', 'Bram Kuiper'],
      ] as const) {
        await tx
          .insertInto('person')
          .values({ id, name, email: id, ...stamps })
          .execute();
      }
      const families = ['mevrouw Bakker', 'Sem Kuiper', 'Noor de Boer'];
      const rows = families.map((caller_name, index) =>
        aCaseRow({ id: `c${index}`, number: `n${index}`, opened_by: 'bram', caller_name }),
      );
      const many = Array.from({ length: manyRecordsAnHour + 1 }, (_, index) =>
        aCaseRow({ id: `m${index}`, number: `m${index}`, opened_by: 'bram' }),
      );
      await tx
        .insertInto('case_file')
        .values([...rows, ...many])
        .execute();
    });
  });
  afterAll(() => database.close());

  const write = (more: Partial<AuditEntry>) =>
    database.unitOfWork.run('view', (tx) =>
      appendAudit(tx, {
        at: now,
        actor: { personId: 'joris', sessionId: 's1', role: 'contactPerson' },
        kind: 'read',
        what: 'case',
        records: [],
        result: 'ok',
        ...more,
      }),
    );
  const collect = () => collectReviews({ database, live: { wake: () => {} } }, now);
  const found = () =>
    database.read
      .selectFrom('review_item')
      .select(['rule', 'person_id', 'record_id', 'relation', 'records', 'due_on'])
      .where('rule', '!=', 'sample')
      .orderBy('rule')
      .orderBy('record_id')
      .execute();
  const opens = (id: string, at = now) =>
    write({ at, records: [{ kind: 'case', id, version: 1, relation: 'owner' }] });

  test('one item for each rule and record, however often it was opened and the log was read', async () => {
    for (const id of ['c0', 'c0', 'c1', 'c2']) await opens(id);
    await write({ records: [{ kind: 'case', id: 'c0' }], kind: 'list' });
    await write({ records: [{ kind: 'case', id: 'c1' }], kind: 'refused', result: 'notFound' });
    const glass = { records: [{ kind: 'case', id: 'c2', relation: 'glass' }], breakGlass: 'g1' };
    await write({ ...glass, kind: 'change', what: 'breakGlass' });
    await write(glass);
    const petra = { kind: 'change', records: [{ kind: 'person', id: 'bram' }] } as const;
    await write({ ...petra, what: 'settings' });
    await write({ ...petra, what: 'settings', filter: { roles: ['lead'] } });
    await write({ ...petra, what: 'factorReset' });
    await collect();
    const item = { person_id: 'joris', relation: null, records: 1, due_on: '2026-11-27' };
    const expected = [
      { ...item, rule: 'breakGlass', record_id: 'c2', relation: 'glass' },
      { ...item, rule: 'colleagueName', record_id: 'c1', relation: 'owner' },
      { ...item, rule: 'factorReset', record_id: 'bram' },
      { ...item, rule: 'ownName', record_id: 'c0', relation: 'owner' },
      { ...item, rule: 'roleGiven', record_id: 'bram' },
    ];
    expect(await found()).toEqual(expected);
    await collect();
    expect(await found()).toEqual(expected);
  });

  test('many different records in an hour are one item, that counts on until it is looked back on', async () => {
    const inHour = asInstant('2026-11-20T12:10:00.000Z');
    for (let index = 0; index < manyRecordsAnHour; index += 1) await opens(`m${index}`, inHour);
    for (let again = 0; again < 5; again += 1) await opens('m0', inHour);
    const many = async () => (await found()).filter(({ rule }) => rule === 'manyRecords');
    await collect();
    expect(await many()).toEqual([]);
    await opens(`m${manyRecordsAnHour}`, inHour);
    await collect();
    await opens('c2', inHour);
    await collect();
    expect(await many()).toMatchObject([
      { person_id: 'joris', record_id: null, records: manyRecordsAnHour + 2 },
    ]);
    await opens('m1', asInstant('2026-11-20T13:00:00.000Z'));
    await collect();
    expect(await many()).toHaveLength(1);
  });

  test('of the views a sample is drawn, each once', async () => {
    const at = asInstant('2026-11-20T15:00:00.000Z');
    for (let view = 0; view < 120; view += 1) await opens('c2', at);
    const views = await database.read.selectFrom('audit_row').selectAll().where('at', '=', at).execute();
    const sampled = views.filter(({ hash }) => isSampled(hash, usualReviewSettings)).map(({ id }) => id);
    await collect();
    await collect();
    const drawn = await database.read
      .selectFrom('review_item')
      .select('occasion')
      .where('rule', '=', 'sample')
      .where('at', '=', at)
      .execute();
    expect(views).toHaveLength(120);
    expect(drawn.map(({ occasion }) => occasion).sort()).toEqual(sampled.sort());
  });
});
