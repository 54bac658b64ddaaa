import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TestClient } from '../testing/test-client.ts';
import { dialects } from '../testing/test-database.ts';
import { createTestApp, type TestApp } from '../testing/test-deps.ts';
import { mountTestRecords } from '../testing/test-records.ts';

describe.each(dialects)('an endpoint on %s', (dialect) => {
  let world: TestApp;
  let desk: TestClient;

  beforeEach(async () => {
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

  test('answers with the view, its version and an audit row naming who saw which record', async () => {
    await add();
    const { status, body, headers } = await desk.send('GET', '/test-records/ranna');
    expect([status, body]).toEqual([200, { id: 'ranna', name: 'Anna', version: 1 }]);
    expect(headers.get('etag')).toMatch(/^"1\./);
    expect(headers.get('cache-control')).toBe('no-store');
    expect((await auditRows()).at(-1)).toMatchObject({
      person_id: desk.personId,
      session_id: desk.sessionId,
      role: 'desk',
      kind: 'read',
      what: 'record',
      relation: 'desk',
      record_kind: 'record',
      record_id: 'ranna',
      result: 'ok',
    });
  });

  test('a refetch of what is unchanged is 304 without data and without an audit row; a change is seen', async () => {
    await add();
    const first = await desk.send('GET', '/test-records/ranna');
    const etag = first.headers.get('etag') ?? '';
    const before = await auditRows();
    const again = await desk.send('GET', '/test-records/ranna', { headers: { 'if-none-match': etag } });
    expect([again.status, again.body]).toEqual([304, undefined]);
    expect(await auditRows()).toEqual(before);
    await desk.send('PUT', '/test-records/ranna', { version: 1, body: { name: 'Anne' } });
    const changed = await desk.send('GET', '/test-records/ranna', { headers: { 'if-none-match': etag } });
    expect(changed.status).toBe(200);
  });

  test('without a session it is 401, with another role 403, and the try of the role is in the audit log', async () => {
    const lead = await world.signInAs({ role: 'lead', swv: 'PO2710' });
    expect((await world.stranger.send('GET', '/test-records/ranna')).body).toMatchObject({
      code: 'notSignedIn',
    });
    const answered = await lead.send('GET', '/test-records/ranna');
    expect([answered.status, answered.body]).toMatchObject([403, { code: 'notAllowed' }]);
    expect(await auditRows()).toMatchObject([
      { person_id: lead.personId, kind: 'refused', result: 'notAllowed' },
    ]);
  });

  test('what is not there is 404 with the same body as an unknown path, and the try is in the audit log', async () => {
    const missing = await desk.send('GET', '/test-records/rniemand');
    const unknown = await desk.send('GET', '/no-such-path');
    expect([missing.status, unknown.status]).toEqual([404, 404]);
    expect(missing.body).toEqual(unknown.body);
    expect(await auditRows()).toMatchObject([{ kind: 'refused', record_id: 'rniemand', result: 'notFound' }]);
  });

  test('a refusal of the domain is 409 with its code, and nothing of the handler stays', async () => {
    const answered = await add('Weigering');
    expect([answered.status, answered.body]).toMatchObject([
      409,
      { code: 'refused', refusal: { code: 'nameTaken' } },
    ]);
    expect(await records()).toEqual([]);
    expect(await auditRows()).toMatchObject([{ kind: 'refused', result: 'refused', refusal: 'nameTaken' }]);
  });

  test('nonsense that only the handler can see is 400 at its field', async () => {
    const answered = await add('Onzin');
    expect([answered.status, answered.body]).toMatchObject([
      400,
      { errors: [{ path: 'name', code: 'double' }] },
    ]);
    expect(await records()).toEqual([]);
  });

  test('a bug is 500 without a word about it, and nothing of the handler stays', async () => {
    const answered = await add('Fout');
    expect(answered.status).toBe(500);
    expect(JSON.stringify(answered.body)).not.toMatch(/bug|mount|sql/i);
    expect(await records()).toEqual([]);
    expect(JSON.stringify(world.logged)).not.toContain('Fout"');
  });

  test('a change without If-Match is 428, on an older version 412 with the one that is there', async () => {
    await add();
    const rename = (request: object) =>
      desk.send('PUT', '/test-records/ranna', { body: { name: 'Anne' }, ...request });
    expect((await rename({})).status).toBe(428);
    expect((await rename({ headers: { 'if-match': '*' } })).status).toBe(400);
    expect((await rename({ version: 1 })).body).toMatchObject({ name: 'Anne', version: 2 });
    const late = await rename({ version: 1 });
    expect([late.status, late.body]).toMatchObject([412, { code: 'staleVersion', version: 2 }]);
  });

  test('the ETag of an answer can be sent back as If-Match', async () => {
    await add();
    const etag = (await desk.send('GET', '/test-records/ranna')).headers.get('etag');
    const headers = { 'if-match': etag };
    expect((await desk.send('PUT', '/test-records/ranna', { headers, body: { name: 'Anne' } })).status).toBe(
      200,
    );
  });

  test('a field that the view does not name never leaves', async () => {
    const answered = await desk.send('POST', '/test-leak');
    expect(answered.status).toBe(500);
    expect(JSON.stringify(answered.body)).not.toContain('F5');
  });

  test('an answer that does not name its records is a bug, and nothing of it stays', async () => {
    expect((await desk.send('POST', '/test-forget')).status).toBe(500);
    expect((await desk.send('GET', '/test-lie')).status).toBe(500);
    expect(await records()).toEqual([]);
  });

  test('when the audit row cannot be written there is no data and no change', async () => {
    await add();
    await world.database.unitOfWork.run('change', (tx) =>
      tx.schema.alterTable('audit_row').renameTo('audit_gone').execute(),
    );
    const read = await desk.send('GET', '/test-records/ranna');
    expect(read.status).toBe(500);
    expect(JSON.stringify(read.body)).not.toContain('Anna');
    expect((await add('Bram')).status).toBe(500);
    expect(await records()).toEqual(['Anna']);
  });
});
