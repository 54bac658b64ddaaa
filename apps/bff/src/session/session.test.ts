import { afterEach, beforeEach, expect, test } from 'vitest';
import { addPerson } from '../auth/add-person.ts';
import { endSessionsOf } from '../auth/end-sessions.ts';
import { hashPassword } from '../auth/password-hash.ts';
import { openSignInLibrary } from '../auth/sign-in-library.ts';
import { testClient, testOrigin } from '../testing/test-client.ts';
import { createTestApp, type TestApp } from '../testing/test-deps.ts';

const email = 'noor.vermeer@voorbeeld.nl';
const password = 'een lang wachtwoord';
let world: TestApp;
let personId: string;

beforeEach(async () => {
  world = await createTestApp();
  const passwordHash = await hashPassword(password);
  personId = await world.database.unitOfWork.run('change', (tx) =>
    addPerson(
      tx,
      {
        name: 'Noor Vermeer',
        email,
        passwordHash,
        grants: [
          { role: 'desk', swv: null, deskId: 'd1' },
          { role: 'lead', swv: 'PO2710', deskId: null },
        ],
      },
      world.clock.now(),
    ),
  );
});
afterEach(() => world.close());

async function signIn(body: Record<string, unknown> = {}, cookie = '') {
  const response = await testClient(world.app, { personId, sessionId: '', cookie }).raw('POST', '/session', {
    body: { email, password, ...body },
  });
  const setCookie = response.headers.getSetCookie();
  const newCookie = setCookie[0]?.split(';')[0] ?? '';
  return {
    status: response.status,
    body: await response.json(),
    setCookie,
    retryAfter: response.headers.get('retry-after'),
    client: testClient(world.app, { personId, sessionId: '', cookie: newCookie }),
  };
}

