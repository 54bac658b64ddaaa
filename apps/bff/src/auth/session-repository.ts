import { addMinutes, asInstant, type Instant } from '@steunpunt/domain/calendar/instant';
import type { Role } from '@steunpunt/domain/people/roles';
import type { Db } from '../db/tables.ts';
import { idleMinutes } from './session.ts';

export type OwnSession = {
  readonly id: string;
  readonly role: Role;
  readonly startedAt: Instant;
  readonly activeAt: Instant;
  /** Browser and system, as two words. */
  readonly browser: string;
};

/** The sessions of somebody that are good now, the newest first. */
export async function sessionsOf(
  db: Db,
  personId: string,
  isInCall: boolean,
  now: Instant,
): Promise<OwnSession[]> {
  const rows = await db
    .selectFrom('session')
    .select(['id', 'role', 'created_at', 'active_at', 'user_agent'])
    .where('person_id', '=', personId)
    .where('expires_at', '>', now)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.flatMap(({ id, role, created_at, active_at, user_agent }) => {
    if (role === null || active_at === null) return [];
    const activeAt = asInstant(active_at);
    if (addMinutes(activeAt, idleMinutes(role, isInCall)) <= now) return [];
    return [{ id, role, startedAt: asInstant(created_at), activeAt, browser: user_agent ?? '' }];
  });
}
