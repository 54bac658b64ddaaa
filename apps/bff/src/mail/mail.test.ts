import type { ContactMails } from '@steunpunt/contract/mails';
import type { Answers } from '@steunpunt/domain/belscript/answers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TestAnswer, TestClient } from '../testing/test-client.ts';
import { dialects } from '../testing/test-database.ts';
import {
  aContact,
  commonAnswers,
  keepSignedIn,
  openWorkingRegion,
  type WorkingRegion,
} from '../testing/working-region.ts';
import { MailQueue } from './mail-queue.ts';
import { allowDeskMail } from './mail-repository.ts';
import { htmlOf, smtpTransport } from './smtp.ts';
import { startMailServer, startSilentServer, type TestMailServer } from './testing/mail-server.ts';

const from = 'steunpunt@voorbeeld.nl';
const shortPatience = { connectionTimeout: 300, greetingTimeout: 300, socketTimeout: 300 };

let region: WorkingRegion;
let toClose: (() => Promise<void> | void)[];
beforeEach(() => {
  toClose = [];
});
afterEach(async () => {
  for (const close of toClose.reverse()) await close();
});

async function open(options: Parameters<typeof openWorkingRegion>[0] = {}): Promise<void> {
  region = await openWorkingRegion(options);
  toClose.push(region.close);
  await region.database.unitOfWork.run('change', (tx) => allowDeskMail(tx, region.deskId, true));
}

async function mailServer(options?: Parameters<typeof startMailServer>[0]): Promise<TestMailServer> {
  const server = await startMailServer(options);
  toClose.push(server.close);
  return server;
}

/** The queue of the app with a mail server at this address. */
function queueTo(url: string): MailQueue {
  const transport = smtpTransport({ url, from, tls: 'off' }, shortPatience);
  toClose.push(transport.close);
  return new MailQueue({ ...region.deps }, transport);
}

const byMail: Answers = {
  ...commonAnswers,
  callBackChannel: { value: 'mail' },
  callBackMail: { value: 'ilse@voorbeeld.nl' },
};

const ask = (who: TestClient, id: string, body: Record<string, unknown> = {}): Promise<TestAnswer> =>
  who.send('POST', `/contacts/${id}/mails`, {
    body: { kind: 'knowledgeItem', itemId: 'suspension', consent: false, ...body },
  });
const mailsOf = async (who: TestClient, id: string) =>
  ((await who.send('GET', `/contacts/${id}/mails`)).body as ContactMails).mails;
const rows = () => region.database.read.selectFrom('mail').selectAll().orderBy('id').execute();

describe.each(dialects)('mail to a caller on %s', (dialect) => {
  beforeEach(() => open({ dialect }));

  test('is taken by the server, stands on the contact, and its text is not kept', async () => {
    const { sandra } = region.staff;
    const id = await aContact(region, byMail);
    const asked = await ask(sandra, id);
    expect(asked.status).toBe(201);
    expect((asked.body as ContactMails).mails).toMatchObject([
      { kind: 'knowledgeItem', state: 'queued', by: 'Sandra Vermeulen', sentAt: null },
    ]);
    const server = await mailServer();
    await queueTo(server.url).send();
    expect(server.received.map(({ to }) => to)).toEqual([['ilse@voorbeeld.nl']]);
    const raw = server.received[0]?.raw ?? '';
    expect(raw).toContain('text/plain');
    expect(raw).toContain('text/html');
    expect(raw).toContain('Beste Ilse van Rijn,');
    expect(raw).not.toContain('Tijn');
    expect(raw).not.toContain('Er is geen hulp in de klas');
    expect(await mailsOf(sandra, id)).toMatchObject([{ state: 'sent', sentAt: region.clock.now() }]);
    expect(await rows()).toMatchObject([{ address: null, body: null, consent: 'chosen', state: 'sent' }]);
  });

  test('the same request twice is one mail', async () => {
    const id = await aContact(region, byMail);
    const body = { kind: 'knowledgeItem', itemId: 'suspension', consent: false };
    const key = 'a-key-of-twenty-signs';
    for (let count = 0; count < 2; count += 1) {
      const answer = await region.staff.sandra.send('POST', `/contacts/${id}/mails`, { body, key });
      expect(answer.status).toBeLessThan(300);
    }
    expect(await rows()).toHaveLength(1);
  });

  test('a server that is gone: the mail waits, is tried again later, and goes when the server is back', async () => {
    const { sandra } = region.staff;
    const gone = await startMailServer();
    await gone.close();
    const id = await aContact(region, byMail);
    await ask(sandra, id);
    const queue = queueTo(gone.url);
    await queue.send();
    expect(await mailsOf(sandra, id)).toMatchObject([{ state: 'queued', sentAt: null }]);
    const back = await mailServer({ port: gone.port });
    await queue.send();
    expect(back.received).toEqual([]);
    region.clock.advance(2);
    await queue.send();
    expect(back.received).toHaveLength(1);
    expect(await mailsOf(sandra, id)).toMatchObject([{ state: 'sent' }]);
  });

  test('after many days without a server it is given up, and says so', async () => {
    const gone = await startMailServer();
    await gone.close();
    const id = await aContact(region, byMail);
    await ask(region.staff.sandra, id);
    const queue = queueTo(gone.url);
    for (let tries = 0; tries < 9; tries += 1) {
      await queue.send();
      region.clock.advance(2 * 24 * 60);
    }
    await keepSignedIn(region);
    expect(await mailsOf(region.staff.sandra, id)).toMatchObject([{ state: 'failed' }]);
    expect(await rows()).toMatchObject([{ tries: 8, address: null, body: null }]);
  });
});

