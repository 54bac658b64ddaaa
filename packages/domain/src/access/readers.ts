import type { CaseRelation } from './case-relation.ts';
import type { Relation } from './relation.ts';

/**
 * Whether an actor in this relation may look back on who saw a contact or case.
 * @source issue 5, Audit: a screen "wie heeft dit dossier gezien" for owner and lead
 */
export function maySeeReaders(relation: Relation | CaseRelation): boolean {
  return relation === 'owner' || relation === 'lead';
}

/** Whether they may see what was asked about the data in a case, and write such a request down. */
export function mayAskPrivacy(relation: CaseRelation): boolean {
  return maySeeReaders(relation) || relation === 'coworker';
}
