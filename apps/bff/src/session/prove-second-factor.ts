import type { proveSecondFactor as endpoint } from '@steunpunt/contract/session';
import { spendSecondFactorCode } from '../auth/second-factor.ts';
import { emptyStepCookie, endStep, findStep } from '../auth/sign-in-step.ts';
import { attemptOf, attemptSucceeded, beginAttempt } from '../auth/throttle.ts';
import { refused } from '../http/answer.ts';
import type { Deps } from '../http/deps.ts';
import type { CeremonyRequest, CeremonyResult } from '../http/mount-ceremony.ts';
import { finishSignIn, refuseSignIn, viewOfMade } from './finish-sign-in.ts';

/** A code of an authenticator, or a recovery code, after the right password. Counted like passwords, apart from them. */
export async function proveSecondFactor(
  deps: Deps,
  { body, stepToken, source, browser, session: old, now }: CeremonyRequest<typeof endpoint>,
): Promise<CeremonyResult<typeof endpoint>> {
  const { unitOfWork, read } = deps.database;
  const step = await findStep(read, stepToken, 'secondFactor', now);
  if (step === undefined) return refused({ code: 'signInStepEnded' });
  const { personId, role } = step;
  const attempt = attemptOf(`second-factor:${personId}`, source, deps.keys.hash);
  const begun = await unitOfWork.run('change', (tx) => beginAttempt(tx, attempt, now));
  if (!begun.ok) {
    return { ...(await refuseSignIn(deps, 'tooManyAttempts', now, personId)), tryAgainAt: begun.until };
  }
  const made = await unitOfWork.run('change', async (tx) => {
    const way = await spendSecondFactorCode(tx, personId, body.code, deps.keys, now);
    if (way === undefined) return undefined;
    await endStep(tx, step.id);
    await attemptSucceeded(tx, begun.id);
    return finishSignIn(tx, deps, { personId, role, browser, old }, now);
  });
  if (made === undefined) return refuseSignIn(deps, 'secondFactorFailed', now, personId);
  return { ok: true, view: await viewOfMade(deps, made, now), setCookie: [made.setCookie, emptyStepCookie] };
}
