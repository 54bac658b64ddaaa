import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { setPassword } from '../auth/add-person.ts';
import { addConfirmedAuthenticator } from '../auth/authenticator-repository.ts';
import { hashPassword } from '../auth/password-hash.ts';
import { listFactors } from '../auth/second-factor.ts';
import { newTotpSecret } from '../auth/totp.ts';
import { MailQueue } from '../mail/mail-queue.ts';
import { MailRefused, type OutgoingMail } from '../mail/smtp.ts';
import { CookieJar } from '../testing/cookie-jar.ts';
import { type TestClient, testClient } from '../testing/test-client.ts';
import { createTestApp, type TestApp, type TestAppOptions } from '../testing/test-deps.ts';

const password = 'een lang wachtwoord';
let world: TestApp;
let petra: TestClient;
let hanna: TestClient;
let els: TestClient;
let marloes: TestClient;

beforeEach(() => open({ mail: 'off' }));
afterEach(() => world.close());

async function open(options: TestAppOptions) {
  world = await createTestApp({ mode: 'live', ...options });
  petra = await world.signInAs({ name: 'Petra Smits', role: 'administrator' });
  hanna = await world.signInAs({ name: 'Hanna Verbeek', role: 'administrator' });
  els = await world.signInAs({ name: 'Els van Dijk', role: 'lead', swv: 'PO2710' });
  marloes = await world.signInAs({ name: 'Marloes Hendriks', role: 'contactPerson', swv: 'PO2710' });
  const hash = await hashPassword(password);
  const given = { personId: marloes.personId, name: 'Telefoon', secret: newTotpSecret() };
  await world.database.unitOfWork.run('change', async (tx) => {
    const now = world.clock.now();
    await setPassword(tx, marloes.personId, hash, now);
    await setPassword(tx, petra.personId, hash, now);
    await addConfirmedAuthenticator(tx, given, world.deps.keys.wrap, now);
  });
}

type What = 'password' | 'secondFactor';
const ask = (what: What, client = petra, person = marloes) =>
  client.send('POST', `/people/${person.personId}/resets`, { body: { what } });
const show = (id: string, client = hanna) => client.send('POST', `/resets/${id}/link`);
const use = (token: string, what: What, typed: string) =>
  world.stranger.send('POST', '/resets/use', { body: { token, what, password: typed } });

async function asked(what: What): Promise<string> {
  const { status, body } = await ask(what);
  expect(status).toBe(201);
  return (body as { readonly id: string }).id;
}

async function link(what: What, client = hanna): Promise<string> {
  const { status, body } = await show(await asked(what), client);
  expect(status).toBe(200);
  return (body as { readonly token: string }).token;
}

async function signIn(typed: string) {
  const { email } = await world.database.read
    .selectFrom('person')
    .select('email')
    .where('id', '=', marloes.personId)
    .executeTakeFirstOrThrow();
  return world.stranger.send('POST', '/session', { body: { email, password: typed } });
}

describe('asking', () => {
  test('is for a colleague who takes part, not for oneself, once a day', async () => {
    expect((await ask('password', petra, petra)).body).toMatchObject({ refusal: { code: 'ownReset' } });
    expect((await ask('password', petra, els)).body).toMatchObject({ refusal: { code: 'notActive' } });
    await asked('secondFactor');
    expect((await ask('password', hanna)).body).toMatchObject({ refusal: { code: 'resetTooSoon' } });
    world.clock.advance(24 * 60);
    const later = await world.signInAs({ role: 'administrator' });
    expect((await ask('password', later)).status).toBe(201);
  });

  test('changes nothing yet: who asked cannot go on alone', async () => {
    const id = await asked('secondFactor');
    expect((await show(id, petra)).body).toMatchObject({ refusal: { code: 'secondPersonNeeded' } });
    expect((await marloes.send('GET', '/session')).status).toBe(200);
    expect((await marloes.send('GET', '/account')).body).toMatchObject({
      resets: [{ what: 'secondFactor', askedBy: 'Petra Smits' }],
    });
  });
});

describe('the link', () => {
  test('is shown once, to a second administrator or the lead, and ends the sessions of whom it is for', async () => {
    const stranger = await world.signInAs({ role: 'lead', swv: 'PO2708' });
    const id = await asked('secondFactor');
    expect((await stranger.send('GET', '/resets')).body).toEqual({ resets: [] });
    expect((await show(id, stranger)).status).toBe(404);
    expect((await els.send('GET', '/resets')).body).toMatchObject({ resets: [{ id, mayShow: true }] });
    expect((await show(id, els)).status).toBe(200);
    expect((await marloes.send('GET', '/session')).status).toBe(401);
    expect((await show(id, hanna)).body).toMatchObject({ refusal: { code: 'resetEnded' } });
    expect((await petra.send('GET', '/resets')).body).toMatchObject({ resets: [{ state: 'shown' }] });
  });

  test('works for an hour, once, for what it was made for, and is nowhere in the database', async () => {
    const token = await link('password');
    expect((await use(token, 'secondFactor', password)).body).toMatchObject({
      refusal: { code: 'tokenInvalid' },
    });
    const rows = await world.database.read.selectFrom('factor_reset').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token);
    expect((await use(token, 'password', 'paardenbloem in juni')).status).toBe(200);
    expect((await use(token, 'password', 'paardenbloem in juli')).status).toBe(409);
    expect((await petra.send('GET', '/resets')).body).toMatchObject({ resets: [{ state: 'used' }] });
  });

  test('is dead after an hour', async () => {
    const token = await link('password');
    world.clock.advance(60);
    expect((await use(token, 'password', 'paardenbloem in juni')).body).toMatchObject({
      refusal: { code: 'tokenInvalid' },
    });
  });
});

