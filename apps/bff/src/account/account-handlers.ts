import type { api } from '@steunpunt/contract';
import { additionRefusal, removalRefusal } from '@steunpunt/domain/people/sign-in';
import { beginAuthenticator } from '../auth/authenticator-repository.ts';
import { toBase32 } from '../auth/base32.ts';
import { endOtherSessionsOf, endSessionOf } from '../auth/end-sessions.ts';
import {
  dropRecoveryCodes,
  newRecoveryCodes,
  replaceRecoveryCodes,
} from '../auth/recovery-code-repository.ts';
import { isSecondFactorRequired, listFactors, removeFactorOf } from '../auth/second-factor.ts';
import { newTotpSecret, totpAddress } from '../auth/totp.ts';
import { answer, notFound, refused } from '../http/answer.ts';
import type { Deps } from '../http/deps.ts';
import type { Handlers } from '../http/mount.ts';
import { accountViewOf } from './account-view.ts';

export const getAccount = (deps: Deps): Handlers<typeof api.getAccount> => ({
  handle: async ({ tx, session, now }) =>
    answer({ view: await accountViewOf(tx, deps, session, now), seen: [] }),
});

export const addAuthenticator = ({ keys }: Pick<Deps, 'keys'>): Handlers<typeof api.addAuthenticator> => ({
  handle: async ({ tx, actor: { personId }, now, body }) => {
    const refusal = additionRefusal({ factors: (await listFactors(tx, personId)).length });
    if (refusal !== undefined) return refused(refusal, { kind: 'person', id: personId });
    const { email } = await tx
      .selectFrom('person')
      .select('email')
      .where('id', '=', personId)
      .executeTakeFirstOrThrow();
    const secret = newTotpSecret();
    const id = await beginAuthenticator(tx, { personId, name: body.name, secret }, keys.wrap, now);
    const view = { id, secret: toBase32(secret), address: totpAddress(secret, email) };
    return answer({ view, seen: [{ kind: 'person', id: personId }] });
  },
});

export const removeFactor = ({ mode }: Pick<Deps, 'mode'>): Handlers<typeof api.removeFactor> => ({
  handle: async ({ tx, actor: { personId }, params }) => {
    const about = { kind: 'person', id: personId };
    const factors = await listFactors(tx, personId);
    if (!factors.some(({ id }) => id === params.id)) return notFound(about);
    const refusal = removalRefusal({ factors: factors.length, isRequired: isSecondFactorRequired(mode) });
    if (refusal !== undefined) return refused(refusal, about);
    await removeFactorOf(tx, personId, params.id);
    if (factors.length === 1) await dropRecoveryCodes(tx, personId);
    return answer({ view: {}, seen: [about] });
  },
});

export const renewRecoveryCodes = ({
  keys,
}: Pick<Deps, 'keys'>): Handlers<typeof api.renewRecoveryCodes> => ({
  handle: async ({ tx, actor: { personId }, now }) => {
    const about = { kind: 'person', id: personId };
    if ((await listFactors(tx, personId)).length === 0) return refused({ code: 'noFactor' }, about);
    const recoveryCodes = newRecoveryCodes();
    await replaceRecoveryCodes(tx, personId, recoveryCodes, keys.hash, now);
    return answer({ view: { recoveryCodes }, seen: [about] });
  },
});

export const endOwnSession = ({ live }: Pick<Deps, 'live'>): Handlers<typeof api.endOwnSession> => ({
  handle: async ({ tx, actor: { personId }, params }) => {
    const about = { kind: 'person', id: personId };
    const ended = await endSessionOf(tx, live, personId, params.id);
    return ended ? answer({ view: {}, seen: [about] }) : notFound(about);
  },
});

export const endOtherSessions = ({ live }: Pick<Deps, 'live'>): Handlers<typeof api.endOtherSessions> => ({
  handle: async ({ tx, actor: { personId, sessionId } }) => {
    await endOtherSessionsOf(tx, live, personId, sessionId);
    return answer({ view: {}, seen: [{ kind: 'person', id: personId }] });
  },
});