test('e-mail and password open a session in the first role, with a cookie no script or other site can use', async () => {
  const { status, body, setCookie, client } = await signIn();
  expect(status).toBe(200);
  expect(body).toEqual({
    person: { id: personId, name: 'Noor Vermeer' },
    role: 'desk',
    roles: ['desk', 'lead'],
    swvs: [],
    desk: 'd1',
    desks: ['d1'],
    mode: 'demo',
    contractVersion: '1',
    absoluteEnd: '2026-09-01T18:00:00.000Z',
    idleEnd: '2026-09-01T08:30:00.000Z',
  });
  expect(setCookie).toHaveLength(1);
  for (const part of [/^__Host-s/, /HttpOnly/i, /Secure/i, /SameSite=Strict/i, /Path=\//i]) {
    expect(setCookie[0]).toMatch(part);
  }
  expect((await client.send('GET', '/session')).body).toEqual(body);
});

test('whoever is not signed in is told whether this is the demo and where else to sign in, and nothing else', async () => {
  const stranger = testClient(world.app, { personId: '', sessionId: '', cookie: '' });
  expect(await stranger.send('GET', '/installation')).toMatchObject({ status: 200, body: { mode: 'demo' } });
  const live = await createTestApp({ mode: 'live' });
  const body = (
    await testClient(live.app, { personId: '', sessionId: '', cookie: '' }).send('GET', '/installation')
  ).body;
  expect(body).toEqual({ mode: 'live', organisation: null });
  await live.close();
});

test('a wrong password and an unknown account get the same answer', async () => {
  const wrong = await signIn({ password: 'een ander wachtwoord' });
  const unknown = await signIn({ email: 'niemand@voorbeeld.nl' });
  expect(wrong.status).toBe(401);
  expect(wrong.body).toMatchObject({ code: 'signInFailed' });
  expect(unknown.body).toEqual(wrong.body);
  expect([...wrong.setCookie, ...unknown.setCookie]).toEqual([]);
});

test('a role of the person can be chosen, another cannot', async () => {
  expect((await signIn({ role: 'lead' })).body).toMatchObject({ role: 'lead', swvs: ['PO2710'], desk: null });
  expect((await signIn({ role: 'administrator' })).status).toBe(401);
  const sessions = await world.database.read.selectFrom('session').select('role').execute();
  expect(sessions).toEqual([{ role: 'lead' }]);
});

test('a disabled person cannot sign in', async () => {
  await world.database.unitOfWork.run('change', (tx) =>
    tx.updateTable('person').set({ disabled_at: world.clock.now() }).execute(),
  );
  expect((await signIn()).status).toBe(401);
  expect(await world.database.read.selectFrom('session').selectAll().execute()).toEqual([]);
});

test('signing in again gives a new session and ends the one before', async () => {
  const first = await signIn();
  const second = await signIn({ role: 'lead' }, first.client.cookie);
  expect(second.client.cookie).not.toBe(first.client.cookie);
  expect((await first.client.send('GET', '/session')).status).toBe(401);
  expect((await second.client.send('GET', '/session')).status).toBe(200);
});

test('signing out ends the session for every copy of its cookie', async () => {
  const { client } = await signIn();
  const answer = await client.send('DELETE', '/session');
  expect(answer.body).toEqual({ signedOut: true });
  expect(answer.headers.getSetCookie()[0]).toMatch(/Max-Age=0/);
  expect((await client.send('GET', '/session')).status).toBe(401);
  expect((await client.send('DELETE', '/session')).status).toBe(401);
});

test('after five wrong passwords the right one has to wait, and after a quarter of an hour it works', async () => {
  for (let round = 0; round < 5; round += 1) await signIn({ password: 'een ander wachtwoord' });
  const early = await signIn();
  expect(early.status).toBe(429);
  expect(early.body).toMatchObject({ code: 'tooManyAttempts' });
  expect(Number(early.retryAfter)).toBe(15 * 60);
  world.clock.advance(16);
  expect((await signIn()).status).toBe(200);
});

test('a hundred guesses at the same moment are five', async () => {
  const guesses = await Promise.all(
    Array.from({ length: 100 }, (_, round) => signIn({ password: `een gok van ${round}` })),
  );
  expect(guesses.filter(({ status }) => status === 401)).toHaveLength(5);
  expect(guesses.filter(({ status }) => status === 429)).toHaveLength(95);
});

test('without a key or click it ends after thirty minutes', async () => {
  const client = await world.signInAs();
  world.clock.advance(29);
  expect((await client.send('GET', '/session')).status).toBe(200);
  world.clock.advance(1);
  expect((await client.send('GET', '/session')).status).toBe(401);
});

test('only calls caused by the user keep it awake, until its absolute end after ten hours', async () => {
  const client = await world.signInAs();
  const asUser = { headers: { 'x-user-input': '1' } };
  for (let minutes = 20; minutes < 600; minutes += 20) {
    world.clock.advance(20);
    expect((await client.send('GET', '/session', asUser)).status).toBe(200);
  }
  world.clock.advance(20);
  expect((await client.send('GET', '/session', asUser)).status).toBe(401);
});

test('an administrator is signed out after fifteen minutes', async () => {
  const client = await world.signInAs({ role: 'administrator' });
  world.clock.advance(15);
  expect((await client.send('GET', '/session')).status).toBe(401);
});

test('while a call runs it stays for an hour', async () => {
  const inCall = await createTestApp({ hasRunningCall: async () => true });
  const client = await inCall.signInAs();
  inCall.clock.advance(59);
  expect((await client.send('GET', '/session')).status).toBe(200);
  inCall.clock.advance(1);
  expect((await client.send('GET', '/session')).status).toBe(401);
  await inCall.close();
});

test('disabling a person or taking the role away works on the next request', async () => {
  const [disabled, demoted] = [await world.signInAs(), await world.signInAs({ role: 'lead', swv: 'PO2710' })];
  await world.database.unitOfWork.run('change', async (tx) => {
    await tx.updateTable('person').set({ disabled_at: 'now' }).where('id', '=', disabled.personId).execute();
    await tx.deleteFrom('person_role').where('person_id', '=', demoted.personId).execute();
  });
  expect((await disabled.send('GET', '/session')).status).toBe(401);
  expect((await demoted.send('GET', '/session')).status).toBe(401);
});

test('ending all sessions of a person ends them everywhere', async () => {
  const { client } = await signIn();
  await world.database.unitOfWork.run('change', (tx) => endSessionsOf(tx, world.deps.live, personId));
  expect((await client.send('GET', '/session')).status).toBe(401);
});

test('a cookie that we did not sign opens nothing', async () => {
  const client = await world.signInAs();
  const forged = `${client.cookie.slice(0, -4)}AAA%3D`;
  const other = testClient(world.app, { personId, sessionId: '', cookie: forged });
  expect((await other.send('GET', '/session')).status).toBe(401);
});

test('every try to sign in stands in the audit log, without the address that was typed', async () => {
  await signIn();
  await signIn({ password: 'een ander wachtwoord' });
  const rows = await world.database.read
    .selectFrom('audit_row')
    .select(['kind', 'person_id', 'result'])
    .orderBy('sequence')
    .execute();
  expect(rows).toEqual([
    { kind: 'signIn', person_id: personId, result: 'ok' },
    { kind: 'signIn', person_id: null, result: 'signInFailed' },
  ]);
  const all = JSON.stringify([
    await world.database.read.selectFrom('audit_row').selectAll().execute(),
    await world.database.read.selectFrom('sign_in_attempt').selectAll().execute(),
  ]);
  expect(all).not.toContain('vermeer');
});

test('none of the sign-in library’s own addresses is served', async () => {
  const { api } = openSignInLibrary(world.database, testOrigin, 'k'.repeat(43));
  // Those without a path can be called by a server only.
  const paths = Object.values(api).flatMap((one) =>
    'path' in one && typeof one.path === 'string' ? one.path.replace(/:\w+/g, 'x') : [],
  );
  for (const known of ['/sign-in/email', '/get-session', '/callback/x', '/passkey/verify-authentication']) {
    expect(paths).toContain(known);
  }
  const prefixes = ['/api/auth', '/api/v1', '/api/v1/auth', ''];
  for (const path of paths.flatMap((name) => prefixes.map((prefix) => prefix + name))) {
    for (const method of ['GET', 'POST']) {
      const response = await world.app.request(`${testOrigin}${path}`, { method });
      expect([path, response.status]).toEqual([path, 404]);
    }
  }
});
