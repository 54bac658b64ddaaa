import type { AccessDecision } from '@steunpunt/domain/access/decide';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import type { ContactRow } from '../contacts/contact-record.ts';
import { openRecord } from '../contacts/open-record.ts';
import type { Db } from '../db/tables.ts';
import { notFound, type RecordRef, type Refused } from '../http/answer.ts';
import type { MeetingRow, SeatRow } from './meeting-record.ts';
import { findItem, type ItemRow } from './meeting-repository.ts';
import { openMeeting } from './open-meeting.ts';

export type OpenedItem = {
  readonly ok: true;
  readonly item: ItemRow;
  readonly meeting: MeetingRow;
  readonly seats: readonly SeatRow[];
  readonly contact: ContactRow;
  readonly access: AccessDecision;
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
  const record = await openRecord(tx, actor, item.record_id, 'see', now);
  if (!record.ok) return record;
  const { contact, decision: access, seen } = record;
  return { ok: true, item, meeting: opened.meeting, seats: opened.seats, contact, access, seen };
}
