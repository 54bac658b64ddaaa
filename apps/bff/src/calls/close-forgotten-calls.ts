import { addMinutes, type Instant } from '@steunpunt/domain/calendar/instant';
import { appendAudit } from '../audit/append-audit.ts';
import { endCallAudit } from '../audit/running-call-audit.ts';
import type { Tx } from '../db/tx.ts';
import type { Deps } from '../http/deps.ts';
import { describeFailure } from '../http/describe-failure.ts';
import { publish } from '../live/publish.ts';
import { seenCall } from './call-answer.ts';
import { callsUntouchedSince, callUntouchedSince } from './call-repository.ts';
import { endCall } from './end-call.ts';
import { interrupted } from './interrupt-call.ts';

/** @assumption the desks confirm that a call nobody touched for a day counts as one whose line broke */
const untouchedHours = 24;

type Needs = Pick<Deps, 'database' | 'live' | 'log'>;

/**
 * Closes calls that nobody touched for a day as interrupted, so that a promise exists when the caller left a number. Each in a
 * unit of its own: one that cannot be closed holds up no other.
 */
export async function closeForgottenCalls({ database, live, log }: Needs, now: Instant): Promise<void> {
  const since = addMinutes(now, -untouchedHours * 60);
  for (const id of await callsUntouchedSince(database.read, since)) {
    try {
      await database.unitOfWork.run('change', (tx) => closeForgottenCall(tx, id, since, now, live.wake));
    } catch (failure) {
      log.error({ call: id, ...describeFailure(failure) }, 'a forgotten call could not be closed');
    }
  }
}

async function closeForgottenCall(tx: Tx, id: string, since: Instant, now: Instant, wake: () => void) {
  const call = await callUntouchedSince(tx, id, since);
  // Somebody went on with it, or ended it, just now.
  if (call === undefined) return;
  const contact = await interrupted(tx, call, call.savedAt, now);
  const ended = await endCall(tx, call, contact, now);
  await appendAudit(tx, {
    at: now,
    actor: undefined,
    kind: 'job',
    what: 'forgottenCall',
    records: [...ended.seen, seenCall(call)],
    result: 'ok',
  });
  await endCallAudit(tx, { kind: 'call', id });
  await publish(tx, ended.live ?? [], now, wake);
}
