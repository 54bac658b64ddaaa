import { readFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type ReceivedMail = {
  readonly to: readonly string[];
  readonly raw: string;
  readonly encrypted: boolean;
};

export type TestMailServer = {
  readonly url: string;
  readonly port: number;
  readonly received: ReceivedMail[];
  readonly close: () => Promise<void>;
};

type Options = {
  /** An SMTP code to answer every mail with instead of taking it. */
  readonly refuseWith?: number;
  /** What it says then. */
  readonly refusal?: string;
  /** Whether it encrypts: not, when asked, or from the first byte. With the certificate of `localCertificate`. */
  readonly tls?: 'none' | 'whenAsked' | 'always';
  readonly port?: number;
};

const beside = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
/** Made for these tests: only who trusts it finds the server to be localhost. */
export const localCertificate = beside('localhost-certificate.pem');

/** A real mail server in this process. */
export async function startMailServer({
  refuseWith,
  refusal = 'Not taken',
  port = 0,
  tls = 'none',
}: Options = {}): Promise<TestMailServer> {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: tls === 'whenAsked' ? ['AUTH'] : ['STARTTLS', 'AUTH'],
    secure: tls === 'always',
    key: beside('localhost-key.pem'),
    cert: localCertificate,
    logger: false,
    onData: (stream, { envelope, secure }, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        if (refuseWith !== undefined) {
          done(Object.assign(new Error(refusal), { responseCode: refuseWith }));
          return;
        }
        const to = envelope.rcptTo.map(({ address }) => address);
        received.push({ to, raw: Buffer.concat(parts).toString('utf8'), encrypted: secure });
        done();
      });
    },
  });
  // A client that gives up tears the line: nothing to report.
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    ...placeOf(server.server, tls === 'always' ? 'smtps' : 'smtp'),
    received,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** Takes the line and never says a word. */
export async function startSilentServer(): Promise<Omit<TestMailServer, 'received'>> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    ...placeOf(server),
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function placeOf(server: Server, scheme = 'smtp'): { readonly url: string; readonly port: number } {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The mail server has no port.');
  return { url: `${scheme}://127.0.0.1:${address.port}`, port: address.port };
}
