import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { setPassword } from '../auth/add-person.ts';
import { fromBase32 } from '../auth/base32.ts';
import { hashPassword } from '../auth/password-hash.ts';
import { totpCode, totpStepOf } from '../auth/totp.ts';
import { CookieJar } from '../testing/cookie-jar.ts';
import { type TestClient, testClient } from '../testing/test-client.ts';
import { createTestApp, type TestApp } from '../testing/test-deps.ts';

const password = 'een lang wachtwoord';
const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/153.0 Safari/537.36 Edg/153.0';
let world: TestApp;
let noor: TestClient;

beforeEach(async () => {
  world = await createTestApp();
  noor = await world.signInAs({ name: 'Noor Vermeer' });
  const hash = await hashPassword(password);
  await change((tx) => setPassword(tx, noor.personId, hash, world.clock.now()));
});
afterEach(() => world.close());

type Work = Parameters<TestApp['database']['unitOfWork']['run']>[1];
const change = (work: Work) => world.database.unitOfWork.run('change', work);

type Account = {
  readonly mail: string;
  readonly factors: readonly { readonly id: string; readonly name: string }[];
  readonly recoveryCodesLeft: number;
  readonly sessions: readonly { readonly id: string; readonly current: boolean; readonly browser: string }[];
};
const account = async (client = noor) => (await client.send('GET', '/account')).body as Account;

/** Couples an app and answers its secret. */
async function couple(name = 'Telefoon', client = noor) {
  const begun = await client.send('POST', '/account/authenticators', { body: { name } });
  const { id, secret } = begun.body as { readonly id: string; readonly secret: string };
  const bytes = fromBase32(secret) ?? new Uint8Array();
  const code = totpCode(bytes, totpStepOf(world.clock.now()));
  const path = `/account/authenticators/${id}/confirm`;
  return { bytes, path, code, answer: await client.send('POST', path, { body: { code } }) };
}

/** Signs in from another browser, with the next code of the app when there is one. */
async function signInElsewhere(secret?: Uint8Array, typed = password) {
  const jar = new CookieJar();
  const there = () => testClient(world.app, { ...noor, cookie: jar.header });
  const headers = { 'user-agent': windows };
  const { mail } = await account();
  const first = await there().send('POST', '/session', { body: { email: mail, password: typed }, headers });
  jar.keep(first.headers);
  if (secret !== undefined) {
    const code = totpCode(secret, totpStepOf(world.clock.now()) + 1);
    const second = await there().send('POST', '/session/second-factor', { body: { code }, headers });
    jar.keep(second.headers);
  }
  return { status: first.status, client: there() };
}

describe('a sign-in of more than five minutes ago', () => {
  const changes = [
    ['PUT', '/account/password', { current: password, chosen: 'paardenbloem in juni' }],
    ['POST', '/account/authenticators', { name: 'Telefoon' }],
    ['POST', '/account/authenticators/x/confirm', { code: '123456' }],
    ['DELETE', '/account/factors/x', {}],
    ['POST', '/account/recovery-codes', {}],
    ['DELETE', '/account/sessions/x', {}],
    ['DELETE', '/account/sessions', {}],
  ] as const;

  test.each(changes)('may look and not %s %s', async (method, path, body) => {
    world.clock.advance(5);
    expect((await noor.send('GET', '/account')).status).toBe(200);
    const answer = await noor.send(method, path, { body });
    expect(answer.body).toMatchObject({ status: 409, refusal: { code: 'freshSignInNeeded' } });
  });
});

