import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answers } from '@steunpunt/domain/belscript/answers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fromBase32 } from '../auth/base32.ts';
import { totpCode, totpStepOf } from '../auth/totp.ts';
import { runCommandLine } from '../cli/command-line.ts';
import { newId } from '../db/new-id.ts';
import { createTestDatabase } from '../db/testing/test-database.ts';
import { CookieJar } from '../testing/cookie-jar.ts';
import { freePort } from '../testing/free-port.ts';
import { dialects } from '../testing/test-database.ts';
import { systemClock } from './open-installation.ts';

type Answer = { readonly status: number; readonly body: Record<string, unknown> };
type Send = (method: string, path: string, body?: unknown, version?: number) => Promise<Answer>;

const password = 'een lang wachtwoord';
const everyDay = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:30', to: '17:00' }));

describe.each(dialects)('a real steunpunt on %s, from the first start to the first call', (dialect) => {
  let folder: string;
  let env: Record<string, string>;
  let removeDatabase: () => Promise<void>;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'steunpunt-live-'));
    const port = await freePort();
    env = {
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
      SECRET_FILE: join(folder, 'keys', 'keys.json'),
    };
    removeDatabase = async () => {};
    if (dialect === 'postgres') {
      const { url, drop } = await createTestDatabase('live');
      env['DATABASE_URL'] = url;
      removeDatabase = drop;
    }
  });
  afterEach(async () => {
    await removeDatabase();
    rmSync(folder, { recursive: true, force: true });
  });

  function run(words: string) {
    const lines: string[] = [];
    const started = Promise.withResolvers<void>();
    const stop = new AbortController();
    const print = (line: string) => {
      lines.push(line);
      if (line.startsWith('Stoppen')) started.resolve();
    };
    const exit = runCommandLine(words.split(' '), {
      env,
      folder,
      print,
      complain: (line) => lines.push(line),
      stop: stop.signal,
    });
    return { lines, exit, started: started.promise, stop: () => stop.abort() };
  }

  /** Somebody at a browser of their own. */
  function browser(): Send {
    const jar = new CookieJar();
    const origin = env['PUBLIC_URL'] ?? '';
    return async (method, path, body, version) => {
      const response = await fetch(`${origin}/api/v1${path}`, {
        method,
        headers: {
          origin,
          'x-steunpunt': '1',
          'x-contract-version': '1',
          'idempotency-key': newId(),
          cookie: jar.header,
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(version !== undefined && { 'if-match': `"${version}"` }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      jar.keep(response.headers);
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    };
  }

  test('takes one link, a checklist and two lists', async () => {
    expect(await run('secret make').exit).toBe(0);
    const server = run('start');
    await server.started;
    const link = server.lines.find((line) => line.includes('#token='))?.trim() ?? '';
    expect(link).toMatch(new RegExp(`^${env['PUBLIC_URL']}/inrichten#token=[\\w-]{43}$`));

    const petra = browser();
    const first = { name: 'Petra Smits', mail: 'petra@voorbeeld.nl', password };
    const token = link.split('#token=')[1];
    expect((await petra('POST', '/set-up/administrator', { token, ...first })).status).toBe(200);
    expect(await firstSignIn(petra, first.mail)).toMatchObject({ role: 'administrator', mode: 'live' });
    expect(await stepsDone(petra)).toEqual([]);

    const swvs = [{ code: 'PO9901', name: 'PO Waterland', kind: 'po' }];
    const decisionDays = { usual: 5, urgent: 2 };
    const region = { name: 'Waterland', scenario: 1, swvs, schoolHolidays: [], decisionDays };
    expect((await petra('PUT', '/region', region)).status).toBe(200);
    const desk = await petra('POST', '/desks', {
      name: 'Loket Waterland',
      greeting: 'Loket Waterland, goedendag, u spreekt met {naam}.',
      swv: null,
      phoneHours: everyDay,
      officeHours: everyDay,
      closures: [],
      callBackDays: 2,
      restMinutes: 120,
      attempts: 3,
      warnMinutes: 120,
    });
    const deskId = String(desk.body['id']);
    const sandra = await colleague(petra, 'Sandra Vos', { role: 'desk', swv: null, deskId });
    const marloes = await colleague(petra, 'Marloes Kok', {
      role: 'contactPerson',
      swv: 'PO9901',
      deskId: null,
    });

    // Before there are lists nobody knows whose it is: the desk chooses.
    const asked = await aCall(sandra, deskId);
    expect(await complete(sandra, asked, null)).toMatchObject({
      status: 409,
      body: { refusal: { code: 'swvNeeded' } },
    });
    expect(await complete(sandra, asked, 'PO9901')).toMatchObject({ status: 201 });

    writeFileSync(join(folder, 'areas.csv'), 'pc4,gemeente,po_swv,vo_swv\n9801,Waterdam,PO9901,VO9903\n');
    writeFileSync(
      join(folder, 'schools.csv'),
      'brin6,naam,gemeente,postcode,sector\n99ZZ00,De Beuk,Waterdam,9801AB,PO\n',
    );
    for (const list of ['areas', 'schools']) {
      expect(await run(`import ${list} ${list}.csv --dry-run`).exit).toBe(0);
      expect(await run(`import ${list} ${list}.csv`).exit).toBe(0);
    }
    expect(await stepsDone(petra)).toEqual(['region', 'swvs', 'desks', 'people', 'areas', 'schools']);

    const known = await aCall(sandra, deskId);
    const done = await complete(sandra, known, null);
    expect(done.status).toBe(201);
    const list = await marloes('GET', '/worklist?view=team');
    expect(list.body['rows']).toMatchObject([{ swv: 'PO9901' }, { swv: 'PO9901' }]);
    expect(await marloes('POST', `/contacts/${String(done.body['contactId'])}/take`, {})).toMatchObject({
      status: 200,
      body: { relation: 'owner', contactDetails: { callerName: 'Ilse van Rijn' } },
    });

    server.stop();
    expect(await server.exit).toBe(0);
    const again = run('start');
    await again.started;
    expect(again.lines.join('\n')).not.toContain('token');
    expect((await browser()('POST', '/session', { email: first.mail, password })).status).toBe(200);
    again.stop();
    expect(await again.exit).toBe(0);
    expect(await run('audit verify').exit).toBe(0);
  });

  async function stepsDone(petra: Send): Promise<string[]> {
    const { steps } = (await petra('GET', '/set-up')).body as { steps: { step: string; done: boolean }[] };
    return steps.filter(({ done }) => done).map(({ step }) => step);
  }

  async function colleague(petra: Send, name: string, grant: object): Promise<Send> {
    const mail = `${newId()}@voorbeeld.nl`;
    const invited = await petra('POST', '/people', { name, mail, grants: [grant] });
    const send = browser();
    const token = invited.body['invitation'];
    expect((await send('POST', '/invitations/accept', { token, password })).status).toBe(200);
    await firstSignIn(send, mail);
    return send;
  }

  /** In live a password opens nothing: an app on the phone comes first. */
  async function firstSignIn(send: Send, email: string): Promise<unknown> {
    const signIn = await send('POST', '/session', { email, password });
    expect(signIn).toMatchObject({ status: 200, body: { next: 'enrolment' } });
    expect((await send('GET', '/session')).status).toBe(401);
    const { id, secret } = (await send('POST', '/session/enrolment')).body;
    const code = totpCode(fromBase32(String(secret)) ?? new Uint8Array(), totpStepOf(systemClock()));
    const { body } = await send('POST', '/session/enrolment/confirm', { id, code });
    expect(body['recoveryCodes']).toHaveLength(10);
    return body['session'];
  }
});

const answers: Answers = {
  safety: { value: 'safe' },
  callBackNumber: { value: { number: '+31612345678' } },
  consent: { value: 'named' },
  caller: { value: 'parent' },
  callerName: { value: 'Ilse van Rijn' },
  childName: { value: 'Tijn' },
  childAge: { value: 7 },
  sector: { value: 'po' },
  school: { value: { schoolId: '99ZZ00', name: 'De Beuk', place: 'Waterdam', swv: null } },
  place: { value: { postcode4: '9801', place: 'Waterdam', po: null, vo: null } },
  question: { value: 'Er is geen hulp in de klas. Wie denkt met ons mee?' },
  nature: { value: 'A04' },
  informationOrSolution: { value: 'solution' },
  attendance: { value: 'full' },
  pressing: { value: ['none'] },
};

async function aCall(sandra: Send, deskId: string) {
  const started = await sandra('POST', '/calls', { channel: 'phone', deskId });
  expect(started.status).toBe(201);
  const id = String(started.body['id']);
  const saved = await sandra('PATCH', `/calls/${id}`, { answers }, Number(started.body['version']));
  expect(saved.status).toBe(200);
  return { id, version: Number(saved.body['version']) };
}

function complete(sandra: Send, call: { readonly id: string; readonly version: number }, swv: string | null) {
  const choices = { deviation: null, offerAccepted: null, promisedPersonId: null, minutes: 5 };
  return sandra('POST', `/calls/${call.id}/complete`, { ...choices, swv }, call.version);
}
