import { afterEach, expect, test } from 'vitest';
import type { MailServer } from '../config/settings.ts';
import { MailNotTaken, smtpTransport } from './smtp.ts';
import { localCertificate, startMailServer } from './testing/mail-server.ts';

const mail = { id: 'm1', to: 'ilse@voorbeeld.nl', subject: 'Bericht', text: 'Goedendag.' };
const limits = { connectionTimeout: 300, greetingTimeout: 300, socketTimeout: 300 };
const trusting = { ...limits, ca: localCertificate };

let toClose: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of toClose.reverse()) await close();
  toClose = [];
});

async function sendTo(
  options: Parameters<typeof startMailServer>[0],
  tls: MailServer['tls'],
  trust: typeof limits | typeof trusting,
) {
  const server = await startMailServer(options);
  const transport = smtpTransport({ url: server.url, from: 'steunpunt@voorbeeld.nl', tls }, trust);
  toClose.push(server.close, transport.close);
  const failure = await transport.send(mail).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { failure, encrypted: server.received.map((one) => one.encrypted) };
}

test.each(['whenAsked', 'always'] as const)(
  'to a server that encrypts %s mail leaves encrypted',
  async (tls) => {
    expect(await sendTo({ tls }, 'required', trusting)).toEqual({ failure: undefined, encrypted: [true] });
  },
);

test('a server that cannot encrypt gets nothing, and the mail may be tried again', async () => {
  const { failure, encrypted } = await sendTo({ tls: 'none' }, 'required', trusting);
  expect(encrypted).toEqual([]);
  expect(failure).toBeInstanceOf(MailNotTaken);
  expect(failure).toMatchObject({ code: expect.stringContaining('ETLS') });
});

test.each(['whenAsked', 'always'] as const)(
  'a server that does not prove who it is and encrypts %s gets nothing',
  async (tls) => {
    const { failure, encrypted } = await sendTo({ tls }, 'required', limits);
    expect(encrypted).toEqual([]);
    expect(failure).toBeInstanceOf(MailNotTaken);
  },
);

test('on this machine it can be switched off', async () => {
  expect(await sendTo({ tls: 'none' }, 'off', limits)).toEqual({ failure: undefined, encrypted: [false] });
});

test.each([451, 550])(
  'what a server says with %i is not told on: it can hold the address of the reader',
  async (code) => {
    const refusal = '<ilse@voorbeeld.nl>: recipient waits on the grey list';
    const { failure } = await sendTo({ refuseWith: code, refusal }, 'off', limits);
    expect(failure).toBeInstanceOf(Error);
    expect(`${String(failure)} ${JSON.stringify(failure)}`).not.toMatch(/ilse|grey list/i);
  },
);
