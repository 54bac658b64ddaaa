import { localDateOf } from '../calendar/amsterdam-time.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Role } from './roles.ts';

export const settablePresences = ['available', 'inCall', 'away'] as const;

/** Whether somebody can take a caller over, and what last said so: they themselves, signing in, or a call. */
export type Presence = {
  readonly state: (typeof settablePresences)[number];
  readonly setBy: 'person' | 'signIn' | 'call';
  readonly setAt: Instant;
};

/** The roles that callers are handed to or that hand them over. */
export function worksWithCalls(role: Role): boolean {
  return role === 'desk' || role === 'contactPerson' || role === 'lead';
}

/**
 * Signing in in a role that works with calls makes somebody available, unless they said today that they are away or a call of
 * theirs still runs. In another role nobody takes callers.
 */
export function presenceAfterSignIn(
  before: Presence | undefined,
  role: Role,
  hasRunningCall: boolean,
  now: Instant,
): Presence {
  if (!worksWithCalls(role)) return { state: 'away', setBy: 'signIn', setAt: now };
  if (before !== undefined && isAwayToday(before, now)) return before;
  if (hasRunningCall) return { state: 'inCall', setBy: 'call', setAt: now };
  return { state: 'available', setBy: 'signIn', setAt: now };
}

/** A call that begins puts somebody in a call; nothing to change when they said so themselves. */
export function presenceAfterCallBegan(before: Presence | undefined, now: Instant): Presence {
  return before?.state === 'inCall' ? before : { state: 'inCall', setBy: 'call', setAt: now };
}

/** After the last call only what the call itself had set is undone: what a person said about themselves stays. */
export function presenceAfterLastCall(before: Presence | undefined, now: Instant): Presence | undefined {
  const wasSetByCall = before?.state === 'inCall' && before.setBy === 'call';
  return wasSetByCall ? { state: 'available', setBy: 'call', setAt: now } : before;
}

function isAwayToday({ state, setBy, setAt }: Presence, now: Instant): boolean {
  return state === 'away' && setBy === 'person' && localDateOf(setAt) === localDateOf(now);
}
