import type { Db } from '../db/tables.ts';

/** A contact, and every contact of the case when it is in one. */
export type Origin = { readonly contactId?: string; readonly caseId?: string | null };

/** The ids of the mediations or doorbraken that came from there. */
export async function helpFrom(
  db: Db,
  kind: 'mediation' | 'doorbraak',
  { contactId, caseId }: Origin,
): Promise<string[]> {
  const rows = await db
    // Both tables have the columns that are asked for here.
    .selectFrom(`${kind} as record` as 'mediation as record')
    .innerJoin('contact', 'contact.id', 'record.contact_id')
    .select('record.id')
    .where((eb) =>
      eb.or([
        ...(contactId === undefined ? [] : [eb('contact.id', '=', contactId)]),
        ...(caseId ? [eb('contact.case_id', '=', caseId)] : []),
      ]),
    )
    .orderBy('record.id')
    .execute();
  return rows.map(({ id }) => id);
}
