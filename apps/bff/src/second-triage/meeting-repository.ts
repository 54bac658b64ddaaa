import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { RecordKind, Seat } from '@steunpunt/domain/second-triage/second-triage-words';
import type { Selectable } from 'kysely';
import { newId } from '../db/new-id.ts';
import { stored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import type { MeetingRow, PresentPerson, SeatRow } from './meeting-record.ts';
import type { TriageItemTable } from './second-triage-tables.ts';

export type ItemRow = Selectable<TriageItemTable>;
export type RecordName = { readonly kind: RecordKind; readonly id: string };
type Seated = { readonly id: string; readonly seat: Seat };

export async function findMeeting(db: Db, id: string): Promise<MeetingRow | undefined> {
  return db.selectFrom('triage_meeting').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Everything that was not closed, and the ten closed last, the newest first. */
export async function recentMeetings(db: Db): Promise<MeetingRow[]> {
  const open = await db
    .selectFrom('triage_meeting')
    .selectAll()
    .where('closed_at', 'is', null)
    .orderBy('planned_for')
    .orderBy('id')
    .execute();
  const closed = await db
    .selectFrom('triage_meeting')
    .selectAll()
    .where('closed_at', 'is not', null)
    .orderBy('planned_for', 'desc')
    .orderBy('id')
    .limit(10)
    .execute();
  return [...open, ...closed];
}

export async function seatsOf(db: Db, meetingIds: readonly string[]): Promise<SeatRow[]> {
  if (meetingIds.length === 0) return [];
  return db
    .selectFrom('triage_seat')
    .selectAll()
    .where('meeting_id', 'in', [...meetingIds])
    .orderBy('seat', 'desc')
    .orderBy('person_id')
    .execute();
}

export async function addMeeting(db: Db, meeting: MeetingRow, people: readonly Seated[]): Promise<void> {
  await db.insertInto('triage_meeting').values(meeting).execute();
  await setSeats(db, meeting.id, people);
}

export type MeetingChange = {
  readonly plannedFor: string;
  readonly people: readonly Seated[];
  readonly alsoPresent: readonly PresentPerson[];
};

/** Undefined when somebody else was first. Answers the new version. */
export async function changeMeeting(
  db: Db,
  meeting: Pick<MeetingRow, 'id' | 'version'>,
  { plannedFor, people, alsoPresent }: MeetingChange,
): Promise<number | undefined> {
  const also_present = stored(alsoPresent);
  const version = await updateMeeting(db, meeting, { planned_for: plannedFor, also_present });
  if (version !== undefined) await setSeats(db, meeting.id, people);
  return version;
}

/** Saves on the version that was read; undefined when somebody else was first. */
export async function updateMeeting(
  db: Db,
  { id, version }: Pick<MeetingRow, 'id' | 'version'>,
  change: Partial<Omit<MeetingRow, 'id' | 'version'>>,
): Promise<number | undefined> {
  const row = await db
    .updateTable('triage_meeting')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst();
  return row?.version;
}

/** Something about one of its items changed: screens that show the meeting ask again. */
export async function touchMeeting(db: Db, id: string): Promise<MeetingRow | undefined> {
  return db
    .updateTable('triage_meeting')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
}

export async function itemsOf(db: Db, meetingId: string): Promise<ItemRow[]> {
  return db
    .selectFrom('triage_item')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute();
}

export function nameOfItem({ record_kind: kind, record_id: id }: ItemRow): RecordName {
  return { kind, id };
}

export async function findItem(db: Db, id: string): Promise<ItemRow | undefined> {
  return db.selectFrom('triage_item').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Puts these behind what is already there; what is there already stays where it is. */
export async function addItems(db: Db, meetingId: string, records: readonly RecordName[]): Promise<void> {
  const there = await itemsOf(db, meetingId);
  const fresh = records.filter(
    ({ kind, id }) => !there.some((item) => item.record_kind === kind && item.record_id === id),
  );
  if (fresh.length === 0) return;
  await db
    .insertInto('triage_item')
    .values(
      fresh.map(({ kind, id }, index) => ({
        id: newId(),
        meeting_id: meetingId,
        record_kind: kind,
        record_id: id,
        position: there.length + index + 1,
      })),
    )
    .execute();
}

/** Meetings that run now, with this record among their items. */
export async function runningMeetingsWith(
  db: Db,
  { kind, id }: RecordName,
  since: Instant,
): Promise<string[]> {
  const rows = await db
    .selectFrom('triage_item')
    .innerJoin('triage_meeting', 'triage_meeting.id', 'triage_item.meeting_id')
    .select('triage_meeting.id')
    .where('triage_item.record_kind', '=', kind)
    .where('triage_item.record_id', '=', id)
    .where('triage_meeting.closed_at', 'is', null)
    .where('triage_meeting.started_at', '>', since)
    .execute();
  return rows.map((row) => row.id);
}

async function setSeats(db: Db, meetingId: string, people: readonly Seated[]): Promise<void> {
  await db.deleteFrom('triage_seat').where('meeting_id', '=', meetingId).execute();
  const rows = people.map(({ id, seat }) => ({ meeting_id: meetingId, person_id: id, seat }));
  if (rows.length > 0) await db.insertInto('triage_seat').values(rows).execute();
}
