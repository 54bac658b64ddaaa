import type { EndpointName } from '@steunpunt/contract';
import { setPassword } from '../auth/add-person.ts';
import { addConfirmedAuthenticator } from '../auth/authenticator-repository.ts';
import { fromBase32 } from '../auth/base32.ts';
import { makeSession } from '../auth/make-session.ts';
import { hashPassword } from '../auth/password-hash.ts';
import { listFactors } from '../auth/second-factor.ts';
import { newTotpSecret, totpCode, totpStepOf } from '../auth/totp.ts';
import type { Tx } from '../db/tx.ts';
import type { Asker } from './endpoint-asks.ts';
import type { TestAnswer } from './test-client.ts';

type Ask = (asker: Asker) => Promise<TestAnswer>;
type Name =
  | 'getAccount'
  | 'changePassword'
  | 'addAuthenticator'
  | 'confirmAuthenticator'
  | 'removeFactor'
  | 'renewRecoveryCodes'
  | 'endOwnSession'
  | 'endOtherSessions';

const password = 'een lang wachtwoord';

/** The endpoints of the own account, each about what the asker has. */
export const accountAsks: Readonly<Record<Name & EndpointName, Ask>> = {
  getAccount: ({ client }) => client.send('GET', '/account'),
  changePassword: async (asker) => {
    const hash = await hashPassword(password);
    await prepare(asker, (tx) => setPassword(tx, asker.client.personId, hash, asker.world.clock.now()));
    const body = { current: password, chosen: 'paardenbloem in juni' };
    return asker.client.send('PUT', '/account/password', { body });
  },
  addAuthenticator: ({ client }) =>
    client.send('POST', '/account/authenticators', { body: { name: 'Telefoon' } }),
  confirmAuthenticator: async ({ world, client }) => {
    const begun = await client.send('POST', '/account/authenticators', { body: { name: 'Telefoon' } });
    const { id = 'none', secret = '' } = begun.body as { readonly id?: string; readonly secret?: string };
    const bytes = fromBase32(secret) ?? new Uint8Array();
    const code = totpCode(bytes, totpStepOf(world.clock.now()));
    return client.send('POST', `/account/authenticators/${id}/confirm`, { body: { code } });
  },
  removeFactor: async (asker) => {
    await aFactor(asker);
    const { world, client } = asker;
    const [factor] = await listFactors(world.database.read, client.personId);
    return client.send('DELETE', `/account/factors/${factor?.id ?? 'none'}`);
  },
  renewRecoveryCodes: async (asker) => {
    await aFactor(asker);
    return asker.client.send('POST', '/account/recovery-codes');
  },
  endOwnSession: async (asker) => {
    const { world, client } = asker;
    const other = { personId: client.personId, role: 'desk', browser: 'firefox linux' } as const;
    const session = await prepare(asker, (tx) =>
      makeSession(tx, other, world.deps.keys.cookie, world.clock.now()),
    );
    return client.send('DELETE', `/account/sessions/${session?.id ?? 'none'}`);
  },
  endOtherSessions: ({ client }) => client.send('DELETE', '/account/sessions'),
};

async function aFactor(asker: Asker): Promise<void> {
  const { world, client } = asker;
  const given = { personId: client.personId, name: 'Telefoon', secret: newTotpSecret() };
  await prepare(asker, (tx) => addConfirmedAuthenticator(tx, given, world.deps.keys.wrap, world.clock.now()));
}

/** Nobody has nothing to prepare. */
async function prepare<Made>(
  { world, part }: Asker,
  make: (tx: Tx) => Promise<Made>,
): Promise<Made | undefined> {
  return part === 'nobody' ? undefined : world.database.unitOfWork.run('change', make);
}
