import { isAbsolute, relative, resolve } from 'node:path';
import { isOneAddress } from '@steunpunt/domain/mail/caller-mail';
import { fromBase32 } from '../auth/base32.ts';

/** `demo`: invented region, this machine only. `live`: a real steunpunt, behind https. */
export type Mode = 'demo' | 'live';

export type Settings = {
  readonly mode: Mode;
  readonly port: number;
  readonly dataDir: string;
  /** PostgreSQL instead of the SQLite file. */
  readonly databaseUrl: string | undefined;
  /** The one origin at which the app is reached. */
  readonly origin: string;
  readonly secretFile: string;
  /** The mail server and who the mails are from; without it no mail is sent. */
  readonly mail: MailServer | undefined;
  /** How people sign in at their own organisation; without it they sign in here only. */
  readonly oidcFile: string | undefined;
  /** For the accounts of the demo; without it they get a random one. */
  readonly demoPassword: string | undefined;
  /** The secret of the one demo account that has a second factor; without it no demo account has one. */
  readonly demoTotpSecret: Uint8Array | undefined;
  /** Of a demo that is made now. 1: one desk for the region. 2: a desk for each swv. */
  readonly demoScenario: 1 | 2;
};

export type MailServer = {
  /** As in `smtps://user:password@host:465`. */
  readonly url: string;
  readonly from: string;
  /** Whether mail leaves encrypted only, to a server that proves who it is, or never encrypted: on this machine. */
  readonly tls: 'required' | 'off';
};

type ReadSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly messages: readonly string[] };