test('whose account it is and the other administrators are told by the bell, and who asked is not', async () => {
  await asked('secondFactor');
  const told = async (client: TestClient) => {
    const { body } = await client.send('GET', '/notifications');
    return (body as { notifications: { kind: string; about: unknown }[] }).notifications;
  };
  const line = {
    kind: 'factorReset',
    readAt: null,
    about: { kind: 'person', id: marloes.personId, name: 'Marloes Hendriks' },
  };
  for (const client of [marloes, hanna]) expect(await told(client)).toMatchObject([line]);
  for (const client of [petra, els]) expect(await told(client)).toEqual([]);
  expect((await hanna.send('GET', '/notifications/count')).body).toMatchObject({
    unread: 1,
    newest: { kind: 'factorReset' },
  });
  await hanna.send('POST', '/notifications/read', { body: { until: world.clock.now() } });
  expect((await hanna.send('GET', '/notifications/count')).body).toEqual({ unread: 0, newest: null });
});

test('after a reset of the password the second factor is asked as ever', async () => {
  await use(await link('password'), 'password', 'paardenbloem in juni');
  const there = await world.database.read.selectFrom('session').select('person_id').execute();
  expect(there.map(({ person_id }) => person_id)).not.toContain(marloes.personId);
  expect((await signIn(password)).status).toBe(401);
  expect((await signIn('paardenbloem in juni')).body).toMatchObject({ next: 'secondFactor' });
});

test('a reset of the second factor asks the password and leads to a new factor; the old ones are gone', async () => {
  const token = await link('secondFactor');
  expect((await use(token, 'secondFactor', 'een ander wachtwoord')).body).toMatchObject({
    refusal: { code: 'passwordWrong' },
  });
  expect(await listFactors(world.database.read, marloes.personId)).toHaveLength(1);
  const answer = await use(token, 'secondFactor', password);
  expect(answer.body).toEqual({ next: { next: 'enrolment', ways: [] } });
  expect(await listFactors(world.database.read, marloes.personId)).toEqual([]);
  const jar = new CookieJar();
  jar.keep(answer.headers);
  const there = testClient(world.app, { ...marloes, cookie: jar.header });
  expect((await there.send('POST', '/session/enrolment')).status).toBe(200);
  expect((await there.send('GET', '/session')).status).toBe(401);
});

test('asking, showing and using stand in the audit log as one kind that a review can list', async () => {
  const token = await link('password');
  await use(token, 'password', 'paardenbloem in juni');
  const rows = await world.database.read
    .selectFrom('audit_row')
    .select(['kind', 'person_id', 'record_id', 'result'])
    .where('what', '=', 'factorReset')
    .orderBy('sequence')
    .execute();
  const row = { kind: 'change', record_id: marloes.personId, result: 'ok' };
  expect(rows).toEqual([
    { ...row, person_id: petra.personId },
    { ...row, person_id: hanna.personId },
    { ...row, person_id: marloes.personId },
  ]);
});

describe('with a mail server', () => {
  let sent: OutgoingMail[];
  beforeEach(async () => {
    await world.close();
    await open({});
    sent = [];
  });

  const sendTo = (server: (mail: OutgoingMail) => void) =>
    new MailQueue(world.deps, { send: async (mail) => server(mail), close: () => {} }).send();
  const keep = (mail: OutgoingMail) => void sent.push(mail);
  const tokenIn = (mail: OutgoingMail | undefined) => /#token=(\S+)/.exec(mail?.text ?? '')?.[1] ?? '';

  test('the link goes to the own address, is shown to nobody else and ends all sessions', async () => {
    const { body } = await ask('password');
    expect(body).toMatchObject({ state: 'mailed', mayShow: false });
    const { id } = body as { readonly id: string };
    expect((await show(id)).body).toMatchObject({ refusal: { code: 'resetEnded' } });
    expect((await marloes.send('GET', '/session')).status).toBe(401);
    await sendTo(keep);
    const { email } = await world.database.read
      .selectFrom('person')
      .select('email')
      .where('id', '=', marloes.personId)
      .executeTakeFirstOrThrow();
    expect(sent.map(({ to }) => to)).toEqual([email]);
    expect(sent[0]?.text).toContain('Petra Smits heeft voor u een nieuw wachtwoord gevraagd');
    const token = tokenIn(sent[0]);
    for (const table of ['factor_reset', 'mail'] as const) {
      const rows = await world.database.read.selectFrom(table).selectAll().execute();
      expect(JSON.stringify(rows)).not.toContain(token);
    }
    expect((await use(token, 'password', 'paardenbloem in juni')).status).toBe(200);
    expect((await use(token, 'password', 'paardenbloem in juli')).status).toBe(409);
  });

  test('a mail that goes out at a second try has the link that works', async () => {
    await ask('secondFactor');
    await sendTo((mail) => {
      keep(mail);
      throw new Error('the line broke');
    });
    world.clock.advance(2);
    await sendTo(keep);
    const [first, second] = sent.map(tokenIn);
    expect((await use(first ?? '', 'secondFactor', password)).status).toBe(409);
    expect((await use(second ?? '', 'secondFactor', password)).status).toBe(200);
  });

  test('when the address does not exist a second person shows the link after all', async () => {
    const { id } = (await ask('password')).body as { readonly id: string };
    await sendTo(() => {
      throw new MailRefused('no such box');
    });
    const { body } = await show(id);
    expect(body).toMatchObject({ reset: { state: 'shown' }, token: expect.any(String) });
  });
});
