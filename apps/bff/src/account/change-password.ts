import type { api } from '@steunpunt/contract';
import { appendAudit } from '../audit/append-audit.ts';
import { setPassword } from '../auth/add-person.ts';
import { isEasyPassword } from '../auth/easy-password.ts';
import { endOtherSessionsOf } from '../auth/end-sessions.ts';
import { hashPassword } from '../auth/password-hash.ts';
import { attemptOf, attemptSucceeded, beginAttempt } from '../auth/throttle.ts';
import { refused } from '../http/answer.ts';
import type { Deps } from '../http/deps.ts';
import type { CeremonyRequest, CeremonyResult } from '../http/mount-ceremony.ts';

type Endpoint = typeof api.changePassword;

/** Whoever knows the current password chooses another; every other session ends. */
export async function changePassword(
  { database, passwords, keys, live }: Deps,
  { session, body, source, now }: CeremonyRequest<Endpoint>,
): Promise<CeremonyResult<Endpoint>> {
  if (session === undefined) return { ok: false, problem: 'notSignedIn' };
  const { unitOfWork, read } = database;
  const { personId, role, name } = session.actor;
  const { email } = await read
    .selectFrom('person')
    .select('email')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  if (await isEasyPassword(read, body.chosen, { name, mail: email }))
    return refused({ code: 'passwordTooEasy' });
  const attempt = attemptOf(email, source, keys.hash);
  const begun = await unitOfWork.run('change', (tx) => beginAttempt(tx, attempt, now));
  if (!begun.ok) return { ok: false, problem: 'tooManyAttempts', tryAgainAt: begun.until };
  const isRight = (await passwords.personWith(email, body.current)) === personId;
  const passwordHash = isRight ? await hashPassword(body.chosen) : '';
  return unitOfWork.run('change', async (tx) => {
    await appendAudit(tx, {
      at: now,
      actor: { personId, sessionId: session.id, role },
      kind: isRight ? 'change' : 'refused',
      what: 'password',
      records: [{ kind: 'person', id: personId }],
      result: isRight ? 'ok' : 'refused',
      refusal: isRight ? undefined : 'passwordWrong',
    });
    if (!isRight) return refused({ code: 'passwordWrong' });
    await attemptSucceeded(tx, begun.id);
    await setPassword(tx, personId, passwordHash, now);
    await endOtherSessionsOf(tx, live, personId, session.id);
    return { ok: true, view: {} };
  });
}
