import { newId } from '../db/new-id.ts';
import { stored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';

type Happening = {
  readonly id: string;
  readonly version: number;
  /** The step that was taken, or `requested`. */
  readonly event: string;
  readonly personId: string;
  readonly now: string;
  /** Codes, ids and dates; never a name or a text. */
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
};

/** Keeps that something happened to a mediation. */
export async function journalMediation(tx: Db, happening: Happening): Promise<void> {
  const { id, version, event, personId, now, facts = {} } = happening;
  await tx
    .insertInto('journal')
    .values({
      id: newId(),
      at: now,
      person_id: personId,
      record_kind: 'mediation',
      record_id: id,
      record_version: version,
      event,
      facts: stored(facts),
    })
    .execute();
}
