import type { SessionView } from '@steunpunt/contract/session';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Role } from '@steunpunt/domain/people/roles';
import { appendAudit } from '../audit/append-audit.ts';
import { endSession } from '../auth/end-sessions.ts';
import { findSession } from '../auth/find-session.ts';
import { type MadeSession, makeSession } from '../auth/make-session.ts';
import type { Session } from '../auth/session.ts';
import { isOnTheLine } from '../calls/call-repository.ts';
import type { Tx } from '../db/tx.ts';
import type { Refused } from '../http/answer.ts';
import type { Deps } from '../http/deps.ts';
import { publish } from '../live/publish.ts';
import { presentSince } from '../presence/presence-repository.ts';
import { sessionView } from './session-view.ts';

/** Somebody who has shown everything that signing in asks. */
export type Proven = {
  readonly personId: string;
  readonly role: Role;
  readonly browser: string;
  /** The session of this browser until now, of the same person or of another. */
  readonly old: Session | undefined;
};

/** A new session takes the place of the old one, which ends with its live stream. */
export async function finishSignIn(tx: Tx, deps: Deps, proven: Proven, now: Instant): Promise<MadeSession> {
  const { personId, role, old } = proven;
  const made = await makeSession(tx, proven, deps.keys.cookie, now);
  if (old !== undefined) await endSession(tx, deps.live, old.id);
  const signals = await presentSince(tx, { personId, role }, await isOnTheLine(tx, personId), now);
  await publish(tx, signals, now, deps.live.wake);
  await appendAudit(tx, {
    at: now,
    actor: { personId, sessionId: made.id, role },
    kind: 'signIn',
    what: 'session',
    records: [],
    result: 'ok',
    purpose: purposeOf(proven),
  });
  return made;
}

/** Why somebody who was signed in did so again. */
function purposeOf({ personId, role, old }: Proven): string | undefined {
  if (old === undefined || old.actor.personId !== personId) return undefined;
  return old.actor.role === role ? 'freshSignIn' : 'roleSwitch';
}

/** What the new session shows; read after the commit that made it. */
export async function viewOfMade(deps: Deps, { token }: MadeSession, now: Instant): Promise<SessionView> {
  const session = await findSession(deps.database.read, token, now, deps.hasRunningCall);
  if (session === undefined) throw new Error('The session that was just made is not there.');
  return sessionView(session, deps.mode);
}

type Stopped = 'signInFailed' | 'secondFactorFailed' | 'passkeyFailed' | 'tooManyAttempts';

/** A try that failed stands in the audit log too; who it was is told once the password was right. */
export async function refuseSignIn(
  { database }: Deps,
  problem: Stopped,
  now: Instant,
  personId?: string,
): Promise<Refused> {
  await database.unitOfWork.run('change', (tx) =>
    appendAudit(tx, {
      at: now,
      actor: personId === undefined ? undefined : { personId, sessionId: null, role: null },
      kind: 'signIn',
      what: 'session',
      records: [],
      result: problem,
    }),
  );
  return { ok: false, problem };
}
