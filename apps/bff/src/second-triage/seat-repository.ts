import { addMinutes, asInstant, type Instant } from '@steunpunt/domain/calendar/instant';
import { meetingEndsAfterMinutes, runningSince } from '@steunpunt/domain/second-triage/meeting';
import type { RecordKind } from '@steunpunt/domain/second-triage/second-triage-words';
import type { ExpressionBuilder } from 'kysely';
import type { Db, Tables } from '../db/tables.ts';

/** Items of meetings that run now, each with who sits there. */
function seatedItems(db: Pick<Db, 'selectFrom'>, kind: RecordKind, now: Instant) {
  return db
    .selectFrom('triage_item')
    .innerJoin('triage_meeting', 'triage_meeting.id', 'triage_item.meeting_id')
    .innerJoin('triage_seat', 'triage_seat.meeting_id', 'triage_item.meeting_id')
    .where('triage_item.record_kind', '=', kind)
    .where('triage_meeting.closed_at', 'is', null)
    .where('triage_meeting.started_at', '>', runningSince(now));
}

/** Whether this person sits at a running meeting with this record among its items. */
export async function sitsWith(
  db: Db,
  personId: string,
  kind: RecordKind,
  recordId: string,
  now: Instant,
): Promise<boolean> {
  const row = await seatedItems(db, kind, now)
    .select('triage_item.id')
    .where('triage_item.record_id', '=', recordId)
    .where('triage_seat.person_id', '=', personId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Until when this person sits at a running meeting with this record among its items; null when they do not. */
export async function guestUntil(
  db: Db,
  personId: string,
  kind: RecordKind,
  recordId: string,
  now: Instant,
): Promise<Instant | null> {
  const row = await seatedItems(db, kind, now)
    .select('triage_meeting.started_at')
    .where('triage_item.record_id', '=', recordId)
    .where('triage_seat.person_id', '=', personId)
    .orderBy('triage_meeting.started_at', 'desc')
    .executeTakeFirst();
  return row === undefined || row.started_at === null
    ? null
    : addMinutes(asInstant(row.started_at), meetingEndsAfterMinutes);
}

/** Everybody who sits at a running meeting with this record among its items. */
export async function personsWith(
  db: Db,
  kind: RecordKind,
  recordId: string,
  now: Instant,
): Promise<readonly string[]> {
  const rows = await seatedItems(db, kind, now)
    .select('triage_seat.person_id')
    .where('triage_item.record_id', '=', recordId)
    .execute();
  return rows.map(({ person_id }) => person_id);
}

/** The ids of the records at the tables where this person sits now, as a subquery for the rules of access. */
export function itemsAtTableOf(
  words: Pick<ExpressionBuilder<Tables, never>, 'selectFrom'>,
  personId: string,
  kind: RecordKind,
  now: Instant,
) {
  return words
    .selectFrom('triage_item')
    .innerJoin('triage_meeting', 'triage_meeting.id', 'triage_item.meeting_id')
    .innerJoin('triage_seat', 'triage_seat.meeting_id', 'triage_item.meeting_id')
    .select('triage_item.record_id')
    .where('triage_item.record_kind', '=', kind)
    .where('triage_meeting.closed_at', 'is', null)
    .where('triage_meeting.started_at', '>', runningSince(now))
    .where('triage_seat.person_id', '=', personId);
}
