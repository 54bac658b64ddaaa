import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../testing/test-deps.ts';
import { openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';
import { inviteFirstAdministrator, newToken } from './invitation-repository.ts';
import type { PersonView } from './people-repository.ts';

describe('the first administrator', () => {
  let app: TestApp;

  beforeEach(async () => {
    app = await createTestApp({ mode: 'live' });
  });
  afterEach(() => app.close());

  async function link(): Promise<string> {
    const { token, hash } = newToken();
    await app.database.unitOfWork.run('change', (tx) => inviteFirstAdministrator(tx, hash, app.clock.now()));
    return token;
  }
  const body = { name: 'Petra Smits', mail: 'petra.smits@voorbeeld.nl', password: 'een lang wachtwoord' };
  const accept = (token: string, more: object = {}) =>
    app.stranger.send('POST', '/set-up/administrator', { body: { token, ...body, ...more } });
  const signIn = () =>
    app.stranger.send('POST', '/session', { body: { email: body.mail, password: body.password } });

  test('is made once with the link of the first start, and can then sign in and make a second factor', async () => {
    const token = await link();
    expect((await accept(token)).status).toBe(200);
    expect((await signIn()).body).toEqual({ next: 'enrolment', ways: [] });
    const again = await accept(token, { mail: 'ander@voorbeeld.nl' });
    expect(again.body).toMatchObject({ refusal: { code: 'invitationUsed' } });
  });

  test('is not made with another token, nor after a day', async () => {
    const token = await link();
    expect((await accept(newToken().token)).body).toMatchObject({ refusal: { code: 'tokenInvalid' } });
    app.clock.advance(24 * 60);
    expect((await accept(token)).body).toMatchObject({ refusal: { code: 'tokenInvalid' } });
    expect((await signIn()).status).toBe(401);
  });

  test('a later start ends the earlier link; the token is nowhere in the database', async () => {
    const earlier = await link();
    await link();
    expect((await accept(earlier)).body).toMatchObject({ refusal: { code: 'tokenInvalid' } });
    const rows = await app.database.read.selectFrom('invitation').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(earlier);
  });

  test('has a password of twelve characters at least', async () => {
    const { status, body: problem } = await accept(await link(), { password: 'kort' });
    expect(status).toBe(400);
    expect(problem).toMatchObject({ errors: [{ path: 'password' }] });
  });

  test('has no password that everybody tries, and may try again', async () => {
    const token = await link();
    const easy = await accept(token, { password: 'q1w2e3r4t5y6' });
    expect(easy.body).toMatchObject({ refusal: { code: 'passwordTooEasy' } });
    expect((await accept(token)).status).toBe(200);
  });
});

describe('settings', () => {
  let region: WorkingRegion;

  beforeEach(async () => {
    region = await openWorkingRegion();
  });
  afterEach(() => region.close());

  const invite = (body: object) =>
    region.staff.petra.send('POST', '/people', {
      body: {
        name: 'Nina Kok',
        mail: 'nina.kok@voorbeeld.nl',
        grants: [{ role: 'contactPerson', swv: 'PO2710', deskId: null }],
        ...body,
      },
    });
  const acceptInvitation = (token: string) =>
    region.stranger.send('POST', '/invitations/accept', { body: { token, password: 'een lang wachtwoord' } });
  const signIn = () =>
    region.stranger.send('POST', '/session', {
      body: { email: 'nina.kok@voorbeeld.nl', password: 'een lang wachtwoord' },
    });

  test('say what is done and what is still needed', async () => {
    const { body } = await region.staff.petra.send('GET', '/set-up');
    expect(body).toMatchObject({
      steps: [
        { step: 'region', done: true, count: 1 },
        { step: 'swvs', done: true, count: 3 },
        { step: 'desks', done: true, count: 2 },
        { step: 'people', done: true },
        { step: 'areas', done: true },
        { step: 'schools', done: true, count: 25 },
        { step: 'decider', done: false, count: 0 },
      ],
    });
  });

  test('are the administrator’s alone', async () => {
    for (const who of ['sandra', 'marloes', 'els', 'thijs'] as const) {
      expect((await region.staff[who].send('GET', '/set-up')).status).toBe(403);
      expect((await region.staff[who].send('GET', '/people')).status).toBe(403);
    }
  });

  test('a new region replaces name, swv’s and holidays at once', async () => {
    const swvs = [{ code: 'PO3006', name: 'PO 30 06', kind: 'po' }];
    const schoolHolidays = [{ from: '2026-10-17', to: '2026-10-25', name: 'herfstvakantie', open: false }];
    const decisionDays = { usual: 4, urgent: 1 };
    const body = { name: 'Oss en Uden', scenario: 2, swvs, schoolHolidays, decisionDays };
    const saved = await region.staff.petra.send('PUT', '/region', { body });
    expect(saved.body).toMatchObject(body);
    const reference = await region.staff.sandra.send('GET', '/reference');
    expect(reference.body).toMatchObject({ region: body });
  });

  test('a period that ends before it begins and an swv named twice are refused at their field', async () => {
    const swv = { code: 'PO3006', name: 'PO 30 06', kind: 'po' };
    const { status, body } = await region.staff.petra.send('PUT', '/region', {
      body: {
        name: 'Oss en Uden',
        scenario: 1,
        swvs: [swv, swv],
        schoolHolidays: [{ from: '2026-10-25', to: '2026-10-17', name: 'herfstvakantie', open: false }],
        decisionDays: { usual: 5, urgent: 2 },
      },
    });
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [{ path: 'swvs.1.code' }, { path: 'schoolHolidays.0' }] });
  });

  test('the hours of a desk decide what is promised from then on', async () => {
    const { body } = await region.staff.sandra.send('GET', '/reference');
    const { desks } = body as { desks: { id: string }[] };
    const desk = desks.find(({ id }) => id === region.deskId);
    const { id: _, ...settings } = desk ?? { id: '' };
    const changed = await region.staff.petra.send('PUT', `/desks/${region.deskId}`, {
      body: { ...settings, callBackDays: 4, restMinutes: 60, attempts: 2, warnMinutes: 240 },
    });
    expect(changed.body).toMatchObject({ callBackDays: 4, restMinutes: 60, attempts: 2, warnMinutes: 240 });
    const wrong = await region.staff.petra.send('PUT', `/desks/${region.deskId}`, {
      body: { ...settings, officeHours: [{ weekday: 1, from: '17:00', to: '08:30' }] },
    });
    expect(wrong.body).toMatchObject({ errors: [{ path: 'officeHours' }] });
    expect((await region.staff.petra.send('PUT', '/desks/none', { body: settings })).status).toBe(404);
  });

  test('an invited colleague chooses a password with the link, once', async () => {
    const invited = await invite({});
    const { invitation, person } = invited.body as { invitation: string; person: PersonView };
    expect(person.state).toBe('invited');
    expect((await signIn()).status).toBe(401);
    expect((await acceptInvitation(invitation)).status).toBe(200);
    expect((await signIn()).body).toMatchObject({ role: 'contactPerson', swvs: ['PO2710'] });
    expect((await acceptInvitation(invitation)).body).toMatchObject({ refusal: { code: 'invitationUsed' } });
  });

  test('the link is shown once: a repeat of the request does not show it', async () => {
    const body = {
      name: 'Nina Kok',
      mail: 'nina.kok@voorbeeld.nl',
      grants: [{ role: 'lead', swv: 'VO2709', deskId: null }],
    };
    const key = 'invite-nina-only-once';
    const first = await region.staff.petra.send('POST', '/people', { body, key });
    const again = await region.staff.petra.send('POST', '/people', { body, key });
    expect(first.body).toHaveProperty('invitation', expect.any(String));
    expect(again.body).toHaveProperty('invitation', null);
  });

  test('a link works for a week', async () => {
    const { invitation } = (await invite({})).body as { invitation: string };
    region.clock.advance(7 * 24 * 60);
    expect((await acceptInvitation(invitation)).body).toMatchObject({ refusal: { code: 'tokenInvalid' } });
  });

  test('an address is used once, and a role needs its swv or desk', async () => {
    await invite({});
    expect((await invite({ mail: 'NINA.kok@voorbeeld.nl' })).body).toMatchObject({
      refusal: { code: 'mailInUse' },
    });
    const wrong = await invite({
      mail: 'b@voorbeeld.nl',
      grants: [
        { role: 'lead', swv: null, deskId: null },
        { role: 'desk', swv: null, deskId: 'nowhere' },
      ],
    });
    expect(wrong.body).toMatchObject({
      errors: [
        { path: 'grants.0.swv', code: 'required' },
        { path: 'grants.1.deskId', code: 'unknownValue' },
      ],
    });
  });

  const personOf = async (id: string) => {
    const { body } = await region.staff.petra.send('GET', '/people');
    return (body as { people: PersonView[] }).people.find((person) => person.id === id);
  };
  const change = async (id: string, body: object) =>
    region.staff.petra.send('PATCH', `/people/${id}`, { version: (await personOf(id))?.version ?? 0, body });

  test('switching an account off ends its sessions on the next request', async () => {
    const { marloes } = region.staff;
    expect((await change(marloes.personId, { disabled: true })).body).toMatchObject({ state: 'disabled' });
    expect((await marloes.send('GET', '/worklist')).status).toBe(401);
    const colleagues = (await region.staff.sandra.send('GET', '/reference')).body as {
      colleagues: { id: string }[];
    };
    expect(colleagues.colleagues.map(({ id }) => id)).not.toContain(marloes.personId);
  });

  test('switching an account off ends its live streams at once', async () => {
    const { bram } = region.staff;
    const stream = await bram.raw('GET', '/live');
    const reader = stream.body?.getReader();
    expect((await reader?.read())?.done).toBe(false);
    await change(bram.personId, { disabled: true });
    // What was on its way comes first; without an end this would wait for ever.
    for (let chunk = await reader?.read(); chunk?.done === false; chunk = await reader?.read());
    expect(region.deps.live.openStreams).toBe(0);
  });

  test('somebody works for several organisations, in one role at a time', async () => {
    const { bram } = region.staff;
    const grants = [
      { role: 'contactPerson', swv: 'PO2710', deskId: null },
      { role: 'contactPerson', swv: 'PO2708', deskId: null },
      { role: 'lead', swv: 'VO2709', deskId: null },
    ];
    expect((await change(bram.personId, { grants })).body).toMatchObject({ grants });
    const rows = await region.database.read
      .selectFrom('audit_row')
      .select('filter')
      .where('record_id', '=', bram.personId)
      .where('what', '=', 'settings')
      .execute();
    expect(rows).toEqual([{ filter: '{"roles":["contactPerson","lead"]}' }]);
    // Saved once more as they were: nothing was given.
    await change(bram.personId, { grants, name: 'Bram de Kuiper' });
    const after = await region.database.read
      .selectFrom('audit_row')
      .select('filter')
      .where('record_id', '=', bram.personId)
      .where('filter', 'is not', null)
      .execute();
    expect(after).toHaveLength(1);
  });

  test('another role ends the sessions too; another name does not', async () => {
    const { bram, joris } = region.staff;
    await change(bram.personId, { name: 'Bram de Kuiper' });
    expect((await bram.send('GET', '/worklist')).status).toBe(200);
    await change(joris.personId, { grants: [{ role: 'lead', swv: 'PO2708', deskId: null }] });
    expect((await joris.send('GET', '/worklist')).status).toBe(401);
  });

  test('on an old version is refused', async () => {
    const { status } = await region.staff.petra.send('PATCH', `/people/${region.staff.bram.personId}`, {
      version: 99,
      body: { name: 'Iemand anders' },
    });
    expect(status).toBe(412);
  });

  test('an administrator cannot give themselves a role with content, nor leave the region without one', async () => {
    const { personId } = region.staff.petra;
    const grants = [
      { role: 'administrator', swv: null, deskId: null },
      { role: 'lead', swv: 'PO2710', deskId: null },
    ];
    expect((await change(personId, { grants })).body).toMatchObject({ refusal: { code: 'ownRole' } });
    expect((await change(personId, { disabled: true })).body).toMatchObject({
      refusal: { code: 'lastAdministrator' },
    });
  });
});
