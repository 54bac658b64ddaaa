import type { CaseRelation } from '@steunpunt/domain/access/case-relation';
import { mayAskPrivacy } from '@steunpunt/domain/access/readers';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import { privacyTakerOf } from '@steunpunt/domain/privacy/privacy-requests';
import type { CaseRow } from '../cases/case-record.ts';
import { openCaseRecord } from '../cases/open-case-record.ts';
import type { Tx } from '../db/tx.ts';
import { notFound, type RecordRef, type Refused } from '../http/answer.ts';
import { findPrivacyRequest, type PrivacyRequestRow } from './privacy-request-repository.ts';

export type Asked = { readonly tx: Tx; readonly actor: Actor; readonly now: Instant };

export type OpenedForPrivacy = {
  readonly ok: true;
  readonly file: CaseRow;
  readonly relation: CaseRelation;
  readonly seen: RecordRef;
};

/** A case for whoever works on it or leads its swv; who may see it and does neither may not look at this side of it. */
export async function openForPrivacy(
  { tx, actor, now }: Asked,
  caseId: string,
): Promise<OpenedForPrivacy | Refused> {
  const opened = await openCaseRecord(tx, actor, caseId, now);
  if (!opened.ok) return opened;
  const { row, decision, seen } = opened;
  if (!mayAskPrivacy(decision.relation)) return { ok: false, problem: 'notAllowed', about: seen };
  return { ok: true, file: row, relation: privacyTakerOf(actor, row.swv, decision.relation), seen };
}

/** The same by a request. What was erased cannot be opened any more. */
export async function openRequest(
  asked: Asked,
  id: string,
): Promise<(OpenedForPrivacy & { readonly request: PrivacyRequestRow }) | Refused> {
  const request = await findPrivacyRequest(asked.tx, id);
  if (request === undefined) return notFound({ kind: 'privacyRequest', id });
  const opened = await openForPrivacy(asked, request.case_id);
  return opened.ok ? { ...opened, request } : opened;
}
