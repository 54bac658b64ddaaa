import { addMinutes, type Instant } from '@steunpunt/domain/calendar/instant';
import type { Role } from '@steunpunt/domain/people/roles';
import type { Db } from '../db/tables.ts';
import type { PresenceTable } from './presence-table.ts';

/** @source screens plan, the frame: what the person set, valid while their screen was heard of within two minutes */
const minutesValid = 2;

export type PresenceState = PresenceTable['state'] | 'unknown';

/** Whether a screen of this person is listening on this server. */
export type IsConnected = (personId: string) => boolean;

export async function setPresence(
  db: Db,
  { personId, role }: { readonly personId: string; readonly role: Role },
  state: PresenceTable['state'],
  now: Instant,
): Promise<number> {
  const row = await db
    .insertInto('presence')
    .values({ person_id: personId, role, state, version: 1, seen_at: now })
    .onConflict((conflict) =>
      conflict
        .column('person_id')
        .doUpdateSet((eb) => ({ role, state, seen_at: now, version: eb('presence.version', '+', 1) })),
    )
    .returning('version')
    .executeTakeFirstOrThrow();
  return row.version;
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
