import type { Insertable, Selectable } from 'kysely';
import type { Db } from '../db/tables.ts';
import type { CaseConsentTable, CaseInvolvedTable } from './case-people-tables.ts';

export type InvolvedRow = Selectable<CaseInvolvedTable>;
/** What is kept of a person. */
export type InvolvedDetails = Omit<InvolvedRow, 'id' | 'case_id' | 'version' | 'erased_on'>;
export type ConsentRow = Selectable<CaseConsentTable>;

/** The people of a case, in the order in which they were added. */
export async function involvedIn(db: Db, caseId: string): Promise<InvolvedRow[]> {
  return db.selectFrom('case_involved').selectAll().where('case_id', '=', caseId).orderBy('id').execute();
}

export async function findInvolved(db: Db, caseId: string, id: string): Promise<InvolvedRow | undefined> {
  return db
    .selectFrom('case_involved')
    .selectAll()
    .where('id', '=', id)
    .where('case_id', '=', caseId)
    .executeTakeFirst();
}

export async function addInvolvedRow(db: Db, row: Insertable<CaseInvolvedTable>): Promise<void> {
  await db.insertInto('case_involved').values(row).execute();
}

/** Saves on the version that was read; false when somebody else was first. */
export async function changeInvolvedRow(
  db: Db,
  { id, version }: Pick<InvolvedRow, 'id' | 'version'>,
  changes: InvolvedDetails,
): Promise<boolean> {
  const changed = await db
    .updateTable('case_involved')
    .set({ ...changes, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst();
  return changed !== undefined;
}

/** Every yes and no of a case, the oldest first; withdrawn ones too. */
export async function consentsOf(db: Db, caseId: string): Promise<ConsentRow[]> {
  return db
    .selectFrom('case_consent')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('at')
    .orderBy('id')
    .execute();
}

export async function addConsent(db: Db, row: ConsentRow): Promise<void> {
  await db.insertInto('case_consent').values(row).execute();
}

/** False when there is no such yes in this case, or it was taken back before. */
export async function withdrawConsentRow(
  db: Db,
  { caseId, consentId }: { readonly caseId: string; readonly consentId: string },
  by: { readonly at: string; readonly personId: string },
): Promise<ConsentRow | undefined> {
  return db
    .updateTable('case_consent')
    .set({ withdrawn_at: by.at, withdrawn_by: by.personId })
    .where('id', '=', consentId)
    .where('case_id', '=', caseId)
    .where('given', '=', 1)
    .where('withdrawn_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
}
