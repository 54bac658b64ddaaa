import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import { leadsMeeting } from '@steunpunt/domain/second-triage/meeting';
import type { Db } from '../db/tables.ts';
import { notFound, type Refused } from '../http/answer.ts';
import { type MeetingRow, maySeeMeeting, type SeatRow } from './meeting-record.ts';
import { findMeeting, seatsOf } from './meeting-repository.ts';

export type OpenedMeeting = {
  readonly ok: true;
  readonly meeting: MeetingRow;
  readonly seats: readonly SeatRow[];
};

/** The door to a meeting: who neither prepares it nor sits there hears that it does not exist. */
export async function openMeeting(
  tx: Db,
  actor: Actor,
  id: string,
  now: Instant,
  as: 'seat' | 'lead' = 'seat',
): Promise<OpenedMeeting | Refused> {
  const about = { kind: 'triageMeeting', id };
  const meeting = await findMeeting(tx, id);
  if (meeting === undefined) return notFound(about);
  const seats = await seatsOf(tx, [id]);
  if (!maySeeMeeting(actor, meeting, seats, now)) return notFound(about);
  if (as === 'lead' && !leadsMeeting(actor, meeting)) return { ok: false, problem: 'notAllowed', about };
  return { ok: true, meeting, seats };
}
