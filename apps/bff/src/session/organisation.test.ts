import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addPerson } from '../auth/add-person.ts';
import { organisationCallback } from '../auth/organisation-check.ts';
import { CookieJar } from '../testing/cookie-jar.ts';
import { testClient, testOrigin } from '../testing/test-client.ts';
import { createTestApp, type TestApp } from '../testing/test-deps.ts';
import {
  discovery,
  type Employee,
  openTestOrganisation,
  type Spoiled,
  type TestOrganisation,
} from '../testing/test-organisation.ts';

const callback = `/api/v1${organisationCallback}`;
const noor: Employee = {
  sub: 'employee-1',
  email: 'noor.vermeer@voorbeeld.nl',
  email_verified: true,
  amr: ['pwd', 'mfa'],
};
let organisation: TestOrganisation;
let world: TestApp;
let personId: string;

beforeEach(async () => {
  organisation = await openTestOrganisation(testOrigin + callback);
  world = await createTestApp({ mode: 'live', organisation: organisation.settings });
  const grants = [
    { role: 'desk', swv: null, deskId: 'd1' },
    { role: 'lead', swv: 'PO2710', deskId: null },
  ] as const;
  personId = await world.database.unitOfWork.run('change', (tx) =>
    addPerson(tx, { name: 'Noor Vermeer', email: noor.email, grants }, world.clock.now()),
  );
});
afterEach(async () => {
  await world.close();
  await organisation.close();
});

async function begin(jar: CookieJar, body = {}) {
  const answer = await world.stranger.send('POST', '/session/organisation', { body });
  jar.keep(answer.headers);
  return { setCookie: answer.headers.getSetCookie(), ...(answer.body as { readonly address: string }) };
}

/** The browser follows the provider back, as a navigation from another site. */
async function comeBack(jar: CookieJar, back: URL) {
  const headers = { cookie: jar.header, 'sec-fetch-site': 'cross-site' };
  const response = await world.app.request(back.href, { headers });
  jar.keep(response.headers);
  return response;
}

async function signIn(employee = noor, jar = new CookieJar(), body = {}) {
  const { address } = await begin(jar, body);
  const back = await organisation.visit(address, employee);
  const response = await comeBack(jar, back);
  const client = testClient(world.app, { personId, sessionId: '', cookie: jar.header });
  return { back, response, jar, session: await client.send('GET', '/session') };
}

const deskGrant = { role: 'desk', swv: null, deskId: 'd1' } as const;
const failed = '/aanmelden?organisatie=mislukt';

test('whoever is invited and showed a second factor there is signed in here, without a password', async () => {
  const { response, session, jar } = await signIn();
  expect(response.headers.get('location')).toBe('/');
  expect(session.body).toMatchObject({ person: { id: personId }, role: 'desk' });
  expect(jar.names).toEqual(['__Host-s.session_token']);
  expect((await signIn()).session.status).toBe(200);
});

test('the role that was asked for comes back with it, another is not had by asking', async () => {
  expect((await signIn(noor, new CookieJar(), { role: 'lead' })).session.body).toMatchObject({
    role: 'lead',
  });
  const refused = await signIn(noor, new CookieJar(), { role: 'administrator' });
  expect(refused.response.headers.get('location')).toBe(failed);
});

test('the state cookie alone may come back from another site; the session cookie may not', async () => {
  const jar = new CookieJar();
  const { setCookie, address } = await begin(jar);
  expect(setCookie).toHaveLength(1);
  for (const part of [/^__Host-s\.state=/, /HttpOnly/i, /Secure/i, /SameSite=Lax/i]) {
    expect(setCookie[0]).toMatch(part);
  }
  const response = await comeBack(jar, await organisation.visit(address, noor));
  const session = response.headers.getSetCookie().find((line) => line.includes('session_token'));
  expect(session).toMatch(/SameSite=Strict/);
  const asked = new URL(address).searchParams;
  for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)).toBeTruthy();
});

describe('stays out', () => {
  const strangers: readonly (readonly [string, Partial<Employee>])[] = [
    ['who showed no second factor there', { amr: ['pwd'] }],
    ['whose address the organisation has not verified', { email_verified: false }],
    ['who is not invited', { email: 'iemand.anders@voorbeeld.nl', sub: 'employee-2' }],
  ];
  test.each(strangers)('%s', async (_, employee) => {
    const { response, session } = await signIn({ ...noor, ...employee });
    expect(response.headers.get('location')).toBe(failed);
    expect(session.status).toBe(401);
    const { read } = world.database;
    expect(await read.selectFrom('session').selectAll().execute()).toEqual([]);
    expect(await read.selectFrom('person').select('id').execute()).toEqual([{ id: personId }]);
    const rows = await read.selectFrom('audit_row').select(['kind', 'result']).execute();
    expect(rows).toEqual([{ kind: 'signIn', result: 'signInFailed' }]);
  });

  test('whose account was switched off', async () => {
    await signIn();
    await world.database.unitOfWork.run('change', (tx) =>
      tx.updateTable('person').set({ disabled_at: world.clock.now() }).execute(),
    );
    expect((await signIn()).response.headers.get('location')).toBe(failed);
  });

  test('whoever was let in before and showed no second factor this time', async () => {
    await signIn();
    const { response, session } = await signIn({ ...noor, amr: ['pwd'] });
    expect(response.headers.get('location')).toBe(failed);
    expect(session.status).toBe(401);
  });

  test('another who later got the same address there', async () => {
    await signIn();
    await world.database.unitOfWork.run('change', (tx) =>
      tx.updateTable('person').set({ email: 'noor.nieuw@voorbeeld.nl' }).execute(),
    );
    const { response } = await signIn({ ...noor, sub: 'employee-3' });
    expect(response.headers.get('location')).toBe(failed);
  });

  test('whoever comes back in a browser that did not begin, or twice', async () => {
    const jar = new CookieJar();
    const { address } = await begin(jar);
    const back = await organisation.visit(address, noor);
    expect((await comeBack(new CookieJar(), back)).headers.get('location')).toBe(failed);
    const other = new CookieJar();
    await begin(other);
    expect((await comeBack(other, back)).headers.get('location')).toBe(failed);
    const again = await signIn();
    expect((await comeBack(again.jar, again.back)).headers.get('location')).toBe(failed);
  });

  test('whoever makes up a way back', async () => {
    for (const query of ['', '?code=x', '?code=x&state=y', '?error=access_denied', '?state=../..&code=%00']) {
      const response = await comeBack(new CookieJar(), new URL(testOrigin + callback + query));
      expect([query, response.status, response.headers.get('location')]).toEqual([query, 303, failed]);
    }
    expect(world.logged).toEqual([]);
  });
});

