import type { signInWithPasskey as endpoint, requestPasskey as request } from '@steunpunt/contract/passkeys';
import { emptyChallengeCookie } from '../auth/passkey-check.ts';
import { passkeyWasUsed } from '../auth/passkey-repository.ts';
import { emptyStepCookie, endStep, findStep } from '../auth/sign-in-step.ts';
import { attemptOf, attemptSucceeded, beginAttempt } from '../auth/throttle.ts';
import type { Deps } from '../http/deps.ts';
import type { CeremonyRequest, CeremonyResult } from '../http/mount-ceremony.ts';
import { finishSignIn, refuseSignIn, viewOfMade } from './finish-sign-in.ts';
import { roleFor } from './role-for.ts';

export async function requestPasskey({ passkeys }: Deps): Promise<CeremonyResult<typeof request>> {
  const { view, setCookie } = await passkeys.request();
  return { ok: true, view, setCookie };
}

/** A passkey is both factors. After a password it must be of the same person, and the role is the one chosen there. */
export async function signInWithPasskey(
  deps: Deps,
  { body, cookies, stepToken, source, browser, session: old, now }: CeremonyRequest<typeof endpoint>,
): Promise<CeremonyResult<typeof endpoint>> {
  const { unitOfWork, read } = deps.database;
  const attempt = attemptOf(`passkey:${body.proof.id}`, source, deps.keys.hash);
  const begun = await unitOfWork.run('change', (tx) => beginAttempt(tx, attempt, now));
  if (!begun.ok) return { ...(await refuseSignIn(deps, 'tooManyAttempts', now)), tryAgainAt: begun.until };
  const personId = await deps.passkeys.personWith(body.proof, cookies);
  const step = await findStep(read, stepToken, 'secondFactor', now);
  const role = personId === undefined ? undefined : await roleFor(read, personId, step?.role ?? body.role);
  const isSomebodyElse = step !== undefined && step.personId !== personId;
  if (personId === undefined || role === undefined || isSomebodyElse) {
    return refuseSignIn(deps, 'passkeyFailed', now);
  }
  const made = await unitOfWork.run('change', async (tx) => {
    await attemptSucceeded(tx, begun.id);
    await passkeyWasUsed(tx, body.proof.id, now);
    if (step !== undefined) await endStep(tx, step.id);
    return finishSignIn(tx, deps, { personId, role, browser, old }, now);
  });
  const setCookie = [made.setCookie, emptyStepCookie, emptyChallengeCookie];
  return { ok: true, view: await viewOfMade(deps, made, now), setCookie };
}
