import type { PasskeyCreation, PasskeyRequest } from '@steunpunt/contract/passkeys';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { setPassword } from '../auth/add-person.ts';
import { hashPassword } from '../auth/password-hash.ts';
import { CookieJar } from '../testing/cookie-jar.ts';
import { type TestClient, testClient } from '../testing/test-client.ts';
import { createTestApp, type TestApp } from '../testing/test-deps.ts';
import { TestPasskey } from '../testing/test-passkey.ts';

let world: TestApp;
let noor: TestClient;
let passkey: TestPasskey;

beforeEach(async () => {
  world = await createTestApp({ mode: 'live' });
  noor = await world.signInAs({ name: 'Noor Vermeer' });
  passkey = new TestPasskey();
});
afterEach(() => world.close());

async function add(choices = {}, client = noor) {
  const begun = await client.send('POST', '/account/passkeys/request');
  const jar = new CookieJar();
  jar.keep(begun.headers);
  const made = passkey.make(begun.body as PasskeyCreation, choices);
  const there = testClient(world.app, { ...client, cookie: `${client.cookie}; ${jar.header}` });
  const body = { name: 'Laptop', passkey: made };
  return { there, body, answer: await there.send('POST', '/account/passkeys', { body }) };
}

/** A browser that was not here before, or the one of `jar`. */
async function signIn(choices = {}, jar = new CookieJar(), more = {}) {
  const there = () => testClient(world.app, { ...noor, cookie: jar.header });
  const asked = await there().send('POST', '/session/passkey/request');
  jar.keep(asked.headers);
  const proof = passkey.sign(asked.body as PasskeyRequest, choices);
  const before = jar.header;
  const answer = await there().send('POST', '/session/passkey', { body: { proof, ...more } });
  jar.keep(answer.headers);
  return { answer, proof, before, client: there() };
}

test('a passkey opens a session by itself, and recovery codes come with the first one', async () => {
  const { answer } = await add();
  expect(answer.body).toMatchObject({ recoveryCodes: { length: 10 } });
  const signedIn = await signIn();
  expect(signedIn.answer.body).toMatchObject({ person: { id: noor.personId }, role: 'desk' });
  expect((await signedIn.client.send('GET', '/session')).status).toBe(200);
  const { body } = await noor.send('GET', '/account');
  expect(body).toMatchObject({
    factors: [{ kind: 'passkey', name: 'Laptop', addedAt: world.clock.now(), lastUsedAt: world.clock.now() }],
  });
});

test('what the browser is told names no account to who is not signed in', async () => {
  await add();
  const { body } = await world.stranger.send('POST', '/session/passkey/request');
  expect(Object.keys(body as object).sort()).toEqual(['challenge', 'rpId']);
});

describe('nobody is let in', () => {
  beforeEach(() => add());

  test('by a device that did not ask who holds it', async () => {
    expect((await signIn({ verified: false })).answer.body).toMatchObject({ code: 'passkeyFailed' });
  });

  test('by a signature given to another page', async () => {
    expect((await signIn({ origin: 'https://elders.voorbeeld.nl' })).answer.status).toBe(401);
  });

  test('by the same answer twice', async () => {
    const { proof, before } = await signIn();
    const again = testClient(world.app, { ...noor, cookie: before });
    expect((await again.send('POST', '/session/passkey', { body: { proof } })).status).toBe(401);
  });

  test('without the cookie that holds the challenge', async () => {
    const { proof } = await signIn();
    expect((await world.stranger.send('POST', '/session/passkey', { body: { proof } })).status).toBe(401);
  });

  test('by a copy of the key that counts behind', async () => {
    await signIn();
    await signIn();
    passkey.rewind();
    expect((await signIn()).answer.status).toBe(401);
  });

  test('with a key that nobody has', async () => {
    passkey = new TestPasskey();
    expect((await signIn()).answer.status).toBe(401);
  });

  test('when the account is switched off, and no session of the library stays behind', async () => {
    await world.database.unitOfWork.run('change', (tx) =>
      tx.updateTable('person').set({ disabled_at: world.clock.now() }).execute(),
    );
    expect((await signIn()).answer.status).toBe(401);
    const sessions = await world.database.read.selectFrom('session').select('id').execute();
    expect(sessions).toEqual([{ id: noor.sessionId }]);
  });
});

describe('keeping a passkey', () => {
  test('needs a device that asks who holds it', async () => {
    expect((await add({ verified: false })).answer.body).toMatchObject({ code: 'passkeyFailed' });
    expect(await world.database.read.selectFrom('passkey').selectAll().execute()).toEqual([]);
  });

  test('works once for one challenge, made for this person', async () => {
    const { there, body } = await add();
    expect((await there.send('POST', '/account/passkeys', { body })).status).toBe(401);
    const rows = await world.database.read.selectFrom('passkey').select('person_id').execute();
    expect(rows).toEqual([{ person_id: noor.personId }]);
  });
});

describe('after a password', () => {
  const password = 'een lang wachtwoord';

  async function halfWay(person: TestClient) {
    const hash = await hashPassword(password);
    await world.database.unitOfWork.run('change', (tx) =>
      setPassword(tx, person.personId, hash, world.clock.now()),
    );
    const { email } = await world.database.read
      .selectFrom('person')
      .select('email')
      .where('id', '=', person.personId)
      .executeTakeFirstOrThrow();
    const jar = new CookieJar();
    const answer = await world.stranger.send('POST', '/session', { body: { email, password } });
    jar.keep(answer.headers);
    return { jar, answer };
  }

  test('it is the second factor', async () => {
    await add();
    const { jar, answer } = await halfWay(noor);
    expect(answer.body).toEqual({ next: 'secondFactor', ways: ['recoveryCode', 'passkey'] });
    expect((await signIn({}, jar)).answer.status).toBe(200);
    expect(jar.names).toEqual(['__Host-s.session_token']);
  });

  test('it must be of the same person', async () => {
    await add();
    const other = await world.signInAs();
    const own = passkey;
    passkey = new TestPasskey();
    await add({}, other);
    passkey = own;
    const { jar } = await halfWay(other);
    expect((await signIn({}, jar)).answer.body).toMatchObject({ code: 'passkeyFailed' });
  });
});
