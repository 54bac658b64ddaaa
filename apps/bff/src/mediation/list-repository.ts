import type { Actor } from '@steunpunt/domain/people/actor';
import type { Db } from '../db/tables.ts';
import { contactIsRestricted } from '../privacy/privacy-request-repository.ts';
import type { MediationRow } from './mediation-repository.ts';
import { mediationScope } from './mediation-scope-repository.ts';

export type ListedMediation = {
  readonly row: MediationRow;
  readonly mediators: readonly string[];
  /** As the page says it: also while its contact or case stands still. */
  readonly paused: boolean;
};

/** Every mediation this actor may see. What runs comes first, by what is due. */
export async function mediationsSeenBy(db: Db, actor: Actor): Promise<ListedMediation[]> {
  const rows = await db
    .selectFrom('mediation')
    .innerJoin('contact', 'contact.id', 'mediation.contact_id')
    .leftJoin('case_file', 'case_file.id', 'contact.case_id')
    .selectAll('mediation')
    .select(['contact.state as contact_state', 'case_file.state as case_state'])
    .select(() => contactIsRestricted().as('is_restricted'))
    .where(() => mediationScope(actor))
    .orderBy((eb) => eb.fn.coalesce('mediation.until_at', eb.val('9999')))
    .orderBy('mediation.id')
    .limit(200)
    .execute();
  const ids = rows.map(({ id }) => id);
  const mediators =
    ids.length === 0
      ? []
      : await db.selectFrom('mediation_mediator').selectAll().where('mediation_id', 'in', ids).execute();
  return rows.map(({ contact_state, case_state, is_restricted, ...row }) => ({
    row,
    paused:
      row.paused !== null || contact_state === 'paused' || case_state === 'paused' || Boolean(is_restricted),
    mediators: mediators
      .filter(({ mediation_id }) => mediation_id === row.id)
      .map(({ person_id }) => person_id),
  }));
}
