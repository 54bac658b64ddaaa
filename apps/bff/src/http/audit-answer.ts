import type { Endpoint } from '@steunpunt/contract/endpoint';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { appendAudit } from '../audit/append-audit.ts';
import type { AuditActor } from '../audit/audit-entry.ts';
import { auditRunningCall, endCallAudit } from '../audit/running-call-audit.ts';
import type { Session } from '../auth/session.ts';
import type { Tx } from '../db/tx.ts';
import type { Answered, RecordRef, Refused } from './answer.ts';

/** Throws when an answer does not name the records in it as its endpoint promises. */
export function requireSeen({ audit, method, path }: Endpoint, { seen }: Answered<unknown>): void {
  const name = `${method} ${path}`;
  if ('none' in audit && seen.length > 0) throw new Error(`${name} declares no audit and yet shows records.`);
  if ('kind' in audit && (audit.kind === 'read' || audit.kind === 'change') && seen.length === 0) {
    throw new Error(`${name} must name the records it showed or changed.`);
  }
}

/** The audit row of an answer, as the endpoint declares it. */
export async function auditAnswer(
  tx: Tx,
  { audit }: Endpoint,
  session: Session,
  result: Answered<unknown>,
  now: Instant,
  isRepeat: boolean,
): Promise<void> {
  if ('none' in audit) return;
  const actor = auditActorOf(session);
  if (audit.kind === 'call') {
    for (const call of result.seen) await auditRunningCall(tx, actor, audit.what, call, now);
  } else {
    await appendAudit(tx, {
      at: now,
      actor,
      kind: isRepeat ? 'read' : audit.kind,
      what: audit.what,
      records: result.seen,
      result: 'ok',
      filter: result.filter,
      purpose: result.purpose,
      onBehalfOf: result.onBehalfOf,
      breakGlass: result.breakGlass ?? glassOf(session, result.seen),
    });
  }
  if (result.endedCall !== undefined) await endCallAudit(tx, { kind: 'call', id: result.endedCall });
}

/** The audit row of a refused try, with the ids that were asked for. */
export async function auditRefusal(
  tx: Tx,
  endpoint: Endpoint,
  session: Session,
  { problem, refusal, about }: Refused,
  params: unknown,
  now: Instant,
): Promise<void> {
  const what = 'kind' in endpoint.audit ? endpoint.audit.what : `${endpoint.method} ${endpoint.path}`;
  const asked = about ?? recordAsked(what, params);
  await appendAudit(tx, {
    at: now,
    actor: auditActorOf(session),
    kind: 'refused',
    what,
    records: asked ? [asked] : [],
    result: problem,
    refusal: refusal?.code,
  });
}

function recordAsked(kind: string, params: unknown) {
  const id = typeof params === 'object' && params !== null && 'id' in params ? params.id : undefined;
  return typeof id === 'string' ? { kind, id } : undefined;
}

/** Whatever is seen by break-glass says so in the audit log. */
function glassOf({ actor }: Session, seen: readonly RecordRef[]): string | undefined {
  return seen.some(({ relation }) => relation === 'glass') ? actor.glass?.id : undefined;
}

function auditActorOf({ id, actor }: Session): AuditActor {
  return { personId: actor.personId, sessionId: id, role: actor.role };
}
