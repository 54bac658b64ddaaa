import type { EndpointName } from '@steunpunt/contract';
import type { PasskeyCreation, PasskeyRequest } from '@steunpunt/contract/passkeys';
import { CookieJar } from './cookie-jar.ts';
import type { Asker } from './endpoint-asks.ts';
import type { ProofWorld } from './proof-world.ts';
import { type TestAnswer, type TestClient, testClient } from './test-client.ts';
import { TestPasskey } from './test-passkey.ts';

type Ask = (asker: Asker) => Promise<TestAnswer>;
type Name = 'requestPasskey' | 'signInWithPasskey' | 'beginPasskey' | 'addPasskey';

export const passkeyAsks: Readonly<Record<Name & EndpointName, Ask>> = {
  requestPasskey: ({ client }) => client.send('POST', '/session/passkey/request'),
  signInWithPasskey: async ({ world }) => {
    const passkey = new TestPasskey();
    await addPasskey(world, await world.newcomer('deskHere'), passkey);
    return signIn(world, passkey);
  },
  beginPasskey: ({ client }) => client.send('POST', '/account/passkeys/request'),
  addPasskey: ({ world, client }) => addPasskey(world, client, new TestPasskey()),
};

/** Nobody gets no challenge, and sends what answers none. */
async function addPasskey(
  { app }: ProofWorld,
  client: TestClient,
  passkey: TestPasskey,
): Promise<TestAnswer> {
  const begun = await client.send('POST', '/account/passkeys/request');
  const jar = new CookieJar();
  jar.keep(begun.headers);
  const made = begun.status === 200 ? passkey.make(begun.body as PasskeyCreation) : passkey.make(nothing);
  const cookie = [client.cookie, jar.header].filter((part) => part !== '').join('; ');
  const there = testClient(app, { ...client, cookie });
  return there.send('POST', '/account/passkeys', { body: { name: 'Laptop', passkey: made } });
}

async function signIn({ app, stranger }: ProofWorld, passkey: TestPasskey): Promise<TestAnswer> {
  const asked = await stranger.send('POST', '/session/passkey/request');
  const jar = new CookieJar();
  jar.keep(asked.headers);
  const there = testClient(app, { ...stranger, cookie: jar.header });
  return there.send('POST', '/session/passkey', {
    body: { proof: passkey.sign(asked.body as PasskeyRequest) },
  });
}

const nothing: PasskeyCreation = {
  challenge: 'none',
  rp: { id: 'localhost', name: 'Steunpunt' },
  user: { id: 'none', name: '', displayName: '' },
  algorithms: [],
  exclude: [],
};
