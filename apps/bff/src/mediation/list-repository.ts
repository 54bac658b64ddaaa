import type { Actor } from '@steunpunt/domain/people/actor';
import { doubtsPerson } from '../contacts/doubt-repository.ts';
import type { Db } from '../db/tables.ts';
import type { MediationRow } from './mediation-repository.ts';

export type ListedMediation = { readonly row: MediationRow; readonly mediators: readonly string[] };

/**
 * Mediations of a lead's swv's, or of the contacts and cases a contact person owns: the same rules as `mediationRelationOf`.
 * What runs comes first, by what is due.
 */
export async function mediationsSeenBy(
  db: Db,
  { role, personId, swvs, coversFor }: Actor,
): Promise<ListedMediation[]> {
  if (role === 'lead' && swvs.length === 0) return [];
  const owners = [personId, ...coversFor];
  const rows = await db
    .selectFrom('mediation')
    .innerJoin('contact', 'contact.id', 'mediation.contact_id')
    .leftJoin('case_file', 'case_file.id', 'contact.case_id')
    .selectAll('mediation')
    .where((eb) =>
      role === 'lead'
        ? eb('mediation.swv', 'in', [...swvs])
        : eb.or([
            eb('case_file.owner_id', 'in', owners),
            eb.and([eb('contact.case_id', 'is', null), eb('contact.owner_id', 'in', owners)]),
          ]),
    )
    .where(({ not }) => not(doubtsPerson(personId)))
    .orderBy((eb) => eb.fn.coalesce('mediation.until_at', eb.val('9999')))
    .orderBy('mediation.id')
    .limit(200)
    .execute();
  const ids = rows.map(({ id }) => id);
  const mediators =
    ids.length === 0
      ? []
      : await db.selectFrom('mediation_mediator').selectAll().where('mediation_id', 'in', ids).execute();
  return rows.map((row) => ({
    row,
    mediators: mediators
      .filter(({ mediation_id }) => mediation_id === row.id)
      .map(({ person_id }) => person_id),
  }));
}
