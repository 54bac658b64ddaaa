import type { CaseRelation } from '@steunpunt/domain/access/case-relation';
import type { Relation } from '@steunpunt/domain/access/relation';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '../auth/actor.ts';
import type { CaseRow } from '../cases/case-record.ts';
import { openCaseRecord } from '../cases/open-case-record.ts';
import type { ContactRow } from '../contacts/contact-record.ts';
import type { InvolvedRecord } from '../contacts/involvement-repository.ts';
import { openRecord } from '../contacts/open-record.ts';
import type { Tx } from '../db/tx.ts';
import { notFound, type RecordRef, type Refused } from '../http/answer.ts';

/** What somebody is involved in: a contact that is in no case, or a case. */
export type Involved =
  | { readonly kind: 'contact'; readonly contact: ContactRow }
  | { readonly kind: 'case'; readonly row: CaseRow };

export type OpenedInvolved = {
  readonly ok: true;
  readonly involved: Involved;
  readonly relation: Relation | CaseRelation;
  readonly seen: RecordRef;
};

type Named = { readonly kind: 'contact' | 'case'; readonly id: string };
type Asked = { readonly tx: Tx; readonly actor: Actor; readonly now: Instant };

/** The record as the actor may see it; of a contact in a case the case, if they may see that, as what they are involved in. */
export async function openInvolved(
  { tx, actor, now }: Asked,
  { kind, id }: Named,
): Promise<OpenedInvolved | Refused> {
  if (kind === 'case') {
    const opened = await openCaseRecord(tx, actor, id, now);
    if (!opened.ok) return opened;
    return {
      ok: true,
      involved: { kind, row: opened.row },
      relation: opened.decision.relation,
      seen: opened.seen,
    };
  }
  const opened = await openRecord(tx, actor, id, 'see', now);
  if (!opened.ok) return opened;
  const { contact, decision, seen } = opened;
  return { ok: true, involved: { kind, contact }, relation: decision.relation, seen };
}

/** Where it is kept: a contact in a case stands for the case. */
export function placeOf(involved: Involved): InvolvedRecord {
  if (involved.kind === 'case') return { record_kind: 'case', record_id: involved.row.id };
  const { id, case_id } = involved.contact;
  return case_id === null
    ? { record_kind: 'contact', record_id: id }
    : { record_kind: 'case', record_id: case_id };
}

export function notThere(id: string): Refused {
  return notFound({ kind: 'involvement', id });
}
