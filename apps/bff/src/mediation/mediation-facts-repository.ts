import type { MediationAccessFacts } from '@steunpunt/domain/access/mediation-relation';
import type { StandstillReason } from '@steunpunt/domain/mediation/mediation-stages';
import type { Db } from '../db/tables.ts';
import { isRestricted } from '../privacy/privacy-request-repository.ts';
import type { StoredMediation } from './mediation-repository.ts';

export type RecordFacts = {
  readonly access: MediationAccessFacts;
  /** Why the contact or its case stands still: their data is restricted, or parents with authority disagree. */
  readonly standstill: Extract<StandstillReason, 'restricted' | 'authorityConflict'> | null;
};

/** Who stands how to a mediation by the contact it came from, and the case of that contact when there is one. */
export async function recordFactsOf(
  db: Db,
  { row, mediators }: Pick<StoredMediation, 'row' | 'mediators'>,
): Promise<RecordFacts> {
  const contact = await db
    .selectFrom('contact')
    .leftJoin('case_file', 'case_file.id', 'contact.case_id')
    .select([
      'contact.owner_id',
      'contact.state',
      'contact.case_id',
      'case_file.owner_id as case_owner_id',
      'case_file.state as case_state',
    ])
    .where('contact.id', '=', row.contact_id)
    .executeTakeFirstOrThrow();
  return {
    access: {
      swv: row.swv,
      ownerId: contact.case_id === null ? contact.owner_id : contact.case_owner_id,
      mediators,
      doubted: await doubtedAbout(db, row.contact_id, contact.case_id),
    },
    standstill: (await isRestricted(db, contact.case_id))
      ? 'restricted'
      : contact.state === 'paused' || contact.case_state === 'paused'
        ? 'authorityConflict'
        : null,
  };
}

/** Whom a caller of the contact doubts, or of any other contact in its case. */
async function doubtedAbout(db: Db, contactId: string, caseId: string | null): Promise<string[]> {
  const rows = await db
    .selectFrom('contact_doubt')
    .innerJoin('contact', 'contact.id', 'contact_doubt.contact_id')
    .select('contact_doubt.person_id')
    .distinct()
    .where((eb) =>
      caseId === null
        ? eb('contact.id', '=', contactId)
        : eb.or([eb('contact.id', '=', contactId), eb('contact.case_id', '=', caseId)]),
    )
    .execute();
  return rows.map(({ person_id }) => person_id);
}
