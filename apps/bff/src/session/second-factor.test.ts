import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addPerson } from '../auth/add-person.ts';
import { fromBase32 } from '../auth/base32.ts';
import { hashPassword } from '../auth/password-hash.ts';
import { totpCode, totpStepOf } from '../auth/totp.ts';
import { CookieJar } from '../testing/cookie-jar.ts';
import { testClient } from '../testing/test-client.ts';
import { createTestApp, type TestApp } from '../testing/test-deps.ts';

const email = 'noor.vermeer@voorbeeld.nl';
const password = 'een lang wachtwoord';
let world: TestApp;
let personId: string;

beforeEach(async () => {
  world = await createTestApp({ mode: 'live' });
  const passwordHash = await hashPassword(password);
  const grants = [
    { role: 'desk', swv: null, deskId: 'd1' },
    { role: 'lead', swv: 'PO2710', deskId: null },
  ] as const;
  personId = await world.database.unitOfWork.run('change', (tx) =>
    addPerson(tx, { name: 'Noor Vermeer', email, passwordHash, grants }, world.clock.now()),
  );
});
afterEach(() => world.close());

/** Asks with the cookies of a browser and keeps those it is given. */
function browser() {
  const jar = new CookieJar();
  return {
    jar,
    async send(method: 'GET' | 'POST', path: string, body?: unknown) {
      const who = { personId, sessionId: '', cookie: jar.header };
      const answer = await testClient(world.app, who).send(method, path, { body });
      jar.keep(answer.headers);
      return answer;
    },
    async signIn(more = {}) {
      return this.send('POST', '/session', { email, password, ...more });
    },
    async show(code: string) {
      return this.send('POST', '/session/second-factor', { code });
    },
  };
}

type Begun = { readonly id: string; readonly secret: string };
type Enrolled = { readonly recoveryCodes: readonly string[]; readonly session: unknown };

const codeOf = (secret: Uint8Array, steps = 0) => totpCode(secret, totpStepOf(world.clock.now()) + steps);

/** The first sign-in of somebody new, up to the session; a minute later the next code can be shown. */
async function enrolled() {
  const there = browser();
  await there.signIn();
  const { id, secret } = (await there.send('POST', '/session/enrolment')).body as Begun;
  const bytes = fromBase32(secret) ?? new Uint8Array();
  const answer = await there.send('POST', '/session/enrolment/confirm', { id, code: codeOf(bytes) });
  world.clock.advance(1);
  return { there, secret: bytes, answer, ...(answer.body as Enrolled) };
}

