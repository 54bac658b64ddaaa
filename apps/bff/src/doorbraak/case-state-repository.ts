import type { DoorbraakStandstill } from '@steunpunt/domain/doorbraak/doorbraak-stages';
import type { ContactRow } from '../contacts/contact-record.ts';
import type { Db } from '../db/tables.ts';
import { isRestricted } from '../privacy/privacy-request-repository.ts';

export type StandingOfCase = {
  /** Of the case, or of the contact while there is none. */
  readonly ownerId: string | null;
  /** Why contact or case stands still: their data is restricted, or parents with authority disagree. */
  readonly standstill: Extract<DoorbraakStandstill, 'restricted' | 'authorityConflict'> | null;
};

/** Whose the case of this contact is, and why it stands still. */
export async function standingOfCase(
  db: Db,
  { case_id, owner_id, state }: Pick<ContactRow, 'case_id' | 'owner_id' | 'state'>,
): Promise<StandingOfCase> {
  if (case_id === null) return { ownerId: owner_id, standstill: pausedBy(state === 'paused') };
  const row = await db
    .selectFrom('case_file')
    .select(['owner_id', 'state'])
    .where('id', '=', case_id)
    .executeTakeFirstOrThrow();
  const isPaused = state === 'paused' || row.state === 'paused';
  const standstill = (await isRestricted(db, case_id)) ? 'restricted' : pausedBy(isPaused);
  return { ownerId: row.owner_id, standstill };
}

function pausedBy(isPaused: boolean): 'authorityConflict' | null {
  return isPaused ? 'authorityConflict' : null;
}
