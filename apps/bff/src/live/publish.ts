import type { Instant } from '@steunpunt/domain/calendar/instant';
import { CompiledQuery } from 'kysely';
import type { Tx } from '../db/tx.ts';
import type { LiveSignal } from './live-signal.ts';

/** A change that many colleagues may see has a row for each; a statement holds 32,766 values at most. */
const rowsAtOnce = 1_000;

/** Writes live messages in the same transaction as the change; `wake` starts their delivery after the commit. */
export async function publish(
  tx: Tx,
  signals: readonly LiveSignal[],
  now: Instant,
  wake: () => void,
): Promise<void> {
  if (signals.length === 0) return;
  // Numbers must come in the order of the commits, or a stream that resumes could miss one.
  if (tx.dialect === 'postgres') {
    await tx.executeQuery(CompiledQuery.raw('select pg_advisory_xact_lock(7316002)'));
  }
  const rows = signals.map((signal) => rowOf(signal, now));
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    await tx
      .insertInto('outbox')
      .values(rows.slice(from, from + rowsAtOnce))
      .execute();
  }
  tx.afterCommit(wake);
}

function rowOf({ topic, id, version, audience }: LiveSignal, now: Instant) {
  const named = audience === 'everybody' ? {} : audience;
  return {
    at: now,
    topic,
    record_id: id,
    version,
    audience_swv: named.swv ?? null,
    audience_desk: named.desk ?? null,
    audience_person: named.person ?? null,
    audience_role: named.role ?? null,
  };
}
