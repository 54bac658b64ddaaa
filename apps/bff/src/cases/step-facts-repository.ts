import type { CaseFacts } from '@steunpunt/domain/case/case-refusal';
import type { Db } from '../db/tables.ts';
import type { CaseRow } from './case-record.ts';

/** What the guards of the steps table look at. */
export async function stepFactsOf(
  db: Db,
  row: Pick<CaseRow, 'id' | 'state' | 'owner_id'>,
): Promise<CaseFacts> {
  const promises = await db
    .selectFrom('promise')
    .innerJoin('contact', 'contact.id', 'promise.contact_id')
    .select('promise.contact_id')
    .where('contact.case_id', '=', row.id)
    .where('promise.kept_at', 'is', null)
    .execute();
  const referrals = await db
    .selectFrom('case_referral')
    .select('id')
    .where('case_id', '=', row.id)
    .where('state', '=', 'proposed')
    .execute();
  const tasks = await db
    .selectFrom('case_task')
    .select('id')
    .where('case_id', '=', row.id)
    .where('state', '=', 'open')
    .execute();
  return {
    state: row.state,
    isOwned: row.owner_id !== null,
    openPromises: promises.length,
    openReferrals: referrals.length,
    openTasks: tasks.length,
  };
}
