import type { ContactRow } from '../contacts/contact-record.ts';
import type { Db } from '../db/tables.ts';
import type { FileIds } from '../retention/file-parts-repository.ts';

/**
 * The contacts that are a family's: those in the case, and those of the same swv in no case that somebody said to be of the
 * same person as one of them. The earliest first.
 */
export async function contactsOfFamily(db: Db, caseId: string): Promise<ContactRow[]> {
  return db
    .selectFrom('contact')
    .selectAll()
    .where(({ or, and, eb, exists, selectFrom }) =>
      or([
        eb('case_id', '=', caseId),
        and([
          eb('case_id', 'is', null),
          exists(
            selectFrom('contact as joined')
              .innerJoin('case_file', 'case_file.id', 'joined.case_id')
              .select('joined.id')
              .where('joined.case_id', '=', caseId)
              .whereRef('joined.same_person_group', '=', 'contact.same_person_group')
              .whereRef('case_file.swv', '=', 'contact.swv'),
          ),
        ]),
      ]),
    )
    .orderBy('arrived_at')
    .orderBy('id')
    .execute();
}

/** What goes together when a family asks to be erased. */
export async function fileOfFamily(db: Db, caseId: string): Promise<FileIds> {
  const contacts = await contactsOfFamily(db, caseId);
  return { contacts: contacts.map(({ id }) => id), cases: [caseId] };
}