describe('the own password', () => {
  const choose = (chosen: string, current = password) =>
    noor.send('PUT', '/account/password', { body: { current, chosen } });

  test('is changed by who knows it; the other sessions end and this one stays', async () => {
    const { client } = await signInElsewhere();
    expect((await choose('paardenbloem in juni')).status).toBe(200);
    expect((await client.send('GET', '/session')).status).toBe(401);
    expect((await noor.send('GET', '/session')).status).toBe(200);
    expect((await signInElsewhere()).status).toBe(401);
    expect((await signInElsewhere(undefined, 'paardenbloem in juni')).status).toBe(200);
  });

  test('may be two hundred signs long, with any sign in it, and every one counts', async () => {
    const long =
      `${'Zeven kikkers springen traag over de Vecht; ŝ & "é" <b>. '.repeat(3)} en nog eens.`.padEnd(
        200,
        'x',
      );
    expect((await choose(`${long}x`)).status).toBe(400);
    expect((await choose(long)).status).toBe(200);
    expect((await signInElsewhere(undefined, long.slice(0, 72))).status).toBe(401);
    expect((await signInElsewhere(undefined, long)).status).toBe(200);
  });

  test('stays when the current one is wrong, and five wrong ones make one wait', async () => {
    for (let round = 0; round < 5; round += 1) {
      const wrong = await choose('paardenbloem in juni', 'een ander wachtwoord');
      expect(wrong.body).toMatchObject({ refusal: { code: 'passwordWrong' } });
    }
    expect((await choose('paardenbloem in juni')).status).toBe(429);
  });

  test('is at least twelve characters and not easy to guess', async () => {
    expect((await choose('kort')).status).toBe(400);
    for (const easy of ['noorvermeer2026', 'q1w2e3r4t5y6', 'Zomervakantie2026']) {
      expect((await choose(easy)).body).toMatchObject({ refusal: { code: 'passwordTooEasy' } });
    }
  });
});

describe('the own second factors', () => {
  test('begin with the first code of the app, and recovery codes come with the first', async () => {
    const first = await couple();
    expect(first.answer.body).toMatchObject({ recoveryCodes: { length: 10 } });
    expect(await account()).toMatchObject({ factors: [{ name: 'Telefoon' }], recoveryCodesLeft: 10 });
    const second = await couple('Tablet');
    expect(second.answer.body).toEqual({ recoveryCodes: null });
    expect((await account()).factors).toHaveLength(2);
  });

  test('one that was begun and not confirmed asks nothing and counts for nothing', async () => {
    await noor.send('POST', '/account/authenticators', { body: { name: 'Telefoon' } });
    expect((await account()).factors).toEqual([]);
    expect((await noor.send('POST', '/account/recovery-codes')).body).toMatchObject({
      refusal: { code: 'noFactor' },
    });
    expect((await signInElsewhere()).client.cookie).toContain('session_token');
  });

  test('a wrong code confirms nothing, a code that confirmed cannot be shown again', async () => {
    const { path, code } = await couple();
    expect((await noor.send('POST', path, { body: { code } })).status).toBe(401);
    const other = await noor.send('POST', '/account/authenticators', { body: { name: 'Tablet' } });
    const { id } = other.body as { readonly id: string };
    const wrong = await noor.send('POST', `/account/authenticators/${id}/confirm`, {
      body: { code: '000000' },
    });
    expect(wrong.body).toMatchObject({ code: 'secondFactorFailed' });
  });

  test('five are enough', async () => {
    for (const name of ['Een', 'Twee', 'Drie', 'Vier', 'Vijf']) await couple(name);
    const sixth = await noor.send('POST', '/account/authenticators', { body: { name: 'Zes' } });
    expect(sixth.body).toMatchObject({ refusal: { code: 'tooManyFactors' } });
  });

  test('can be taken away, and with the last of a demo account its recovery codes', async () => {
    await couple();
    const [factor] = (await account()).factors;
    expect((await noor.send('DELETE', `/account/factors/${factor?.id}`)).status).toBe(200);
    expect(await account()).toMatchObject({ factors: [], recoveryCodesLeft: 0 });
  });

  test('the last one stays where one is required', async () => {
    const live = await createTestApp({ mode: 'live' });
    const petra = await live.signInAs();
    const begun = await petra.send('POST', '/account/authenticators', { body: { name: 'Telefoon' } });
    const { id, secret } = begun.body as { readonly id: string; readonly secret: string };
    const code = totpCode(fromBase32(secret) ?? new Uint8Array(), totpStepOf(live.clock.now()));
    await petra.send('POST', `/account/authenticators/${id}/confirm`, { body: { code } });
    const answer = await petra.send('DELETE', `/account/factors/${id}`);
    expect(answer.body).toMatchObject({ refusal: { code: 'lastFactor' } });
    await live.close();
  });

  test('are nobody else’s to see or take', async () => {
    await couple();
    const [factor] = (await account()).factors;
    const other = await world.signInAs();
    expect((await account(other)).factors).toEqual([]);
    const strange = await other.send('DELETE', `/account/factors/${factor?.id}`);
    const nothing = await other.send('DELETE', '/account/factors/nothing');
    expect(strange.status).toBe(404);
    expect(strange.body).toEqual(nothing.body);
    expect((await account()).factors).toHaveLength(1);
  });

  test('new recovery codes end the old ones', async () => {
    const { bytes, answer } = await couple();
    const old = (answer.body as { readonly recoveryCodes: readonly string[] }).recoveryCodes[0];
    const renewed = await noor.send('POST', '/account/recovery-codes');
    const [fresh] = (renewed.body as { readonly recoveryCodes: readonly string[] }).recoveryCodes;
    expect(fresh).not.toBe(old);
    expect((await signInElsewhere(bytes)).status).toBe(200);
    const jar = new CookieJar();
    const who = await account();
    const send = async (path: string, body: object) => {
      const there = testClient(world.app, { ...noor, cookie: jar.header });
      const given = await there.send('POST', path, { body });
      jar.keep(given.headers);
      return given.status;
    };
    expect(await send('/session', { email: who.mail, password })).toBe(200);
    expect(await send('/session/second-factor', { code: old })).toBe(401);
    expect(await send('/session/second-factor', { code: fresh })).toBe(200);
    expect((await account()).recoveryCodesLeft).toBe(9);
  });
});

