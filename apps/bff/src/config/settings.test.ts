import { describe, expect, test } from 'vitest';
import { readSettings } from './settings.ts';

const folder = '/srv/steunpunt';
const live = { PUBLIC_URL: 'https://steunpunt.voorbeeld.nl', SECRET_FILE: '/etc/steunpunt/secret.json' };

const mail = { SMTP_URL: 'smtp://mail.voorbeeld.nl:587', MAIL_FROM: 'steunpunt@voorbeeld.nl' };

function messagesOf(env: Record<string, string>): readonly string[] {
  const read = readSettings(env, folder);
  return read.ok ? [] : read.messages;
}

test('without configuration it is the demo on localhost, with data and keys beside each other', () => {
  expect(readSettings({}, folder)).toEqual({
    ok: true,
    settings: {
      mode: 'demo',
      port: 3000,
      dataDir: '/srv/steunpunt/data',
      databaseUrl: undefined,
      origin: 'http://localhost:3000',
      secretFile: '/srv/steunpunt/data.secret',
      demoPassword: undefined,
      demoScenario: 1,
    },
  });
});

test('an empty setting is one that is not there', () => {
  expect(readSettings({ PORT: '', DATA_DIR: '', PUBLIC_URL: '' }, folder)).toEqual(readSettings({}, folder));
});

test('with PUBLIC_URL it is live, at that origin', () => {
  const read = readSettings({ ...live, PORT: '8080', DATABASE_URL: 'postgres://db/steunpunt' }, folder);
  expect(read).toMatchObject({
    ok: true,
    settings: {
      mode: 'live',
      port: 8080,
      origin: 'https://steunpunt.voorbeeld.nl',
      databaseUrl: 'postgres://db/steunpunt',
    },
  });
});

test('an origin is written as browsers do', () => {
  const read = readSettings({ ...live, PUBLIC_URL: 'https://Steunpunt.Voorbeeld.nl:443/' }, folder);
  expect(read).toMatchObject({ settings: { origin: 'https://steunpunt.voorbeeld.nl' } });
});

describe('a setting that cannot be used gets one line that says what to do:', () => {
  test.each([
    ['PORT', { PORT: 'drie' }],
    ['PORT', { PORT: '0' }],
    ['PORT', { PORT: '65536' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://db' }],
    ['PUBLIC_URL', { ...live, PUBLIC_URL: 'http://steunpunt.voorbeeld.nl' }],
    ['PUBLIC_URL', { ...live, PUBLIC_URL: 'https://voorbeeld.nl/pad' }],
    ['PUBLIC_URL', { ...live, PUBLIC_URL: 'steunpunt' }],
    ['SECRET_FILE', { PUBLIC_URL: live.PUBLIC_URL }],
    ['SECRET_FILE', { ...live, SECRET_FILE: 'data/secret.json' }],
    ['SMTP_URL', { ...mail, SMTP_URL: 'http://mail.voorbeeld.nl' }],
    ['SMTP_URL', { ...mail, SMTP_URL: 'smtp://mail.voorbeeld.nl:587?tls.rejectUnauthorized=false' }],
    ['SMTP_TLS', { ...mail, SMTP_TLS: 'off' }],
    ['SMTP_TLS', { ...mail, SMTP_URL: 'smtp://localhost.voorbeeld.nl:25', SMTP_TLS: 'off' }],
    ['SMTP_TLS', { ...mail, SMTP_URL: 'smtp://localhost:25', SMTP_TLS: 'no' }],
    ['DEMO_PASSWORD', { DEMO_PASSWORD: 'kort' }],
    ['DEMO_PASSWORD', { ...live, DEMO_PASSWORD: 'lang genoeg hoor' }],
    ['DEMO_TOTP_SECRET', { DEMO_TOTP_SECRET: 'GEZDGNBV' }],
    ['DEMO_TOTP_SECRET', { DEMO_TOTP_SECRET: 'geen sleutel, want er staan andere tekens in' }],
    ['DEMO_TOTP_SECRET', { ...live, DEMO_TOTP_SECRET: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ' }],
  ])('%s in %o', (name, env) => {
    const messages = messagesOf(env);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(name);
    expect(messages[0]).not.toContain('\n');
  });

  test('and all of them come at once', () => {
    expect(messagesOf({ PORT: 'x', DATABASE_URL: 'x', PUBLIC_URL: 'x' })).toHaveLength(4);
  });
});

test('mail leaves encrypted only, unless the mail server is on this machine and that was asked for', () => {
  const tlsOf = (env: Record<string, string>) => {
    const read = readSettings({ ...live, ...mail, ...env }, folder);
    return read.ok ? read.settings.mail?.tls : read.messages;
  };
  expect(tlsOf({})).toBe('required');
  expect(tlsOf({ SMTP_URL: 'smtp://localhost:25' })).toBe('required');
  for (const host of ['localhost', '127.0.0.1', '[::1]']) {
    expect(tlsOf({ SMTP_URL: `smtp://${host}:25`, SMTP_TLS: 'off' })).toBe('off');
  }
});

test('http is allowed on localhost only', () => {
  expect(messagesOf({ ...live, PUBLIC_URL: 'http://localhost:3000' })).toEqual([]);
});