describe('an ID token that does not hold lets nobody in:', () => {
  const hourAgo = Math.floor(Date.now() / 1000) - 3600;
  const spoiled: readonly (readonly [string, Spoiled])[] = [
    ['one whose time is over', { claims: { exp: hourAgo } }],
    ['one whose time has not begun', { claims: { nbf: hourAgo + 7200 } }],
    ['one for another app', { claims: { aud: 'another-app' } }],
    ['one of another provider', { claims: { iss: 'https://elders.example' } }],
    ['one of another sign-in', { claims: { nonce: 'made-up' } }],
    ['one without a signature', { signature: 'none' }],
    ['one signed with the secret of the app', { signature: 'ourSecret' }],
  ];

  test('the same way with one that holds does', async () => {
    organisation.spoil({ claims: { extra: 'one more' } });
    expect((await signIn()).session.status).toBe(200);
  });

  test('each of them', async () => {
    for (const [which, how] of spoiled) {
      organisation.spoil(how);
      const { response, session } = await signIn();
      expect([which, response.headers.get('location'), session.status]).toEqual([which, failed, 401]);
    }
  });
});

test('a provider that says to be another than the one of the configuration lets nobody in', async () => {
  const issuer = 'https://elders.example';
  organisation.spoil({ issuer });
  await world.close();
  world = await createTestApp({ mode: 'live', organisation: organisation.settings });
  await world.database.unitOfWork.run('change', (tx) =>
    addPerson(tx, { name: 'Noor Vermeer', email: noor.email, grants: [deskGrant] }, world.clock.now()),
  );
  const jar = new CookieJar();
  const back = await organisation.visit((await begin(jar)).address, noor);
  back.searchParams.set('iss', issuer);
  expect((await comeBack(jar, back)).headers.get('location')).toBe(failed);
});

test.each(['/token', '/jwks', discovery])(
  'a provider that sends the server elsewhere from %s is not followed',
  async (path) => {
    const heard: string[] = [];
    const elsewhere = createServer((request, response) => {
      heard.push(`${request.method} ${request.url}`);
      response.end('{}');
    }).listen(0, '127.0.0.1');
    await once(elsewhere, 'listening');
    const { port } = elsewhere.address() as AddressInfo;
    organisation.spoil({ redirect: { path, to: `http://127.0.0.1:${port}/there` } });
    const there = await createTestApp({ mode: 'live', organisation: organisation.settings });
    const begun = await there.stranger.send('POST', '/session/organisation', { body: {} });
    await there.close();
    if (path !== discovery) expect((await signIn()).response.headers.get('location')).toBe(failed);
    elsewhere.close();
    expect([path, begun.status === 200, heard]).toEqual([path, path !== discovery, []]);
  },
);

test('an organisation that tells the address apart from the ID token is asked for it', async () => {
  const apart = await openTestOrganisation(testOrigin + callback, 'userInfo');
  const [before, there] = [world, organisation];
  world = await createTestApp({ mode: 'live', organisation: apart.settings });
  organisation = apart;
  personId = await world.database.unitOfWork.run('change', (tx) => {
    const grants = [{ role: 'desk', swv: null, deskId: 'd1' }] as const;
    return addPerson(tx, { name: 'Noor Vermeer', email: noor.email, grants }, world.clock.now());
  });
  expect((await signIn()).session.body).toMatchObject({ person: { id: personId } });
  await before.close();
  await there.close();
});

test('nothing of what the organisation hands out is kept', async () => {
  await signIn();
  const rows = await world.database.read
    .selectFrom('credential')
    .select(['provider_id', 'account_id', 'access_token', 'id_token', 'refresh_token'])
    .execute();
  expect(rows).toEqual([
    {
      provider_id: 'organisation',
      account_id: noor.sub,
      access_token: null,
      id_token: null,
      refresh_token: null,
    },
  ]);
});

test('without an organisation there is nothing to begin and nothing to come back to', async () => {
  const alone = await createTestApp();
  expect((await alone.stranger.send('POST', '/session/organisation')).status).toBe(404);
  const response = await alone.app.request(testOrigin + callback);
  expect(response.headers.get('location')).toBe(failed);
  await alone.close();
});
