import type { Db } from '../db/tables.ts';
import type { ContactRow, OpenPromise } from './contact-record.ts';
import { changeContact } from './contact-repository.ts';
import { keepOutOfContact } from './involvement-repository.ts';
import { promiseOf } from './promise-repository.ts';

/** The contacts of a case, the earliest first. */
export async function contactsOfCase(db: Db, caseId: string): Promise<ContactRow[]> {
  return db
    .selectFrom('contact')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('arrived_at')
    .orderBy('id')
    .execute();
}

export type CaseOfContact = {
  readonly caseId: string | null;
  readonly ownerId: string | null;
  readonly swv: string | null;
};

/** Puts the contact into a case or out of it, with the owner and the swv that it has from now on. Answers its new version. */
export async function linkContact(
  db: Db,
  contact: Pick<ContactRow, 'id' | 'version'>,
  { caseId, ownerId, swv }: CaseOfContact,
): Promise<number> {
  const version = await changeContact(db, contact, { row: { case_id: caseId, owner_id: ownerId, swv } });
  if (version === undefined) throw new Error(`Contact ${contact.id} changed while it was put into a case.`);
  await keepOutOfContact(db, { id: contact.id, case_id: caseId });
  return version;
}

export type PromiseOfCase = {
  readonly contactId: string;
  readonly contactVersion: number;
  readonly promise: OpenPromise;
};

/** The earliest promise that is still to be kept to anybody in the case. */
export async function earliestPromiseOfCase(db: Db, caseId: string): Promise<PromiseOfCase | null> {
  const row = await db
    .selectFrom('promise')
    .innerJoin('contact', 'contact.id', 'promise.contact_id')
    .selectAll('promise')
    .select('contact.version')
    .where('contact.case_id', '=', caseId)
    .where('promise.kept_at', 'is', null)
    .orderBy('promise.until_at')
    .orderBy('promise.contact_id')
    .executeTakeFirst();
  if (row === undefined) return null;
  return { contactId: row.contact_id, contactVersion: row.version, promise: promiseOf(row) };
}
