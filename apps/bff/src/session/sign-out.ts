import type { signOut as signOutEndpoint } from '@steunpunt/contract/session';
import { appendAudit } from '../audit/append-audit.ts';
import { endSession } from '../auth/end-sessions.ts';
import { emptySessionCookie } from '../auth/session-cookie.ts';
import type { Deps } from '../http/deps.ts';
import type { CeremonyRequest, CeremonyResult } from '../http/mount-ceremony.ts';

export async function signOut(
  deps: Deps,
  { session, now }: CeremonyRequest<typeof signOutEndpoint>,
): Promise<CeremonyResult<typeof signOutEndpoint>> {
  if (session === undefined) return { ok: false, problem: 'notSignedIn' };
  const { personId, role } = session.actor;
  await deps.database.unitOfWork.run('change', async (tx) => {
    await endSession(tx, deps.live, session.id);
    const actor = { personId, sessionId: session.id, role };
    await appendAudit(tx, { at: now, actor, kind: 'signOut', what: 'session', records: [], result: 'ok' });
  });
  return { ok: true, view: { signedOut: true }, setCookie: [emptySessionCookie] };
}
