import type { LiveSignal } from '../live/live-signal.ts';
import { journalCase } from './case-journal.ts';
import type { CaseRow } from './case-record.ts';
import { caseById, changeCase } from './case-repository.ts';
import { keepContactsInStep } from './contacts-in-step.ts';
import { nameCoworkerRows } from './coworker-repository.ts';
import type { Asked } from './take-step.ts';
import { addTrail } from './trail-repository.ts';

type Destination = {
  readonly ownerId: string | null;
  readonly swv: string | null;
  readonly reason: string;
};

/**
 * Brings the case with its contacts to another owner, and to another swv with the reason in the trail; whoever worked on it
 * for the swv before does so no longer. Also for the second triage.
 */
export async function moveCase(
  { tx, actor, now }: Asked,
  row: CaseRow,
  { ownerId, swv, reason }: Destination,
): Promise<LiveSignal[]> {
  const { personId } = actor;
  if ((await changeCase(tx, row, { owner_id: ownerId, swv })) === undefined) {
    throw new Error(`Case ${row.id} changed while it was moved.`);
  }
  if (swv !== row.swv) {
    await addTrail(tx, { caseId: row.id, swv, at: now, personId, reason });
    await nameCoworkerRows(tx, row.id, [], now);
  }
  const record = await caseById(tx, row.id);
  await journalCase(tx, {
    record,
    event: 'moved',
    personId,
    now,
    facts: { from: row.swv, to: swv, owner: ownerId },
  });
  return keepContactsInStep(tx, record, { personId, now });
}