/** Settings from the environment, or one Dutch line for everything that is wrong, saying what to do. */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
): ReadSettings {
  const port = readPort(env['PORT']);
  const dataDir = resolve(folder, env['DATA_DIR'] || 'data');
  const databaseUrl = env['DATABASE_URL'] || undefined;
  const publicUrl = env['PUBLIC_URL'] || undefined;
  const origin = originOf(publicUrl ?? `http://localhost:${port ?? defaultPort}`);
  const secretFile = env['SECRET_FILE'] ? resolve(folder, env['SECRET_FILE']) : undefined;
  const smtpUrl = env['SMTP_URL'] || undefined;
  const smtpTls = env['SMTP_TLS'] || undefined;
  const mailFrom = env['MAIL_FROM'] || undefined;
  const demoPassword = env['DEMO_PASSWORD'] || undefined;
  const demoTotpSecret = env['DEMO_TOTP_SECRET'] ? fromBase32(env['DEMO_TOTP_SECRET']) : undefined;
  const demoScenario = env['DEMO_SCENARIO'] || '1';
  const messages = [
    port === undefined && 'PORT moet een getal van 1 tot en met 65535 zijn, bijvoorbeeld PORT=3000.',
    databaseUrl !== undefined &&
      !isPostgresUrl(databaseUrl) &&
      'DATABASE_URL moet beginnen met postgres://. Laat DATABASE_URL weg om het SQLite-bestand te gebruiken.',
    origin === undefined &&
      'PUBLIC_URL moet het adres van de app zijn, met https en zonder pad, bijvoorbeeld https://steunpunt.voorbeeld.nl.',
    publicUrl !== undefined &&
      secretFile === undefined &&
      'Met PUBLIC_URL is ook SECRET_FILE nodig: de plaats van een bestand met sleutels, buiten DATA_DIR.',
    secretFile !== undefined &&
      isInside(secretFile, dataDir) &&
      'SECRET_FILE mag niet in DATA_DIR staan: een kopie van de gegevens mag de sleutels niet bevatten.',
    smtpUrl !== undefined &&
      !isSmtpUrl(smtpUrl) &&
      'SMTP_URL moet beginnen met smtp:// of smtps:// en geen pad of ? hebben, bijvoorbeeld smtps://naam:wachtwoord@mail.voorbeeld.nl:465.',
    smtpTls !== undefined &&
      !(smtpTls === 'off' && smtpUrl !== undefined && isOnThisMachine(smtpUrl)) &&
      'SMTP_TLS kan alleen off zijn, en alleen als SMTP_URL naar localhost gaat. Laat SMTP_TLS weg: dan gaat mail altijd versleuteld.',
    (smtpUrl === undefined) !== (mailFrom === undefined) &&
      'SMTP_URL en MAIL_FROM horen bij elkaar. Vul ze allebei in, of laat ze allebei weg: dan wordt er niet gemaild.',
    mailFrom !== undefined &&
      !isOneAddress(mailFrom) &&
      'MAIL_FROM moet één e-mailadres zijn, bijvoorbeeld MAIL_FROM=steunpunt@voorbeeld.nl.',
    demoPassword !== undefined &&
      demoPassword.length < 12 &&
      'DEMO_PASSWORD moet minstens 12 tekens hebben. Laat het weg voor een willekeurig wachtwoord.',
    demoPassword !== undefined &&
      publicUrl !== undefined &&
      'DEMO_PASSWORD is alleen voor de demo. Laat DEMO_PASSWORD of PUBLIC_URL weg.',
    Boolean(env['DEMO_TOTP_SECRET']) &&
      (demoTotpSecret?.length ?? 0) < 16 &&
      'DEMO_TOTP_SECRET moet minstens 26 tekens hebben: hoofdletters en de cijfers 2 tot en met 7.',
    Boolean(env['DEMO_TOTP_SECRET']) &&
      publicUrl !== undefined &&
      'DEMO_TOTP_SECRET is alleen voor de demo. Laat DEMO_TOTP_SECRET of PUBLIC_URL weg.',
    demoScenario !== '1' &&
      demoScenario !== '2' &&
      'DEMO_SCENARIO moet 1 zijn (één aanmeldpunt voor de regio) of 2 (een aanmeldpunt per samenwerkingsverband).',
  ].filter((message) => message !== false);
  if (messages.length > 0 || port === undefined || origin === undefined) return { ok: false, messages };
  const settings: Settings = {
    mode: publicUrl === undefined ? 'demo' : 'live',
    port,
    dataDir,
    databaseUrl,
    origin,
    secretFile: secretFile ?? `${dataDir}.secret`,
    mail:
      smtpUrl !== undefined && mailFrom !== undefined
        ? { url: smtpUrl, from: mailFrom, tls: smtpTls === 'off' ? 'off' : 'required' }
        : undefined,
    oidcFile: env['OIDC_FILE'] ? resolve(folder, env['OIDC_FILE']) : undefined,
    demoPassword,
    demoTotpSecret,
    demoScenario: demoScenario === '2' ? 2 : 1,
  };
  return { ok: true, settings };
}

const defaultPort = 3000;

function readPort(text: string | undefined): number | undefined {
  const port = Number(text || defaultPort);
  return Number.isInteger(port) && port >= 1 && port <= 65_535 ? port : undefined;
}

function isPostgresUrl(text: string): boolean {
  return URL.canParse(text) && ['postgres:', 'postgresql:'].includes(new URL(text).protocol);
}

/** What stands after a question mark would change how the server is spoken to, and whether its certificate is checked. */
function isSmtpUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname, search, hash } = new URL(text);
  return (
    ['smtp:', 'smtps:'].includes(protocol) && ['', '/'].includes(pathname) && search === '' && hash === ''
  );
}

function isOnThisMachine(text: string): boolean {
  return URL.canParse(text) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(text).hostname);
}

/** The origin of PUBLIC_URL: https, or http on localhost; no path, no account in it. */
function originOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && url.hostname === 'localhost');
  const isBare = url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
  return isSafe && isBare ? url.origin : undefined;
}

function isInside(file: string, folder: string): boolean {
  const path = relative(folder, file);
  return !path.startsWith('..') && !isAbsolute(path);
}
