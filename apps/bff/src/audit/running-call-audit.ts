import { addMinutes, type Instant } from '@steunpunt/domain/calendar/instant';
import type { Tx } from '../db/tx.ts';
import type { RecordRef } from '../http/answer.ts';
import { appendAudit } from './append-audit.ts';
import type { AuditActor } from './audit-entry.ts';

const staleMinutes = 24 * 60;

/**
 * One audit row for a running call and one person, however often it is saved or fetched again: the first time
 * writes it, later times only count. The count enters the log when the call ends.
 */
export async function auditRunningCall(
  tx: Tx,
  actor: AuditActor,
  what: string,
  call: RecordRef,
  now: Instant,
): Promise<void> {
  const running = await findRunning(tx, actor.personId, call);
  if (running === undefined) {
    const entry = { at: now, actor, kind: 'call', what, records: [call], result: 'ok' } as const;
    const auditId = await appendAudit(tx, entry);
    await tx
      .insertInto('running_call_audit')
      .values({
        ...keyOf(actor.personId, call),
        audit_id: auditId,
        saves: 1,
        last_version: call.version ?? null,
        last_at: now,
      })
      .execute();
    return;
  }
  await tx
    .updateTable('running_call_audit')
    .set({ saves: running.saves + 1, last_version: call.version ?? running.last_version, last_at: now })
    .where('person_id', '=', actor.personId)
    .where('record_kind', '=', call.kind)
    .where('record_id', '=', call.id)
    .execute();
}

/** Writes the row that closes the counting of a call, for everybody who had it open. */
export async function endCallAudit(tx: Tx, call: Pick<RecordRef, 'kind' | 'id'>): Promise<void> {
  const rows = await tx
    .selectFrom('running_call_audit')
    .selectAll()
    .where('record_kind', '=', call.kind)
    .where('record_id', '=', call.id)
    .execute();
  for (const row of rows) await closeCounting(tx, row);
}

/** Closes the counting of calls nobody touched for a day. */
export async function endForgottenCallAudits(tx: Tx, now: Instant): Promise<void> {
  const rows = await tx
    .selectFrom('running_call_audit')
    .selectAll()
    .where('last_at', '<', addMinutes(now, -staleMinutes))
    .execute();
  for (const row of rows) await closeCounting(tx, row);
}

type Counting = Awaited<ReturnType<typeof findRunning>> & {};

async function closeCounting(tx: Tx, row: Counting): Promise<void> {
  const call = { kind: row.record_kind, id: row.record_id };
  const record = row.last_version === null ? call : { ...call, version: row.last_version };
  await appendAudit(tx, {
    at: row.last_at,
    actor: { personId: row.person_id, sessionId: null, role: null },
    kind: 'call',
    what: row.record_kind,
    records: [record],
    result: 'ok',
    extends: row.audit_id,
    saves: row.saves,
  });
  await tx
    .deleteFrom('running_call_audit')
    .where('person_id', '=', row.person_id)
    .where('record_kind', '=', row.record_kind)
    .where('record_id', '=', row.record_id)
    .execute();
}

function findRunning(tx: Tx, personId: string, call: Pick<RecordRef, 'kind' | 'id'>) {
  return tx
    .selectFrom('running_call_audit')
    .selectAll()
    .where('person_id', '=', personId)
    .where('record_kind', '=', call.kind)
    .where('record_id', '=', call.id)
    .executeTakeFirst();
}

function keyOf(personId: string, call: RecordRef) {
  return { person_id: personId, record_kind: call.kind, record_id: call.id };
}