describe('the own sessions', () => {
  test('are shown with their browser, this one marked, sleeping ones not', async () => {
    world.clock.advance(1);
    await signInElsewhere();
    const { sessions } = await account();
    expect(sessions).toMatchObject([
      { current: false, browser: 'edge', system: 'windows', role: 'desk' },
      { current: true, browser: 'other', system: 'other' },
    ]);
    world.clock.advance(20);
    await noor.send('GET', '/session', { headers: { 'x-user-input': '1' } });
    world.clock.advance(15);
    expect((await account()).sessions).toMatchObject([{ current: true }]);
  });

  test('can be ended one by one or all others at once, with their live streams', async () => {
    const first = await signInElsewhere();
    world.clock.advance(1);
    const second = await signInElsewhere();
    const stream = await first.client.raw('GET', '/live');
    const reader = stream.body?.getReader();
    const [line] = (await account()).sessions.filter(({ current }) => !current).slice(-1);
    expect((await noor.send('DELETE', `/account/sessions/${line?.id}`)).status).toBe(200);
    expect((await first.client.send('GET', '/session')).status).toBe(401);
    for (;;) if ((await reader?.read())?.done !== false) break;
    expect(world.deps.live.openStreams).toBe(0);
    expect((await second.client.send('GET', '/session')).status).toBe(200);
    expect((await noor.send('DELETE', '/account/sessions')).status).toBe(200);
    expect((await second.client.send('GET', '/session')).status).toBe(401);
    expect((await noor.send('GET', '/session')).status).toBe(200);
  });

  test('of somebody else are not there', async () => {
    const other = await world.signInAs();
    expect((await noor.send('DELETE', `/account/sessions/${other.sessionId}`)).status).toBe(404);
    expect((await other.send('GET', '/session')).status).toBe(200);
  });
});

test('every change of the own account stands in the audit log, without the password or a code', async () => {
  const { code } = await couple();
  await noor.send('PUT', '/account/password', {
    body: { current: password, chosen: 'paardenbloem in juni' },
  });
  await noor.send('DELETE', '/account/sessions');
  const rows = await world.database.read.selectFrom('audit_row').selectAll().orderBy('sequence').execute();
  expect(rows.map(({ kind, what, record_id }) => [kind, what, record_id])).toEqual([
    ['change', 'secondFactor', noor.personId],
    ['change', 'secondFactor', noor.personId],
    ['change', 'password', noor.personId],
    ['change', 'ownSession', noor.personId],
  ]);
  for (const text of ['paardenbloem', password, code]) expect(JSON.stringify(rows)).not.toContain(`"${text}`);
});
