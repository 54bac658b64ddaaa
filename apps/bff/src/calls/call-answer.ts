import type { CallView } from '@steunpunt/contract/calls';
import type { Actor } from '../auth/actor.ts';
import type { Db } from '../db/tables.ts';
import { type Answered, answer, notFound, type RecordRef, type Refused } from '../http/answer.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { lastTransferOf } from '../transfers/transfer-repository.ts';
import { callView, type RunningCall } from './call-record.ts';
import { findCall } from './call-repository.ts';

export function seenCall({ id, version }: Pick<RunningCall, 'id' | 'version'>): RecordRef {
  return { kind: 'call', id, version, relation: 'writer' };
}

/** Other tabs of the writer hear that the call changed. */
export function callSignal({ id, version, personId }: RunningCall): LiveSignal {
  return { topic: 'calls', id, version, audience: { person: personId } };
}

export async function callAnswer(
  tx: Db,
  call: RunningCall,
  more: Partial<Answered<CallView>> = {},
): Promise<Answered<CallView>> {
  const transfer = await lastTransferOf(tx, call.id);
  const view = callView(call, transfer?.id ?? null);
  return answer({ view, seen: [seenCall(call)], id: call.id, version: call.version, ...more });
}

/** My running call, or the 404 that everybody else gets. */
export async function openCall(
  tx: Db,
  actor: Actor,
  id: string,
): Promise<{ readonly ok: true; readonly call: RunningCall } | Refused> {
  const call = await findCall(tx, id, actor.personId);
  return call === undefined ? notFound({ kind: 'call', id }) : { ok: true, call };
}
