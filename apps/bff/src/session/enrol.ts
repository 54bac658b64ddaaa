import type { beginEnrolment as begin, confirmEnrolment as confirm } from '@steunpunt/contract/session';
import { appendAudit } from '../audit/append-audit.ts';
import { beginAuthenticator, confirmAuthenticator } from '../auth/authenticator-repository.ts';
import { toBase32 } from '../auth/base32.ts';
import { newRecoveryCodes, replaceRecoveryCodes } from '../auth/recovery-code-repository.ts';
import { emptyStepCookie, endStep, findStep } from '../auth/sign-in-step.ts';
import { attemptOf, attemptSucceeded, beginAttempt } from '../auth/throttle.ts';
import { newTotpSecret, totpAddress } from '../auth/totp.ts';
import { refused } from '../http/answer.ts';
import type { Deps } from '../http/deps.ts';
import type { CeremonyRequest, CeremonyResult } from '../http/mount-ceremony.ts';
import { finishSignIn, refuseSignIn, viewOfMade } from './finish-sign-in.ts';

const firstName = 'Telefoon';

/** A secret for the app of somebody who must have a second factor and has none. */
export async function beginEnrolment(
  deps: Deps,
  { stepToken, now }: CeremonyRequest<typeof begin>,
): Promise<CeremonyResult<typeof begin>> {
  const { unitOfWork, read } = deps.database;
  const step = await findStep(read, stepToken, 'enrolment', now);
  if (step === undefined) return refused({ code: 'signInStepEnded' });
  const { personId } = step;
  const secret = newTotpSecret();
  const { id, email } = await unitOfWork.run('change', async (tx) => {
    const person = { personId, name: firstName, secret };
    const { email } = await tx
      .selectFrom('person')
      .select('email')
      .where('id', '=', personId)
      .executeTakeFirstOrThrow();
    return { id: await beginAuthenticator(tx, person, deps.keys.wrap, now), email };
  });
  return { ok: true, view: { id, secret: toBase32(secret), address: totpAddress(secret, email) } };
}

/** The first code of the app: only now is there a session, and recovery codes to keep. */
export async function confirmEnrolment(
  deps: Deps,
  { body, stepToken, source, browser, session: old, now }: CeremonyRequest<typeof confirm>,
): Promise<CeremonyResult<typeof confirm>> {
  const { unitOfWork, read } = deps.database;
  const step = await findStep(read, stepToken, 'enrolment', now);
  if (step === undefined) return refused({ code: 'signInStepEnded' });
  const { personId, role } = step;
  const attempt = attemptOf(`second-factor:${personId}`, source, deps.keys.hash);
  const begun = await unitOfWork.run('change', (tx) => beginAttempt(tx, attempt, now));
  if (!begun.ok) {
    return { ...(await refuseSignIn(deps, 'tooManyAttempts', now, personId)), tryAgainAt: begun.until };
  }
  const recoveryCodes = newRecoveryCodes();
  const made = await unitOfWork.run('change', async (tx) => {
    const shown = { personId, id: body.id, code: body.code.replace(/\s/g, '') };
    if (!(await confirmAuthenticator(tx, shown, deps.keys.wrap, now))) return undefined;
    await endStep(tx, step.id);
    await replaceRecoveryCodes(tx, personId, recoveryCodes, deps.keys.hash, now);
    await attemptSucceeded(tx, begun.id);
    const made = await finishSignIn(tx, deps, { personId, role, browser, old }, now);
    await appendAudit(tx, {
      at: now,
      actor: { personId, sessionId: made.id, role },
      kind: 'change',
      what: 'secondFactor',
      records: [{ kind: 'person', id: personId }],
      result: 'ok',
    });
    return made;
  });
  if (made === undefined) return refuseSignIn(deps, 'secondFactorFailed', now, personId);
  const session = await viewOfMade(deps, made, now);
  return { ok: true, view: { session, recoveryCodes }, setCookie: [made.setCookie, emptyStepCookie] };
}
