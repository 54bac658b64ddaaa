import type { CaseFacts } from '@steunpunt/domain/case/case-refusal';
import { openStages } from '@steunpunt/domain/mediation/mediation-stages';
import type { Db } from '../db/tables.ts';
import { correctionGranted, isRestricted } from '../privacy/privacy-request-repository.ts';
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
    openHelp: await countOpenHelp(db, row.id),
    isRestricted: await isRestricted(db, row.id),
    correctionGranted: await correctionGranted(db, row.id),
    state: row.state,
    isOwned: row.owner_id !== null,
    openPromises: promises.length,
    openReferrals: referrals.length,
    openTasks: tasks.length,
  };
}

/** Mediations that have not ended and doorbraken that are not done, about any contact of the case. */
async function countOpenHelp(db: Db, caseId: string): Promise<number> {
  const mediations = await db
    .selectFrom('mediation')
    .innerJoin('contact', 'contact.id', 'mediation.contact_id')
    .select('mediation.id')
    .where('contact.case_id', '=', caseId)
    .where('mediation.stage', 'in', [...openStages, 'ended'])
    .execute();
  const doorbraaks = await db
    .selectFrom('doorbraak')
    .innerJoin('contact', 'contact.id', 'doorbraak.contact_id')
    .select('doorbraak.id')
    .where('contact.case_id', '=', caseId)
    .where('doorbraak.stage', 'not in', ['done', 'notStarted'])
    .execute();
  return mediations.length + doorbraaks.length;
}
