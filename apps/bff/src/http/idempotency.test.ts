import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TestClient } from '../testing/test-client.ts';
import { dialects } from '../testing/test-database.ts';
import { createTestApp, type TestApp } from '../testing/test-deps.ts';
import { mountTestRecords, runs } from '../testing/test-records.ts';

describe.each(dialects)('an Idempotency-Key on %s', (dialect) => {
  let world: TestApp;
  let desk: TestClient;

  beforeEach(async () => {
    runs.count = 0;
    world = await createTestApp({ dialect, mounts: mountTestRecords });
    desk = await world.signInAs({ role: 'desk', deskId: 'd1' });
  });
  afterEach(() => world.close());

  const auditRows = () => world.database.read.selectFrom('audit_row').selectAll().orderBy('id').execute();
  const records = async () => {
    const rows = await world.database.read
      .selectFrom('person')
      .select('name')
      .where('id', 'like', 'r%')
      .orderBy('name')
      .execute();
    return rows.map(({ name }) => name);
  };
  const add = (name = 'Anna', key?: string) =>
    desk.send('POST', '/test-records', { body: { name }, ...(key && { key }) });

  test('a repeat with the same key is one change and gets a fresh view', async () => {
    const first = await add('Anna', 'one-key-0123456789');
    await desk.send('PUT', '/test-records/ranna', { version: 1, body: { name: 'Anne' } });
    const repeat = await add('Anna', 'one-key-0123456789');
    expect([first.status, repeat.status, runs.count]).toEqual([201, 201, 1]);
    expect(repeat.body).toEqual({ id: 'ranna', name: 'Anne', version: 2 });
    expect(await world.database.read.selectFrom('outbox').selectAll().execute()).toHaveLength(1);
    expect((await auditRows()).map(({ kind }) => kind)).toEqual(['change', 'change', 'read']);
  });

  test('ten requests with one key at the same moment are one change', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => add('Anna', 'one-key-0123456789')));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201));
    expect(await records()).toEqual(['Anna']);
  });

  test('a key is refused for another body, is another for somebody else, and is new again after a day', async () => {
    await add('Anna', 'one-key-0123456789');
    const other = await add('Bram', 'one-key-0123456789');
    expect([other.status, other.body]).toMatchObject([409, { code: 'keyReused' }]);
    const colleague = await world.signInAs();
    const request = { body: { name: 'Chris' }, key: 'one-key-0123456789' };
    expect((await colleague.send('POST', '/test-records', request)).status).toBe(201);
    await world.database.unitOfWork.run('change', (tx) =>
      tx.updateTable('idempotency_key').set({ created_at: '2026-08-31T07:59:00.000Z' }).execute(),
    );
    expect((await add('Bram', 'one-key-0123456789')).status).toBe(201);
  });

  test('a missing or careless key is 400', async () => {
    for (const key of [null, 'short', 'x'.repeat(65), 'with a space in it 123']) {
      const answered = await desk.send('POST', '/test-records', {
        body: { name: 'Anna' },
        headers: { 'idempotency-key': key },
      });
      expect([answered.status, answered.body]).toMatchObject([400, { code: 'keyRequired' }]);
    }
  });

  test('a refused request can be tried again with its key', async () => {
    await add('Weigering', 'one-key-0123456789');
    expect((await add('Weigering', 'one-key-0123456789')).body).toMatchObject({ code: 'refused' });
    expect(runs.count).toBe(2);
  });
});
