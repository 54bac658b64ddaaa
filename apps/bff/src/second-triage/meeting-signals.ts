import type { Instant } from '@steunpunt/domain/calendar/instant';
import { leadsMeeting } from '@steunpunt/domain/second-triage/meeting';
import type { Db } from '../db/tables.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { actorsOfStaff } from '../reference/colleague-repository.ts';
import type { MeetingRow, SeatRow } from './meeting-record.ts';
import { seatsOf } from './meeting-repository.ts';

/** Tells who prepares the meeting and who sits or sat there that it changed. */
export async function meetingSignals(
  tx: Db,
  meeting: MeetingRow,
  now: Instant,
  before: readonly SeatRow[] = [],
): Promise<LiveSignal[]> {
  const seats = [...before, ...(await seatsOf(tx, [meeting.id]))].map(({ person_id }) => person_id);
  const leads = (await actorsOfStaff(tx, now)).filter((actor) => leadsMeeting(actor, meeting));
  const persons = new Set([...seats, ...leads.map(({ personId }) => personId)]);
  return [...persons].map((person) => ({
    topic: 'secondTriage',
    id: meeting.id,
    version: meeting.version,
    audience: { person },
  }));
}
