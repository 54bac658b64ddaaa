import { once } from 'node:events';
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair } from 'jose';
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

export type TestOrganisation = {
  readonly settings: OrganisationSignIn;
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