describe('whoever has no second factor where one is required', () => {
  test('gets no session for a password, and nothing opens but the making of a factor', async () => {
    const there = browser();
    const answer = await there.signIn();
    expect(answer.body).toEqual({ next: 'enrolment', ways: [] });
    expect((await there.send('GET', '/session')).status).toBe(401);
    expect((await there.send('GET', '/reference')).status).toBe(401);
    expect((await there.show('123456')).body).toMatchObject({ refusal: { code: 'signInStepEnded' } });
    expect(await world.database.read.selectFrom('session').selectAll().execute()).toEqual([]);
    const [cookie = ''] = answer.headers.getSetCookie();
    for (const part of [/^__Host-s/, /HttpOnly/, /Secure/, /SameSite=Strict/, /Path=\//]) {
      expect(cookie).toMatch(part);
    }
  });

  test('gets a session and ten recovery codes with the first code of the app', async () => {
    const { there, answer, recoveryCodes } = await enrolled();
    expect(answer.status).toBe(200);
    expect(new Set(recoveryCodes)).toHaveLength(10);
    for (const code of recoveryCodes) expect(code).toMatch(/^[A-Z2-7]{5}-[A-Z2-7]{5}$/);
    expect((await there.send('GET', '/session')).status).toBe(200);
    expect(there.jar.names).toEqual(['__Host-s.session_token']);
  });

  test('gets none with a wrong code, and may try again', async () => {
    const there = browser();
    await there.signIn();
    const { id, secret } = (await there.send('POST', '/session/enrolment')).body as Begun;
    const code = codeOf(fromBase32(secret) ?? new Uint8Array());
    const wrong = code === '000000' ? '000001' : '000000';
    const first = await there.send('POST', '/session/enrolment/confirm', { id, code: wrong });
    expect(first.body).toMatchObject({ status: 401, code: 'secondFactorFailed' });
    const second = await there.send('POST', '/session/enrolment/confirm', { id, code });
    expect(second.status).toBe(200);
  });

  test('has half an hour for it', async () => {
    const there = browser();
    await there.signIn();
    world.clock.advance(30);
    expect((await there.send('POST', '/session/enrolment')).status).toBe(409);
  });
});

describe('whoever has a second factor', () => {
  test('signs in with password and code, in the role that was asked for', async () => {
    const { secret } = await enrolled();
    const there = browser();
    expect((await there.signIn({ role: 'lead' })).body).toEqual({
      next: 'secondFactor',
      ways: ['code', 'recoveryCode'],
    });
    expect((await there.send('GET', '/session')).status).toBe(401);
    const answer = await there.show(`${codeOf(secret).slice(0, 3)} ${codeOf(secret).slice(3)}`);
    expect(answer.body).toMatchObject({ person: { id: personId }, role: 'lead' });
    expect((await there.send('GET', '/session')).status).toBe(200);
  });

  test('cannot show the same code twice, in this sign-in or another', async () => {
    const { secret } = await enrolled();
    const [first, second] = [browser(), browser()];
    const code = codeOf(secret);
    await first.signIn();
    expect((await first.show(code)).status).toBe(200);
    expect((await first.show(code)).status).toBe(409);
    await second.signIn();
    expect((await second.show(code)).body).toMatchObject({ code: 'secondFactorFailed' });
    expect((await second.show(codeOf(secret, -1))).status).toBe(401);
    expect((await second.show(codeOf(secret, 1))).status).toBe(200);
  });

  test('shows one code from many windows at once: one of them is in', async () => {
    const { secret } = await enrolled();
    const there = browser();
    await there.signIn();
    const client = testClient(world.app, { personId, sessionId: '', cookie: there.jar.header });
    const answers = await Promise.all(
      Array.from({ length: 4 }, () =>
        client.send('POST', '/session/second-factor', { body: { code: codeOf(secret) } }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const sessions = await world.database.read.selectFrom('session').select('id').execute();
    expect(sessions).toHaveLength(2);
  });

  test('uses a recovery code once, as it was typed over', async () => {
    const { recoveryCodes } = await enrolled();
    const typed = (recoveryCodes[0] ?? '').toLowerCase().replace('-', ' ');
    const there = browser();
    await there.signIn();
    expect((await there.show(typed)).status).toBe(200);
    const again = browser();
    await again.signIn();
    expect((await again.show(typed)).body).toMatchObject({ code: 'secondFactorFailed' });
    expect((await again.show(recoveryCodes[1] ?? '')).status).toBe(200);
  });

  test('has ten minutes between password and code', async () => {
    const { secret } = await enrolled();
    const there = browser();
    await there.signIn();
    world.clock.advance(10);
    const late = await there.show(codeOf(secret));
    expect(late.body).toMatchObject({ status: 409, refusal: { code: 'signInStepEnded' } });
  });

  test('waits after five wrong codes, and is not locked out for good', async () => {
    const { secret } = await enrolled();
    const there = browser();
    await there.signIn();
    const right = codeOf(secret);
    const wrong = right === '000000' ? '000001' : '000000';
    const guesses = await Promise.all(Array.from({ length: 40 }, () => there.show(wrong)));
    expect(guesses.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(guesses.filter(({ status }) => status === 429)).toHaveLength(35);
    expect((await there.show(right)).status).toBe(429);
    world.clock.advance(16);
    await there.signIn();
    expect((await there.show(codeOf(secret))).status).toBe(200);
  });

  test('is not let in once the account was switched off between password and code', async () => {
    const { secret } = await enrolled();
    const there = browser();
    await there.signIn();
    await world.database.unitOfWork.run('change', (tx) =>
      tx.updateTable('person').set({ disabled_at: world.clock.now() }).execute(),
    );
    expect((await there.show(codeOf(secret))).status).toBe(409);
  });

  test('gets a session that no earlier cookie names: nobody can plant one', async () => {
    const { there, secret } = await enrolled();
    const before = there.jar.value('__Host-s.session_token');
    await there.signIn({ role: 'lead' });
    expect(there.jar.value('__Host-s.session_token')).toBe(before);
    expect((await there.send('GET', '/session')).body).toMatchObject({ role: 'desk' });
    const planted = there.jar.value('__Host-s.sign_in');
    await there.show(codeOf(secret));
    const after = there.jar.value('__Host-s.session_token');
    expect(after).not.toBe(before);
    expect(after).not.toContain(planted);
    const old = testClient(world.app, {
      personId,
      sessionId: '',
      cookie: `__Host-s.session_token=${before}`,
    });
    expect((await old.send('GET', '/session')).status).toBe(401);
  });
});

test('a password that is wrong says nothing about the second factor', async () => {
  await enrolled();
  const wrong = await browser().signIn({ password: 'een ander wachtwoord' });
  const unknown = await browser().signIn({ email: 'niemand@voorbeeld.nl' });
  expect(wrong.body).toEqual(unknown.body);
  expect([...wrong.headers]).toEqual([...unknown.headers]);
});

test('neither secret, code nor recovery code can be read in the database', async () => {
  const { secret, recoveryCodes } = await enrolled();
  const rows = JSON.stringify([
    await world.database.read.selectFrom('authenticator').selectAll().execute(),
    await world.database.read.selectFrom('recovery_code').selectAll().execute(),
    await world.database.read.selectFrom('sign_in_step').selectAll().execute(),
    await world.database.read.selectFrom('audit_row').selectAll().execute(),
  ]);
  const hidden = [Buffer.from(secret).toString('base64url'), Buffer.from(secret).toString('hex')];
  for (const text of [...hidden, ...recoveryCodes, ...recoveryCodes.map((code) => code.replace('-', ''))]) {
    expect(rows).not.toContain(text);
  }
});

test('every step of signing in stands in the audit log, a change of role as such', async () => {
  const { there, secret } = await enrolled();
  await there.signIn({ role: 'lead' });
  await there.show('000 000 0');
  await there.show(codeOf(secret));
  const rows = await world.database.read
    .selectFrom('audit_row')
    .select(['kind', 'what', 'person_id', 'role', 'result', 'purpose'])
    .orderBy('sequence')
    .execute();
  const row = { kind: 'signIn', what: 'session', person_id: personId, role: 'desk', purpose: null };
  expect(rows).toEqual([
    { ...row, result: 'enrolment' },
    { ...row, result: 'ok' },
    { ...row, kind: 'change', what: 'secondFactor', result: 'ok' },
    { ...row, role: 'lead', result: 'secondFactor' },
    { ...row, role: null, result: 'secondFactorFailed' },
    { ...row, role: 'lead', result: 'ok', purpose: 'roleSwitch' },
  ]);
});
