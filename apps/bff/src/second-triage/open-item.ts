import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import type { Db } from '../db/tables.ts';
import { notFound, type RecordRef, type Refused } from '../http/answer.ts';
import type { MeetingRow, SeatRow } from './meeting-record.ts';
import { findItem, type ItemRow, nameOfItem } from './meeting-repository.ts';
import { openMeeting } from './open-meeting.ts';
import { openTriageRecord } from './open-triage-record.ts';
import type { TriageRecord } from './triage-record.ts';

export type OpenedItem = {
  readonly ok: true;
  readonly item: ItemRow;
  readonly meeting: MeetingRow;
  readonly seats: readonly SeatRow[];
  readonly record: TriageRecord;
  readonly seen: RecordRef;
};

/** The door to an item: the meeting first, then the record by its own rules. */
export async function openItem(
  tx: Db,
  actor: Actor,
  id: string,
  now: Instant,
): Promise<OpenedItem | Refused> {
  const item = await findItem(tx, id);
  if (item === undefined) return notFound({ kind: 'triageItem', id });
  const opened = await openMeeting(tx, actor, item.meeting_id, now);
  if (!opened.ok) return opened;
  const found = await openTriageRecord(tx, actor, nameOfItem(item), now);
  if (!found.ok) return found;
  const { record, seen } = found;
  return { ok: true, item, meeting: opened.meeting, seats: opened.seats, record, seen };
}