describe('a mail server', () => {
  beforeEach(() => open());

  test.each([
    [550, 'failed'],
    [451, 'queued'],
  ] as const)('that answers %i leaves the mail %s', async (refuseWith, state) => {
    const id = await aContact(region, byMail);
    await ask(region.staff.sandra, id);
    const server = await mailServer({ refuseWith });
    await queueTo(server.url).send();
    expect(await mailsOf(region.staff.sandra, id)).toMatchObject([{ state }]);
  });

  test('that never speaks is given up on, and nobody waits for it', async () => {
    const silent = await startSilentServer();
    toClose.push(silent.close);
    const id = await aContact(region, byMail);
    const asked = await ask(region.staff.sandra, id);
    expect(asked.status).toBe(201);
    await queueTo(silent.url).send();
    expect(await mailsOf(region.staff.sandra, id)).toMatchObject([{ state: 'queued' }]);
  });
});

describe('mailing a caller is refused', () => {
  test('without consent, and not when the caller said yes just now', async () => {
    await open();
    const id = await aContact(region, { ...byMail, callBackChannel: { value: 'phone' } });
    const row = { mail: 'ilse@voorbeeld.nl' };
    await region.database.unitOfWork.run('change', (tx) =>
      tx.updateTable('contact').set(row).where('id', '=', id).execute(),
    );
    expect(await ask(region.staff.sandra, id)).toMatchObject({
      status: 409,
      body: { refusal: { code: 'mailConsentNeeded' } },
    });
    expect((await ask(region.staff.sandra, id, { consent: true })).status).toBe(201);
    expect(await rows()).toMatchObject([{ consent: 'said' }]);
  });

  test('without an address, by a desk that does not mail, and where no server was set up', async () => {
    await open();
    const { sandra } = region.staff;
    const codeFor = async (id: string) =>
      ((await ask(sandra, id)).body as { refusal?: { code: string } }).refusal?.code;
    expect(await codeFor(await aContact(region))).toBe('noMailAddress');
    await region.staff.petra.send('PUT', `/desks/${region.deskId}/mail`, { body: { allowed: false } });
    expect(await codeFor(await aContact(region, byMail))).toBe('mailNotAllowedByDesk');
    await open({ mail: 'off' });
    expect((await ask(region.staff.sandra, await aContact(region, byMail))).body).toMatchObject({
      refusal: { code: 'mailNotSetUp' },
    });
  });

  test('for an item that is not there, at the field', async () => {
    await open();
    const id = await aContact(region, byMail);
    const answer = await ask(region.staff.sandra, id, { itemId: 'nowhere' });
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'itemId', code: 'unknownValue' }] },
    });
    expect(await rows()).toEqual([]);
  });

  test('to the team, which does not see all of the contact, and to who does not see it', async () => {
    await open();
    const id = await aContact(region, byMail);
    expect((await ask(region.staff.marloes, id)).status).toBe(403);
    expect((await ask(region.staff.joris, id)).status).toBe(404);
  });
});

test('hostile names stay text: no header, no address and no tag comes of them', async () => {
  await open();
  const callerName = 'Ilse\r\nBcc: ander@voorbeeld.nl\r\n\r\n<img src=x onerror=alert(1)>';
  const id = await aContact(region, { ...byMail, callerName: { value: callerName } });
  await ask(region.staff.sandra, id);
  const server = await mailServer();
  await queueTo(server.url).send();
  expect(server.received.map(({ to }) => to)).toEqual([['ilse@voorbeeld.nl']]);
  const [headers = ''] = (server.received[0]?.raw ?? '').split('\r\n\r\n');
  expect(headers).not.toMatch(/^bcc:/im);
  expect(htmlOf(callerName)).not.toContain('<img');
});

describe('a mail to a colleague', () => {
  const promisedTo = (who: TestClient) => aContact(region, byMail, { promisedPersonId: who.personId });
  const allow = (who: TestClient) =>
    who.send('PUT', '/notification-settings', { body: { sound: false, desktop: false, mail: true } });

  test('goes only to who asked for it, and holds a link and no name', async () => {
    await open();
    const { marloes, bram } = region.staff;
    await allow(marloes);
    await promisedTo(marloes);
    await promisedTo(bram);
    const server = await mailServer();
    await queueTo(server.url).send();
    expect(server.received).toHaveLength(1);
    const raw = server.received[0]?.raw ?? '';
    expect(raw).toContain(region.deps.origin);
    for (const word of ['Ilse', 'Rijn', 'Tijn', 'Wolkentuin', '2026-0', 'Marloes'])
      expect(raw).not.toContain(word);
  });

  test('does not go to who was switched off meanwhile', async () => {
    await open();
    await allow(region.staff.marloes);
    await promisedTo(region.staff.marloes);
    await region.database.unitOfWork.run('change', (tx) =>
      tx
        .updateTable('person')
        .set({ disabled_at: region.clock.now() })
        .where('id', '=', region.staff.marloes.personId)
        .execute(),
    );
    const server = await mailServer();
    await queueTo(server.url).send();
    expect(server.received).toEqual([]);
  });
});
