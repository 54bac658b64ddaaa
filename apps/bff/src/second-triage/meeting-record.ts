import type { presentPerson } from '@steunpunt/contract/second-triage';
import { asInstant, type Instant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import { leadsMeeting, type MeetingFacts, meetingStateOf } from '@steunpunt/domain/second-triage/meeting';
import type { MeetingState, Seat } from '@steunpunt/domain/second-triage/second-triage-words';
import type { Selectable } from 'kysely';
import type * as z from 'zod/mini';
import { fromStored } from '../db/stored-json.ts';
import type { RecordRef } from '../http/answer.ts';
import type { TriageMeetingTable } from './second-triage-tables.ts';

export type MeetingRow = Selectable<TriageMeetingTable>;
export type PresentPerson = z.infer<typeof presentPerson>;
export type SeatRow = { readonly meeting_id: string; readonly person_id: string; readonly seat: Seat };

export function meetingFactsOf({ kind, swv, started_at, closed_at }: MeetingRow): MeetingFacts {
  return {
    kind,
    swv,
    startedAt: started_at === null ? null : asInstant(started_at),
    closedAt: closed_at === null ? null : asInstant(closed_at),
  };
}

export function stateOfMeeting(row: MeetingRow, now: Instant): MeetingState {
  return meetingStateOf(meetingFactsOf(row), now);
}

/** Whoever prepares it, always; who sits there, until it is closed; a guest from elsewhere only while it runs. */
export function maySeeMeeting(
  actor: Actor,
  row: MeetingRow,
  seats: readonly SeatRow[],
  now: Instant,
): boolean {
  if (leadsMeeting(actor, row)) return true;
  const state = stateOfMeeting(row, now);
  if (actor.role === 'guest' && state !== 'running') return false;
  return state !== 'closed' && seats.some(({ person_id }) => person_id === actor.personId);
}

export function alsoPresentOf({ also_present }: MeetingRow): PresentPerson[] {
  return fromStored<PresentPerson[]>(also_present);
}

/** For the audit log. */
export function meetingRef({ id, version }: Pick<MeetingRow, 'id' | 'version'>): RecordRef {
  return { kind: 'triageMeeting', id, version };
}
