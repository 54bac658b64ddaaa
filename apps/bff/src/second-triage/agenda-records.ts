import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import type { Db } from '../db/tables.ts';
import { type AgendaOf, onAgenda, untold } from './agenda-repository.ts';
import type { RecordName } from './meeting-repository.ts';
import { openTriageRecord } from './open-triage-record.ts';
import type { TriageRecord } from './triage-record.ts';

/** What this actor may see of an agenda, the oldest promise first. */
export async function agendaFor(
  tx: Db,
  actor: Actor,
  agenda: AgendaOf,
  now: Instant,
): Promise<TriageRecord[]> {
  return visibleRecords(tx, actor, await onAgenda(tx, agenda), now);
}

/** What was decided of this agenda and the caller does not know yet. */
export async function untoldFor(
  tx: Db,
  actor: Actor,
  { kind }: AgendaOf,
  now: Instant,
): Promise<TriageRecord[]> {
  const records = await visibleRecords(tx, actor, await untold(tx), now);
  return records
    .filter(({ access }) => access.fields.includes('F3'))
    .filter(({ onJointAgenda, swv }) => (kind === 'joint') === (onJointAgenda || swv === null));
}

/** Each at its own door; what the actor may not see leaves no gap. */
export async function visibleRecords(
  tx: Db,
  actor: Actor,
  names: readonly RecordName[],
  now: Instant,
): Promise<TriageRecord[]> {
  const records: TriageRecord[] = [];
  for (const name of names) {
    const opened = await openTriageRecord(tx, actor, name, now);
    if (opened.ok) records.push(opened.record);
  }
  return records;
}
