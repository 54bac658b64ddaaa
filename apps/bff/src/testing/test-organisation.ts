import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { type CryptoKey, decodeJwt, decodeProtectedHeader, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { Provider } from 'oidc-provider';
import type { OrganisationSignIn } from '../config/organisation-file.ts';
import { CookieJar } from './cookie-jar.ts';
import { freePort } from './free-port.ts';

/** Somebody as their own organisation knows them. */
export type Employee = {
  readonly sub: string;
  readonly email: string;
  readonly email_verified: boolean;
  /** What they showed when they signed in there. */
  readonly amr: readonly string[];
};

/** What a provider does that is not the organisation's, or is broken. */
export type Spoiled = {
  /** Other claims in the ID token, signed with the provider's own key. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Instead of the provider's own key: none at all, or the secret that the app has too. */
  readonly signature?: 'none' | 'ourSecret';
  /** Says to be this one, in its description and in the ID token. */
  readonly issuer?: string;
  /** This path answers with a redirect. */
  readonly redirect?: { readonly path: string; readonly to: string };
};

export type TestOrganisation = {
  readonly settings: OrganisationSignIn;
  /** From now on it answers like this. */
  readonly spoil: (how: Spoiled) => void;
  /** From now on whoever visits is this employee. */
  readonly seat: (employee: Employee) => void;
  /** Signs in there as this employee, as a browser does, and answers the address it is sent back to. */
  readonly visit: (address: string, employee: Employee) => Promise<URL>;
  readonly close: () => Promise<void>;
};

const client = { clientId: 'steunpunt', clientSecret: 'een geheim van minstens tweeendertig tekens' };

/** A real OpenID Connect provider in this process. Signing in there takes no form: whoever visits is the employee. */
export async function openTestOrganisation(
  redirectUri: string,
  mailIsIn: 'idToken' | 'userInfo' = 'idToken',
): Promise<TestOrganisation> {
  const port = await freePort();
  const issuer = `http://localhost:${port}`;
  const employees = new Map<string, Employee>();
  let now: Employee | undefined;
  let spoiled: Spoiled = {};
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['only for tests'] },
    claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: mailIsIn === 'userInfo',
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_: unknown, { uid }: { readonly uid: string }) => `/sign-in/${uid}` },
    findAccount: (_: unknown, id: string) => ({ accountId: id, claims: () => employees.get(id) }),
    loadExistingGrant: grantEverything,
  });
  const callback = provider.callback();
  const server = createServer((request, response) => {
    const signedIn = { login: { accountId: now?.sub, amr: now?.amr } };
    const { redirect } = spoiled;
    if (redirect !== undefined && request.url === redirect.path) {
      response.writeHead(307, { location: redirect.to }).end();
      return;
    }
    if (request.url === '/token') changeAnswer(response, (told) => withIdToken(told, spoiled, privateKey));
    if (request.url === discovery && spoiled.issuer !== undefined) {
      changeAnswer(response, async (told) => ({ ...told, issuer: spoiled.issuer }));
    }
    void (request.url?.startsWith('/sign-in/')
      ? provider.interactionFinished(request, response, signedIn)
      : callback(request, response));
  });
  server.listen(port, 'localhost');
  await once(server, 'listening');
  const seat = (employee: Employee) => {
    employees.set(employee.sub, employee);
    now = employee;
  };
  return {
    settings: {
      name: 'SWV Waterland',
      issuer,
      ...client,
      secondFactor: { claim: 'amr', values: ['mfa'] },
    },
    seat,
    spoil: (how) => {
      spoiled = how;
    },
    visit: async (address, employee) => {
      seat(employee);
      return follow(address, issuer);
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

export const discovery = '/.well-known/openid-configuration';
type Told = Readonly<Record<string, unknown>>;

function changeAnswer(response: ServerResponse, change: (told: Told) => Promise<Told>): void {
  const end = response.end.bind(response);
  const send = async (body: string) => {
    const text = JSON.stringify(await change(JSON.parse(body) as Told));
    response.setHeader('content-length', Buffer.byteLength(text));
    end(text);
  };
  response.end = ((body: unknown) => {
    void send(String(body));
    return response;
  }) as typeof response.end;
}

async function withIdToken(told: Told, how: Spoiled, key: CryptoKey): Promise<Told> {
  const idToken = told['id_token'];
  const isSpoiled = (how.claims ?? how.signature ?? how.issuer) !== undefined;
  return isSpoiled && typeof idToken === 'string'
    ? { ...told, id_token: await forged(idToken, how, key) }
    : told;
}

async function forged(
  idToken: string,
  { claims, signature, issuer }: Spoiled,
  key: CryptoKey,
): Promise<string> {
  const told = { ...decodeJwt(idToken), ...(issuer === undefined ? {} : { iss: issuer }), ...claims };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  if (signature === 'none') return `${part({ alg: 'none', typ: 'JWT' })}.${part(told)}.`;
  if (signature === undefined) {
    return new SignJWT(told)
      .setProtectedHeader({ ...decodeProtectedHeader(idToken), alg: 'RS256' })
      .sign(key);
  }
  return new SignJWT(told).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.from(client.clientSecret));
}

/** Follows redirects with cookies for as long as they stay at the provider. */
async function follow(address: string, issuer: string): Promise<URL> {
  const jar = new CookieJar();
  let next = new URL(address);
  for (let hops = 0; next.origin === issuer && hops < 10; hops += 1) {
    const response = await fetch(next, { redirect: 'manual', headers: { cookie: jar.header } });
    jar.keep(response.headers);
    const location = response.headers.get('location');
    if (location === null)
      throw new Error(`${next.pathname} answered ${response.status}: ${await response.text()}`);
    next = new URL(location, next);
  }
  return next;
}

type Visit = {
  readonly oidc: {
    readonly client: { readonly clientId: string };
    readonly session: { readonly accountId: string };
    readonly provider: { readonly Grant: new (of: object) => Grant };
  };
};
type Grant = { readonly addOIDCScope: (scope: string) => void; readonly save: () => Promise<string> };

async function grantEverything({ oidc }: Visit): Promise<Grant> {
  const grant = new oidc.provider.Grant({
    clientId: oidc.client.clientId,
    accountId: oidc.session.accountId,
  });
  grant.addOIDCScope('openid email profile');
  await grant.save();
  return grant;
}
