import { fromStored, stored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';

export type CorrectionChange = {
  readonly questionId: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
};

export type Correction = {
  readonly id: string;
  readonly contactId: string;
  readonly at: string;
  readonly personId: string;
  readonly reason: string;
  readonly changes: readonly CorrectionChange[];
};

export async function addCorrection(db: Db, correction: Correction): Promise<void> {
  const { id, contactId, at, personId, reason, changes } = correction;
  await db
    .insertInto('contact_correction')
    .values({ id, contact_id: contactId, at, person_id: personId, reason, changes: stored(changes) })
    .execute();
}

/** Newest first. */
export async function correctionsOf(db: Db, contactId: string): Promise<Correction[]> {
  const rows = await db
    .selectFrom('contact_correction')
    .selectAll()
    .where('contact_id', '=', contactId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ id, at, person_id, reason, changes }) => ({
    id,
    contactId,
    at,
    personId: person_id,
    reason,
    changes: fromStored(changes),
  }));
}
