import type { Actor } from '@steunpunt/domain/people/actor';
import type { RequestKind } from '@steunpunt/domain/second-triage/second-triage-words';
import type { Db } from '../db/tables.ts';
import { notFound, type Refused, refused } from '../http/answer.ts';
import { isRestricted } from '../privacy/privacy-request-repository.ts';
import { findRequest, isStarted, type TriageRequest } from './request-repository.ts';

export type RequestToStart = {
  readonly ok: true;
  readonly request: TriageRequest;
  readonly swv: string;
};

const recordKinds = {
  mediation: 'mediationRequest',
  doorbraak: 'doorbraakRequest',
} as const satisfies Record<RequestKind, string>;

/** A request that nobody began with, for a lead of its swv; for everybody else it does not exist. */
export async function requestToStart(
  tx: Db,
  kind: RequestKind,
  id: string,
  { personId, swvs }: Actor,
): Promise<RequestToStart | Refused> {
  const about = { kind: recordKinds[kind], id };
  const request = await findRequest(tx, kind, id, personId);
  const swv = request?.contact.swv;
  if (request === undefined || !swv || !swvs.includes(swv)) return notFound(about);
  if (await isStarted(tx, request.id)) return refused({ code: 'alreadyStarted' }, about);
  if (await isRestricted(tx, request.contact.case_id)) return refused({ code: 'restricted' }, about);
  return { ok: true, request, swv };
}
