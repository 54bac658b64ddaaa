import { betterAuth } from 'better-auth';
import { genericOAuth } from 'better-auth/plugins';
import type { OrganisationSignIn } from '../config/organisation-file.ts';
import type { Database } from '../db/database.ts';
import { cookieValue, sessionCookieName, sessionTokenOf } from './session-cookie.ts';
import { dropLibrarySession, libraryOptions } from './sign-in-library.ts';

export type OrganisationCheck = {
  /** As the sign-in page names it. */
  readonly name: string;
  /** Where to send the browser; `role` comes back with it. */
  readonly begin: (role: string | undefined) => Promise<{
    readonly address: string;
    readonly setCookie: readonly string[];
  }>;
  /** Who came back from the provider; nobody when it was refused, was not asked for here, or is not invited. */
  readonly personBack: (
    query: Readonly<Record<string, string>>,
    cookies: string,
  ) => Promise<{ readonly personId: string; readonly role: string | undefined } | undefined>;
};

const provider = 'organisation';
const stateCookieName = '__Host-s.state';
/** It has to come back from another site, which the others must not. */
const stateAttributes = 'Path=/; Secure; HttpOnly; SameSite=Lax';
export const emptyStateCookie = `${stateCookieName}=; ${stateAttributes}; Max-Age=0`;

/** The path the provider sends people back to; told to the provider when the app is made known there. */
export const organisationCallback = '/session/organisation/callback';

/**
 * Signing in at an own organisation. A library of its own: nobody's password waits for a provider that does not answer.
 * The provider's ID token is checked by signature, audience, nonce and PKCE; who is not invited here stays out.
 */
export function openOrganisationCheck(
  database: Database,
  origin: string,
  cookieKey: string,
  settings: OrganisationSignIn,
): OrganisationCheck {
  const { api } = openLibrary(database, origin, cookieKey, settings);
  return {
    name: settings.name,
    begin: async (role) => {
      const callbackURL = role === undefined ? '/' : `/?role=${encodeURIComponent(role)}`;
      const response = await api.signInSocial({
        body: { provider, callbackURL, errorCallbackURL: '/?failed=1', disableRedirect: true },
        headers: new Headers(),
        asResponse: true,
      });
      if (!response.ok) throw new Error(`The sign-in library answered ${response.status}.`);
      const { url } = (await response.json()) as { readonly url: string };
      return { address: url, setCookie: response.headers.getSetCookie() };
    },
    personBack: async (query, cookies) => {
      const state = cookieValue(cookies, stateCookieName);
      const headers = new Headers();
      if (state !== undefined) headers.set('cookie', `${stateCookieName}=${encodeURIComponent(state)}`);
      const response = await api.callbackOAuth({
        method: 'GET',
        params: { id: provider },
        query,
        headers,
        asResponse: true,
      });
      const token = sessionTokenIn(response.headers, cookieKey);
      if (token === undefined) return undefined;
      const row = await database.read
        .selectFrom('session')
        .select('person_id')
        .where('token', '=', token)
        .executeTakeFirst();
      await dropLibrarySession(database, token);
      const back = new URL(response.headers.get('location') ?? '/', origin).searchParams;
      return row && { personId: row.person_id, role: back.get('role') ?? undefined };
    },
  };
}

function openLibrary(
  database: Database,
  origin: string,
  cookieKey: string,
  { issuer, clientId, clientSecret, secondFactor }: OrganisationSignIn,
) {
  const options = libraryOptions(database, origin, cookieKey);
  const discoveryUrl = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  return betterAuth({
    ...options,
    onAPIError: { errorURL: '/?failed=1' },
    advanced: { ...options.advanced, cookies: { state: { attributes: { sameSite: 'lax' } } } },
    // What the provider hands out is used once, here: nothing of it is kept.
    databaseHooks: { account: { create: { before: async (account) => ({ data: withoutTokens(account) }) } } },
    account: { ...options.account, updateAccountOnSignIn: false },
    plugins: [
      genericOAuth({
        config: [
          {
            providerId: provider,
            discoveryUrl,
            // With a header of ours the library follows no redirect to another host.
            discoveryHeaders: { accept: 'application/json' },
            clientId,
            clientSecret,
            redirectURI: `${origin}/api/v1${organisationCallback}`,
            scopes: ['openid', 'email', 'profile'],
            pkce: true,
            requireIdTokenVerification: true,
            disableSignUp: true,
            disableImplicitSignUp: true,
            ...(secondFactor.claim === 'acr' && {
              authorizationUrlParams: { acr_values: secondFactor.values.join(' ') },
            }),
            getUserInfo: async ({ idToken, accessToken }) => {
              const claims = claimsIn(idToken);
              // Asked at every sign-in, not only at the first: an account that is known here is let in by its subject.
              if (claims === undefined || !isOf(issuer, claims)) return null;
              if (!showsSecondFactor(claims, secondFactor)) return null;
              const known =
                claims['email'] === undefined ? await askUserInfo(discoveryUrl, accessToken) : claims;
              if (known === undefined || known['sub'] !== claims['sub']) return null;
              return { ...known, id: String(claims['sub']), emailVerified: isMailVerified(known) };
            },
          },
        ],
      }),
    ],
  });
}

type Claims = Readonly<Record<string, unknown>>;

/** The claims of an ID token that the library has verified. */
function claimsIn(idToken: string | undefined): Claims | undefined {
  const payload = idToken?.split('.')[1];
  return payload === undefined
    ? undefined
    : (JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Claims);
}

/** The library holds the token to what the provider says of itself; this holds it to the configuration. */
function isOf(issuer: string, { iss }: Claims): boolean {
  const bare = (address: string) => address.replace(/\/$/, '');
  return typeof iss === 'string' && bare(iss) === bare(issuer);
}

/** Some providers tell the address there only. */
async function askUserInfo(
  discoveryUrl: string,
  accessToken: string | undefined,
): Promise<Claims | undefined> {
  const limit = { signal: AbortSignal.timeout(10_000), redirect: 'error' } as const;
  const found = (await (await fetch(discoveryUrl, limit)).json()) as { readonly userinfo_endpoint?: string };
  if (found.userinfo_endpoint === undefined || accessToken === undefined) return undefined;
  const headers = { authorization: `Bearer ${accessToken}` };
  const response = await fetch(found.userinfo_endpoint, { ...limit, headers });
  return response.ok ? ((await response.json()) as Claims) : undefined;
}

function showsSecondFactor(claims: Claims, { claim, values }: OrganisationSignIn['secondFactor']): boolean {
  const shown = claims[claim];
  const all = Array.isArray(shown) ? shown : [shown];
  return all.some((one) => typeof one === 'string' && values.includes(one));
}

/** Entra ID says it in a claim of its own: that the owner of the domain is verified. */
function isMailVerified({ email_verified, xms_edov }: Claims): boolean {
  return [email_verified, xms_edov].some(
    (said) => said === true || said === 'true' || said === 1 || said === '1',
  );
}

function withoutTokens<Account extends object>(account: Account): Account {
  const none = {
    accessToken: null,
    refreshToken: null,
    idToken: null,
    accessTokenExpiresAt: null,
    refreshTokenExpiresAt: null,
  };
  return { ...account, ...none };
}

function sessionTokenIn(headers: Headers, cookieKey: string): string | undefined {
  const line = headers.getSetCookie().find((one) => one.startsWith(`${sessionCookieName}=`));
  return sessionTokenOf(line?.split(';')[0], cookieKey);
}
