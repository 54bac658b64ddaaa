import type { TestClient } from './test-client.ts';
import type { TestApp } from './test-deps.ts';

/** What somebody's screens hear of while this is done, in its order. */
export async function heardBy(
  { database }: Pick<TestApp, 'database'>,
  { personId }: Pick<TestClient, 'personId'>,
  work: () => Promise<unknown>,
) {
  const last = await database.read
    .selectFrom('outbox')
    .select(({ fn }) => fn.max('sequence').as('sequence'))
    .executeTakeFirst();
  await work();
  const rows = await database.read
    .selectFrom('outbox')
    .select(['topic', 'record_id', 'version'])
    .where('audience_person', '=', personId)
    .where('sequence', '>', last?.sequence ?? 0)
    .orderBy('sequence')
    .execute();
  return rows.map(({ topic, record_id, version }) => ({ topic, id: record_id, version: Number(version) }));
}
