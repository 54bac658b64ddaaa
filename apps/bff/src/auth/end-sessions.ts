import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Tx } from '../db/tx.ts';
import type { LiveFeed } from '../live/live-feed.ts';

/** Ends one session and its live stream. */
export async function endSession(tx: Tx, live: LiveFeed, sessionId: string): Promise<void> {
  await tx.deleteFrom('session').where('id', '=', sessionId).execute();
  tx.afterCommit(() => live.endSession(sessionId));
}

/** Ends every session of a person: after a change of role, a new password, or when the account is switched off. */
export async function endSessionsOf(tx: Tx, live: LiveFeed, personId: string): Promise<void> {
  await tx.deleteFrom('session').where('person_id', '=', personId).execute();
  tx.afterCommit(() => live.endPerson(personId));
}

/** Drops sessions whose absolute end has passed. */
export async function forgetEndedSessions(tx: Tx, now: Instant): Promise<void> {
  await tx.deleteFrom('session').where('expires_at', '<=', now).execute();
}

/** Ends one session of this person and its live stream; false when it is not theirs or not there. */
export async function endSessionOf(
  tx: Tx,
  live: LiveFeed,
  personId: string,
  sessionId: string,
): Promise<boolean> {
  const found = await tx
    .selectFrom('session')
    .select('id')
    .where('id', '=', sessionId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  if (found !== undefined) await endSession(tx, live, sessionId);
  return found !== undefined;
}

/** Ends all sessions of a person but this one. */
export async function endOtherSessionsOf(
  tx: Tx,
  live: LiveFeed,
  personId: string,
  keep: string,
): Promise<void> {
  const others = await tx
    .selectFrom('session')
    .select('id')
    .where('person_id', '=', personId)
    .where('id', '!=', keep)
    .execute();
  for (const { id } of others) await endSession(tx, live, id);
}
