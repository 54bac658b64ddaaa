import type { Role } from '../people/roles.ts';
import type { CaseRelation } from './case-relation.ts';
import type { Relation } from './relation.ts';

/**
 * Why a colleague is kept out of a contact or case, beside a doubt of the caller. `declared`: they said so themselves.
 * `tlvAdviser`: they advised on the pupil's tlv.
 * @source domain facts 7, independence: a contact person may not be the adviser of the tlv of the same pupil; the field "ik ben betrokken"
 */
export const involvementReasons = ['declared', 'tlvAdviser'] as const;
export type InvolvementReason = (typeof involvementReasons)[number];

export type InvolvementRefusal = { readonly code: 'onlyOwner' | 'onlyLead' };

type Standing = { readonly role: Role; readonly relation: Relation | CaseRelation };

/** Who is told which colleagues are kept out: whoever is in charge of it, and nobody else. */
export function seesInvolvements({ relation }: Standing): boolean {
  return relation === 'owner' || relation === 'lead';
}

/** The adviser on a tlv is named by whoever is in charge. @assumption the leads confirm that a coworker does not name one */
export function tlvAdviserRefusalOf(standing: Standing): InvolvementRefusal | null {
  return seesInvolvements(standing) ? null : { code: 'onlyOwner' };
}

/**
 * Only a lead lets somebody in again, with a reason. Whom it is about is kept out, and so never asks.
 * @assumption the privacy officer confirms that nobody takes back their own involvement
 */
export function endingRefusalOf({ role, relation }: Standing): InvolvementRefusal | null {
  return role === 'lead' && (relation === 'lead' || relation === 'owner') ? null : { code: 'onlyLead' };
}
