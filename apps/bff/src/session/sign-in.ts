import type { signIn as signInEndpoint } from '@steunpunt/contract/session';
import { nextStep } from '@steunpunt/domain/people/sign-in';
import { appendAudit } from '../audit/append-audit.ts';
import { isSecondFactorRequired, secondFactorWays } from '../auth/second-factor.ts';
import { beginStep, newStepToken, type Stage, stepCookie } from '../auth/sign-in-step.ts';
import { attemptOf, attemptSucceeded, beginAttempt } from '../auth/throttle.ts';
import type { Deps } from '../http/deps.ts';
import type { CeremonyRequest, CeremonyResult } from '../http/mount-ceremony.ts';
import { finishSignIn, type Proven, refuseSignIn, viewOfMade } from './finish-sign-in.ts';
import { roleFor } from './role-for.ts';

type Request = CeremonyRequest<typeof signInEndpoint>;
type Result = CeremonyResult<typeof signInEndpoint>;

/**
 * E-mail and password become a session in one role, or the next step of signing in when a second factor stands before it.
 * Every try is counted and stands in the audit log.
 */
export async function signIn(deps: Deps, request: Request): Promise<Result> {
  const { body, source, now } = request;
  const { unitOfWork, read } = deps.database;
  const attempt = attemptOf(body.email, source, deps.keys.hash);
  const begun = await unitOfWork.run('change', (tx) => beginAttempt(tx, attempt, now));
  if (!begun.ok) return { ...(await refuseSignIn(deps, 'tooManyAttempts', now)), tryAgainAt: begun.until };
  const personId = await deps.passwords.personWith(body.email, body.password);
  const role = personId === undefined ? undefined : await roleFor(read, personId, body.role);
  if (personId === undefined || role === undefined) return refuseSignIn(deps, 'signInFailed', now);
  const proven = { personId, role, browser: request.browser, old: request.session };
  const ways = await secondFactorWays(read, personId);
  const next = nextStep({ hasFactor: ways.length > 0, isRequired: isSecondFactorRequired(deps.mode) });
  if (next !== 'open') return beginNext(deps, proven, next, begun.id, now);
  const made = await unitOfWork.run('change', async (tx) => {
    await attemptSucceeded(tx, begun.id);
    return finishSignIn(tx, deps, proven, now);
  });
  return { ok: true, view: await viewOfMade(deps, made, now), setCookie: [made.setCookie] };
}

/** No session yet, and the one before stays until there is a new one. */
async function beginNext(
  deps: Deps,
  { personId, role }: Proven,
  next: Stage,
  attemptId: string,
  now: Request['now'],
): Promise<Result> {
  const token = newStepToken();
  const ways = await deps.database.unitOfWork.run('change', async (tx) => {
    await attemptSucceeded(tx, attemptId);
    await beginStep(tx, { token, personId, role, stage: next }, now);
    const actor = { personId, sessionId: null, role };
    await appendAudit(tx, { at: now, actor, kind: 'signIn', what: 'session', records: [], result: next });
    return secondFactorWays(tx, personId);
  });
  return { ok: true, view: { next, ways }, setCookie: [stepCookie(token, next)] };
}
