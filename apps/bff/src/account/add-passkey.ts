import type { api } from '@steunpunt/contract';
import { additionRefusal } from '@steunpunt/domain/people/sign-in';
import { appendAudit } from '../audit/append-audit.ts';
import { emptyChallengeCookie } from '../auth/passkey-check.ts';
import { stampPasskey } from '../auth/passkey-repository.ts';
import { listFactors } from '../auth/second-factor.ts';
import { refused } from '../http/answer.ts';
import type { Deps } from '../http/deps.ts';
import type { CeremonyRequest, CeremonyResult } from '../http/mount-ceremony.ts';
import { firstRecoveryCodes } from './first-recovery-codes.ts';

type Begin = typeof api.beginPasskey;
type Add = typeof api.addPasskey;

export async function beginPasskey(
  { database, passkeys }: Deps,
  { session }: CeremonyRequest<Begin>,
): Promise<CeremonyResult<Begin>> {
  if (session === undefined) return { ok: false, problem: 'notSignedIn' };
  const { personId } = session.actor;
  const refusal = additionRefusal({ factors: (await listFactors(database.read, personId)).length });
  if (refusal !== undefined) return refused(refusal);
  const { view, setCookie } = await passkeys.begin(personId);
  return { ok: true, view, setCookie };
}

/** The library keeps it when it answers a challenge that was made for this person. */
export async function addPasskey(
  { database, passkeys, keys }: Deps,
  { session, body, cookies, now }: CeremonyRequest<Add>,
): Promise<CeremonyResult<Add>> {
  if (session === undefined) return { ok: false, problem: 'notSignedIn' };
  const { personId, role } = session.actor;
  const isKept = await passkeys.keep(body.passkey, body.name, cookies);
  const recoveryCodes = await database.unitOfWork.run('change', async (tx) => {
    await appendAudit(tx, {
      at: now,
      actor: { personId, sessionId: session.id, role },
      kind: isKept ? 'change' : 'refused',
      what: 'secondFactor',
      records: [{ kind: 'person', id: personId }],
      result: isKept ? 'ok' : 'passkeyFailed',
    });
    if (!isKept) return null;
    await stampPasskey(tx, body.passkey.id, now);
    return firstRecoveryCodes(tx, personId, keys.hash, now);
  });
  if (!isKept) return { ok: false, problem: 'passkeyFailed' };
  return { ok: true, view: { recoveryCodes }, setCookie: [emptyChallengeCookie] };
}
