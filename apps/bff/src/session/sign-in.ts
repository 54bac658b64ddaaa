import type { signIn as signInEndpoint } from '@steunpunt/contract/session';
import { addMinutes, type Instant } from '@steunpunt/domain/calendar/instant';
import type { Role } from '@steunpunt/domain/people/roles';
import { appendAudit } from '../audit/append-audit.ts';
import { endSession } from '../auth/end-sessions.ts';
import { findSession } from '../auth/find-session.ts';
import type { MadeSession } from '../auth/password-check.ts';
import { absoluteHours } from '../auth/session.ts';
import { attemptOf, attemptSucceeded, beginAttempt } from '../auth/throttle.ts';
import { isOnTheLine } from '../calls/call-repository.ts';
import type { Tx } from '../db/tx.ts';
import type { Refused } from '../http/answer.ts';
import type { Deps } from '../http/deps.ts';
import type { CeremonyRequest, CeremonyResult } from '../http/mount-ceremony.ts';
import { publish } from '../live/publish.ts';
import { presentSince } from '../presence/presence-repository.ts';
import { sessionView } from './session-view.ts';

type Request = CeremonyRequest<typeof signInEndpoint>;

/** E-mail and password become a session in one role. Every try is counted and stands in the audit log. */
export async function signIn(
  deps: Deps,
  { body, source, now, session: old }: Request,
): Promise<CeremonyResult<typeof signInEndpoint>> {
  const { unitOfWork, read } = deps.database;
  const attempt = attemptOf(body.email, source, deps.keys.hash);
  const begun = await unitOfWork.run('change', (tx) => beginAttempt(tx, attempt, now));
  if (!begun.ok) return { ...(await refuse(deps, 'tooManyAttempts', now)), tryAgainAt: begun.until };
  const made = await deps.passwords.signIn(body.email, body.password);
  if (made === undefined) return refuse(deps, 'signInFailed', now);
  const role = await roleFor(deps, made.personId, body.role);
  if (role === undefined) {
    await drop(deps, made);
    return refuse(deps, 'signInFailed', now);
  }
  await unitOfWork.run('change', async (tx) => {
    await beginSession(tx, made, role, now);
    if (old !== undefined) await endSession(tx, deps.live, old.id);
    const person = { personId: made.personId, role };
    const signals = await presentSince(tx, person, await isOnTheLine(tx, made.personId), now);
    await publish(tx, signals, now, deps.live.wake);
    await attemptSucceeded(tx, begun.id);
  });
  const session = await findSession(read, made.token, now, deps.hasRunningCall);
  if (session === undefined) throw new Error('The session that was just made is not there.');
  return { ok: true, view: sessionView(session, deps.mode), setCookie: made.setCookie };
}

async function roleFor(deps: Deps, personId: string, wanted: Role | undefined): Promise<Role | undefined> {
  const rows = await deps.database.read
    .selectFrom('person_role')
    .innerJoin('person', 'person.id', 'person_role.person_id')
    .select('person_role.role')
    .where('person_id', '=', personId)
    .where('person.disabled_at', 'is', null)
    .orderBy('person_role.id')
    .execute();
  const roles = rows.map(({ role }) => role);
  return wanted === undefined ? roles[0] : roles.find((role) => role === wanted);
}

/** Gives the new session its role and its end by our clock, and writes the audit row. */
async function beginSession(tx: Tx, made: MadeSession, role: Role, now: Instant): Promise<void> {
  const { id } = await tx
    .updateTable('session')
    .set({ role, active_at: now, expires_at: addMinutes(now, absoluteHours * 60) })
    .where('token', '=', made.token)
    .returning('id')
    .executeTakeFirstOrThrow();
  await appendAudit(tx, {
    at: now,
    actor: { personId: made.personId, sessionId: id, role },
    kind: 'signIn',
    what: 'session',
    records: [],
    result: 'ok',
  });
}

async function refuse(
  deps: Deps,
  problem: 'signInFailed' | 'tooManyAttempts',
  now: Instant,
): Promise<Refused> {
  await deps.database.unitOfWork.run('change', (tx) =>
    appendAudit(tx, {
      at: now,
      actor: undefined,
      kind: 'signIn',
      what: 'session',
      records: [],
      result: problem,
    }),
  );
  return { ok: false, problem };
}

async function drop(deps: Deps, { token }: MadeSession): Promise<void> {
  await deps.database.unitOfWork.run('change', (tx) =>
    tx.deleteFrom('session').where('token', '=', token).execute(),
  );
}
