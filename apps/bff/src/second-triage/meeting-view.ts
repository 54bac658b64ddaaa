import type { MeetingHead, MeetingView } from '@steunpunt/contract/second-triage';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import { leadsMeeting } from '@steunpunt/domain/second-triage/meeting';
import type { Db } from '../db/tables.ts';
import type { RecordRef } from '../http/answer.ts';
import { listColleagues, namesOfPeople } from '../reference/colleague-repository.ts';
import { agendaRowOf } from './agenda-row.ts';
import { decisionsAbout } from './decision-repository.ts';
import {
  alsoPresentOf,
  type MeetingRow,
  meetingRef,
  type SeatRow,
  stateOfMeeting,
} from './meeting-record.ts';
import { itemsOf, nameOfItem, seatsOf } from './meeting-repository.ts';
import { openTriageRecord } from './open-triage-record.ts';

/** What a meeting is and who sits there: no personal data of families. */
export async function meetingHeads(
  tx: Db,
  actor: Actor,
  rows: readonly MeetingRow[],
  seats: readonly SeatRow[],
  now: Instant,
): Promise<MeetingHead[]> {
  const nameOf = await namesOfPeople(tx);
  const colleagues = await listColleagues(tx);
  const swvsOf = (id: string) => [...(colleagues.find((one) => one.id === id)?.swvs ?? [])];
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    kind: row.kind,
    swv: row.swv,
    state: stateOfMeeting(row, now),
    plannedFor: row.planned_for,
    startedAt: row.started_at,
    closedAt: row.closed_at,
    people: seats
      .filter(({ meeting_id }) => meeting_id === row.id)
      .map(({ person_id: id, seat }) => ({ id, name: nameOf(id), seat, swvs: swvsOf(id) })),
    alsoPresent: alsoPresentOf(row),
    leads: leadsMeeting(actor, row),
  }));
}

export async function meetingHead(tx: Db, actor: Actor, row: MeetingRow, now: Instant): Promise<MeetingHead> {
  const [head] = await meetingHeads(tx, actor, [row], await seatsOf(tx, [row.id]), now);
  if (head === undefined) throw new Error('A meeting has a head.');
  return head;
}

/** The meeting with the items this actor may see: what is hidden leaves no gap. */
export async function meetingView(
  tx: Db,
  actor: Actor,
  row: MeetingRow,
  now: Instant,
): Promise<{ readonly view: MeetingView; readonly seen: RecordRef[] }> {
  const nameOf = await namesOfPeople(tx);
  const shown: MeetingView['items'] = [];
  const seen: RecordRef[] = [meetingRef(row)];
  for (const item of await itemsOf(tx, row.id)) {
    const opened = await openTriageRecord(tx, actor, nameOfItem(item), now);
    if (!opened.ok) continue;
    const decisions = await decisionsAbout(tx, nameOfItem(item));
    const decidedHere = decisions.some(({ meeting_id }) => meeting_id === row.id);
    shown.push({ ...(await agendaRowOf(tx, opened.record, nameOf)), itemId: item.id, decidedHere });
    seen.push(opened.seen);
  }
  return { view: { ...(await meetingHead(tx, actor, row, now)), items: shown }, seen };
}
