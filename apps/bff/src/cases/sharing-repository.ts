import type { ConsentRefusal } from '@steunpunt/domain/case/consent';
import { refusalOfSharing } from '@steunpunt/domain/case/referral';
import { contactsOfCase } from '../contacts/case-contacts-repository.ts';
import { bit, fromStored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import { saidInCase } from './consents-of-case.ts';

/** A caller who asked for somebody else for the sake of independence needs not agree again. */
export async function wantsIndependence(db: Db, caseId: string): Promise<boolean> {
  const contacts = await contactsOfCase(db, caseId);
  return contacts.some(({ flags }) => fromStored<string[]>(flags).includes('independence'));
}

/** Why the case may not be shown to another swv now. */
export async function refusalToShare(db: Db, caseId: string): Promise<ConsentRefusal | null> {
  const facts = { ...(await saidInCase(db, caseId)), wantsIndependence: await wantsIndependence(db, caseId) };
  return refusalOfSharing(facts);
}

/** Keeps on the case whether another swv may see it, after anything that was said or changed in it: lists ask for that in SQL. */
export async function keepSharing(db: Db, caseId: string): Promise<void> {
  const shared_with_swvs = bit((await refusalToShare(db, caseId)) === null);
  await db
    .updateTable('case_file')
    .set({ shared_with_swvs })
    .where('id', '=', caseId)
    .where('shared_with_swvs', '!=', shared_with_swvs)
    .execute();
}
