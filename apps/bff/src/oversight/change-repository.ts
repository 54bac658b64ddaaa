import type { SettingChangeView } from '@steunpunt/contract/oversight';
import { asInstant, type Instant } from '@steunpunt/domain/calendar/instant';
import { newId } from '../db/new-id.ts';
import type { Db } from '../db/tables.ts';
import type { OversightChangeTable } from './oversight-tables.ts';

type Topic = OversightChangeTable['topic'];

/** The version of a set of settings: one more than it was changed. */
export async function versionOf(db: Db, topic: Topic): Promise<number> {
  const { last } = await db
    .selectFrom('oversight_change')
    .select(({ fn }) => fn.max('version').as('last'))
    .where('topic', '=', topic)
    .executeTakeFirstOrThrow();
  return Number(last ?? 1);
}

export type SettingChange = {
  readonly topic: Topic;
  readonly expected: number;
  readonly personId: string;
  readonly what: string;
  readonly before: number;
  readonly after: number;
  readonly reason: string;
};

/** Keeps a change as the next version; false when somebody else was first. */
export async function keepChange(db: Db, change: SettingChange, now: Instant): Promise<boolean> {
  const { topic, expected, personId, what, before, after, reason } = change;
  const kept = await db
    .insertInto('oversight_change')
    .values({
      id: newId(),
      topic,
      version: expected + 1,
      at: now,
      person_id: personId,
      what,
      before,
      after,
      reason,
    })
    .onConflict((conflict) => conflict.columns(['topic', 'version']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return kept !== undefined;
}

const mostShown = 20;

/** The newest first. */
export async function changesOf(
  db: Db,
  topic: Topic,
  nameOf: (id: string) => string,
): Promise<SettingChangeView[]> {
  const rows = await db
    .selectFrom('oversight_change')
    .selectAll()
    .where('topic', '=', topic)
    .orderBy('version', 'desc')
    .limit(mostShown)
    .execute();
  return rows.map(({ at, person_id, what, before, after, reason }) => ({
    at: asInstant(at),
    by: nameOf(person_id),
    what,
    before,
    after,
    reason,
  }));
}
