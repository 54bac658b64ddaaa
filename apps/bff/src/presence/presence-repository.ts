import { addMinutes, asInstant, type Instant } from '@steunpunt/domain/calendar/instant';
import {
  type Presence,
  presenceAfterCallBegan,
  presenceAfterLastCall,
  presenceAfterSignIn,
} from '@steunpunt/domain/people/presence';
import type { Role } from '@steunpunt/domain/people/roles';
import type { Db } from '../db/tables.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import type { PresenceTable } from './presence-table.ts';

/** @source screens plan, the frame: what the person set, valid while their screen was heard of within two minutes */
const minutesValid = 2;

export type PresenceState = PresenceTable['state'] | 'unknown';

/** Whether a screen of this person is listening on this server. */
export type IsConnected = (personId: string) => boolean;

export async function setPresence(
  db: Db,
  { personId, role }: { readonly personId: string; readonly role: Role },
  { state, setBy, setAt }: Presence,
): Promise<number> {
  const row = await db
    .insertInto('presence')
    .values({ person_id: personId, role, state, set_by: setBy, version: 1, seen_at: setAt })
    .onConflict((conflict) =>
      conflict.column('person_id').doUpdateSet((eb) => ({
        role,
        state,
        set_by: setBy,
        seen_at: setAt,
        version: eb('presence.version', '+', 1),
      })),
    )
    .returning('version')
    .executeTakeFirstOrThrow();
  return row.version;
}

/** What was last said of this person's presence, whether or not their screen was heard of since. */
export async function findPresence(
  db: Db,
  personId: string,
): Promise<(Presence & { readonly role: Role }) | undefined> {
  const row = await db
    .selectFrom('presence')
    .select(['role', 'state', 'set_by', 'seen_at'])
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row && { role: row.role, state: row.state, setBy: row.set_by, setAt: asInstant(row.seen_at) };
}

/** What everybody set, as far as their screen still shows a sign of life. */
export async function presenceOfAll(
  db: Db,
  now: Instant,
  isConnected: IsConnected,
): Promise<ReadonlyMap<string, { readonly state: PresenceState; readonly role: string }>> {
  const rows = await db
    .selectFrom('presence')
    .leftJoin('session', 'session.person_id', 'presence.person_id')
    .select(({ fn }) => [
      'presence.person_id',
      'presence.state',
      'presence.role',
      'presence.seen_at',
      fn.max('session.active_at').as('active_at'),
    ])
    .groupBy(['presence.person_id', 'presence.state', 'presence.role', 'presence.seen_at'])
    .execute();
  const since = addMinutes(now, -minutesValid);
  return new Map(
    rows.map(({ person_id, state, role, seen_at, active_at }) => {
      const heard = active_at !== null && (active_at > since || seen_at > since || isConnected(person_id));
      return [person_id, { state: heard ? state : 'unknown', role }];
    }),
  );
}

type Person = { readonly personId: string; readonly role: Role };

/** Sets the presence of whoever signs in; answers what others are told. */
export async function presentSince(
  db: Db,
  person: Person,
  isOnTheLine: boolean,
  now: Instant,
): Promise<LiveSignal[]> {
  const before = await findPresence(db, person.personId);
  // Stored also when nothing changes: the role may have.
  return store(db, person, presenceAfterSignIn(before, person.role, isOnTheLine, now));
}

/** Since a call of this person began. */
export async function busySince(db: Db, person: Person, now: Instant): Promise<LiveSignal[]> {
  const before = await findPresence(db, person.personId);
  const after = presenceAfterCallBegan(before, now);
  return after === before ? [] : store(db, person, after);
}

/** Since nobody is on the line with this person any more. */
export async function freeSince(db: Db, personId: string, now: Instant): Promise<LiveSignal[]> {
  const before = await findPresence(db, personId);
  const after = presenceAfterLastCall(before, now);
  if (before === undefined || after === undefined || after === before) return [];
  return store(db, { personId, role: before.role }, after);
}

async function store(db: Db, person: Person, presence: Presence): Promise<LiveSignal[]> {
  return [presenceSignal(person.personId, await setPresence(db, person, presence))];
}

export function presenceSignal(personId: string, version: number): LiveSignal {
  return { topic: 'presence', id: personId, version, audience: 'everybody' };
}
