import type { api } from '@steunpunt/contract';
import { appendAudit } from '../audit/append-audit.ts';
import { confirmAuthenticator as confirm } from '../auth/authenticator-repository.ts';
import { attemptOf, attemptSucceeded, beginAttempt } from '../auth/throttle.ts';
import type { Deps } from '../http/deps.ts';
import type { CeremonyRequest, CeremonyResult } from '../http/mount-ceremony.ts';
import { firstRecoveryCodes } from './first-recovery-codes.ts';

type Endpoint = typeof api.confirmAuthenticator;

/** The first code of one more app. Wrong codes are counted, so that nobody finds the secret of another by trying. */
export async function confirmAuthenticator(
  { database: { unitOfWork }, keys }: Deps,
  { session, params, body, source, now }: CeremonyRequest<Endpoint>,
): Promise<CeremonyResult<Endpoint>> {
  if (session === undefined) return { ok: false, problem: 'notSignedIn' };
  const { personId, role } = session.actor;
  const attempt = attemptOf(`second-factor:${personId}`, source, keys.hash);
  const begun = await unitOfWork.run('change', (tx) => beginAttempt(tx, attempt, now));
  if (!begun.ok) return { ok: false, problem: 'tooManyAttempts', tryAgainAt: begun.until };
  return unitOfWork.run('change', async (tx) => {
    const shown = { personId, id: params.id, code: body.code.replace(/\s/g, '') };
    const isRight = await confirm(tx, shown, keys.wrap, now);
    await appendAudit(tx, {
      at: now,
      actor: { personId, sessionId: session.id, role },
      kind: isRight ? 'change' : 'refused',
      what: 'secondFactor',
      records: [{ kind: 'person', id: personId }],
      result: isRight ? 'ok' : 'secondFactorFailed',
    });
    if (!isRight) return { ok: false, problem: 'secondFactorFailed' };
    await attemptSucceeded(tx, begun.id);
    return { ok: true, view: { recoveryCodes: await firstRecoveryCodes(tx, personId, keys.hash, now) } };
  });
}
