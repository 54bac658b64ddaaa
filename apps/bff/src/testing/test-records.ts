import { endpoint } from '@steunpunt/contract/endpoint';
import type { Hono } from 'hono';
import * as z from 'zod/mini';
import type { Tx } from '../db/tx.ts';
import { answer, invalid, notFound, refused, stale } from '../http/answer.ts';
import type { Deps } from '../http/deps.ts';
import { mount } from '../http/mount.ts';

// The person table stands in for a record of the product: it has a name and a version.
const id = z.string().check(z.regex(/^[a-z0-9]{1,40}$/));
const nothing = z.strictObject({});
const recordView = z.strictObject({ id: z.string(), name: z.string(), version: z.number() });
const usual = {
  permission: { roles: ['desk'] },
  audit: { kind: 'change', what: 'record' },
  idempotency: { none: 'test' },
  ifMatch: false,
  carries: ['F1'],
  params: nothing,
  query: nothing,
  body: nothing,
  view: recordView,
} as const;

export const getRecord = endpoint({
  ...usual,
  method: 'GET',
  path: '/test-records/{id}',
  summary: 'reads',
  audit: { kind: 'read', what: 'record' },
  params: z.strictObject({ id }),
  query: z.strictObject({ part: z.optional(z.enum(['all', 'head'])) }),
});
export const addRecord = endpoint({
  ...usual,
  method: 'POST',
  path: '/test-records',
  summary: 'adds',
  idempotency: 'key',
  body: z.strictObject({
    name: z.string().check(z.minLength(2), z.maxLength(20)),
    age: z.optional(z.int().check(z.minimum(0), z.maximum(120))),
    place: z.optional(z.strictObject({ postcode: z.string().check(z.regex(/^\d{4}$/)) })),
  }),
});
const renameRecord = endpoint({
  ...usual,
  method: 'PUT',
  path: '/test-records/{id}',
  summary: 'renames',
  ifMatch: true,
  params: z.strictObject({ id }),
  body: z.strictObject({ name: z.string() }),
});
const leakRecord = endpoint({ ...usual, method: 'POST', path: '/test-leak', summary: 'leaks' });
const forgetSeen = endpoint({ ...usual, method: 'POST', path: '/test-forget', summary: 'forgets' });
const lieAboutSeen = endpoint({
  ...usual,
  method: 'GET',
  path: '/test-lie',
  summary: 'lies',
  audit: { none: 'test' },
});

const find = (tx: Tx, recordId: string) =>
  tx.selectFrom('person').select(['id', 'name', 'version']).where('id', '=', recordId).executeTakeFirst();

async function insert(tx: Tx, name: string, now: string): Promise<string> {
  const recordId = `r${name.toLowerCase()}`;
  const row = {
    id: recordId,
    name,
    email: recordId,
    email_verified: 1,
    version: 1,
    created_at: now,
    updated_at: now,
  };
  await tx.insertInto('person').values(row).execute();
  return recordId;
}

const shown = (row: { id: string; name: string; version: number }) =>
  answer({
    view: row,
    seen: [{ kind: 'record', id: row.id, relation: 'desk' }],
    id: row.id,
    version: row.version,
  });

/** How often the handler that adds ran. */
export const runs = { count: 0 };

export function mountTestRecords(app: Hono, deps: Deps): void {
  mount(
    app,
    getRecord,
    {
      handle: async ({ tx, params }) => {
        const row = await find(tx, params.id);
        return row ? shown(row) : notFound();
      },
    },
    deps,
  );
  mount(
    app,
    addRecord,
    {
      handle: async ({ tx, body, now }) => {
        runs.count += 1;
        const recordId = await insert(tx, body.name, now);
        if (body.name === 'Weigering') return refused({ code: 'nameTaken' });
        if (body.name === 'Onzin') return invalid([{ path: 'name', code: 'double' }]);
        if (body.name === 'Fout') throw new Error('a bug');
        return {
          ...shown({ id: recordId, name: body.name, version: 1 }),
          status: 201,
          live: [liveSignal(recordId)],
        };
      },
      again: async ({ tx, id: recordId }) => {
        const row = await find(tx, recordId);
        return row ? shown(row) : notFound();
      },
    },
    deps,
  );
  mount(
    app,
    renameRecord,
    {
      handle: async ({ tx, params, body, expectedVersion }) => {
        const row = await find(tx, params.id);
        if (row === undefined) return notFound();
        if (row.version !== expectedVersion) return stale(row.version);
        const renamed = { ...row, name: body.name, version: row.version + 1 };
        await tx.updateTable('person').set(renamed).where('id', '=', row.id).execute();
        return shown(renamed);
      },
    },
    deps,
  );
  const leaking = { id: 'r1', name: 'Noor', version: 1, secret: 'F5' };
  mount(
    app,
    leakRecord,
    { handle: async () => answer({ view: leaking, seen: [{ kind: 'record', id: 'r1' }] }) },
    deps,
  );
  const unnamed = {
    handle: async ({ tx, now }: { tx: Tx; now: string }) => {
      const recordId = await insert(tx, 'Vergeten', now);
      return answer({ view: { id: recordId, name: 'Vergeten', version: 1 }, seen: [] });
    },
  };
  mount(app, forgetSeen, unnamed, deps);
  mount(app, lieAboutSeen, { handle: async () => shown({ id: 'r1', name: 'Noor', version: 1 }) }, deps);
}

const liveSignal = (recordId: string) =>
  ({ topic: 'contacts', id: recordId, version: 1, audience: 'everybody' }) as const;
