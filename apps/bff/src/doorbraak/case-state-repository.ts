import type { ContactRow } from '../contacts/contact-record.ts';
import type { Db } from '../db/tables.ts';

export type StandingOfCase = {
  /** Of the case, or of the contact while there is none. */
  readonly ownerId: string | null;
  /** Contact or case stands still because parents with authority disagree. */
  readonly standsStill: boolean;
};

/** Whose the case of this contact is, and whether it stands still. */
export async function standingOfCase(
  db: Db,
  { case_id, owner_id, state }: Pick<ContactRow, 'case_id' | 'owner_id' | 'state'>,
): Promise<StandingOfCase> {
  if (case_id === null) return { ownerId: owner_id, standsStill: state === 'paused' };
  const row = await db
    .selectFrom('case_file')
    .select(['owner_id', 'state'])
    .where('id', '=', case_id)
    .executeTakeFirstOrThrow();
  return { ownerId: row.owner_id, standsStill: state === 'paused' || row.state === 'paused' };
}
