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
